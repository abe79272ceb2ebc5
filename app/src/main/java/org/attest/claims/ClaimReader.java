package org.attest.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.documents.Document;
import org.attest.documents.Layout;
import org.attest.language.Sentence;
import org.attest.language.TextReader;
import org.attest.measures.LabelledReader;
import org.attest.measures.MeasureReader;
import org.attest.measures.PartialDate;
import org.attest.measures.Quantity;
import org.attest.measures.TimeExpression;
import org.attest.mentions.MentionReader;
import org.attest.mentions.Mentions;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;

/// Reads a document: its sentences, who is named in them, and the claims they make, each with the
/// quantities, times and places of its passage.
///
/// Keeps no state between documents: the same document gives the same reading, whatever was read
/// before it and on whatever thread.
public final class ClaimReader {
  private static final Comparator<FoundClaim> IN_ORDER =
      Comparator.comparing(FoundClaim::sentence).thenComparing(FoundClaim::passage);

  private final TextReader texts;
  private final MentionReader mentions;
  private final Finders finders;
  private final Measuring measuring;
  private final LabelledReader labelled;

  /// What finds claims.
  ///
  /// @param claims in the sentences of each language
  /// @param relations what claims say of their parties, in each language
  /// @param records in tables and labelled lines
  public record Finders(
      Map<Language, ClaimFinder> claims,
      Map<Language, RelationFinder> relations,
      RecordFinder records) {
    public Finders {
      claims = Map.copyOf(claims);
      relations = Map.copyOf(relations);
    }
  }

  public ClaimReader(
      TextReader texts,
      MentionReader mentions,
      Finders finders,
      Map<Language, MeasureReader> measures) {
    this.texts = texts;
    this.mentions = mentions;
    this.finders = finders;
    measuring = new Measuring(measures);
    this.labelled = new LabelledReader(measures);
  }

  /// Reads all of a document.
  ///
  /// @param fallbackDate what "yesterday" counts from where the document does not say when it was
  ///   published to the day
  public Reading read(Document document, Optional<LocalDate> fallbackDate) {
    var text = CodePoints.of(document.text());
    var records = finders.records().find(text, document.layout());
    var prose = new Prose(text, document.layout(), records.passages());
    var read = texts.read(text, prose.spans());
    var named = mentions.read(text, read.sentences(), records.names());
    var found = found(text, document.layout(), read.sentences(), named, records);
    var reference = date(document).or(() -> fallbackDate);
    var measured =
        labelled.over(
            text, measuring.read(text, read, prose, reference), records.values(), reference);
    var claims = new Completion(document, text, named, measured).complete(found);
    return new Reading(
        PartialReading.of(document, read.unread(), records.isCut()),
        read.language(),
        named,
        claims,
        outside(claims, measured.quantities(), Quantity::span),
        outside(claims, measured.times(), TimeExpression::span));
  }

  private List<FoundClaim> found(
      CodePoints text,
      Layout layout,
      List<Sentence> sentences,
      Mentions named,
      FoundRecords foundRecords) {
    var index = new MentionIndex(named);
    var said = said(text, sentences, named);
    said.removeIf(new Headings(text, layout, sentences)::isTitle);
    var relating = new Relating(finders.relations(), index, new Statements(text, index), sentences);
    var records = foundRecords.claims(index);
    var recorded = new Placed<>(records, FoundClaim::passage);
    return Stream.concat(
            relating.relate(said).stream().filter(claim -> !isRecord(claim, recorded)),
            records.stream())
        .sorted(IN_ORDER)
        .toList();
  }

  /// A cell or a labelled line that reads like a sentence is told once.
  private static boolean isRecord(FoundClaim claim, Placed<FoundClaim> records) {
    return claim.attribution().isEmpty()
        && records.near(claim.passage()).stream()
            .anyMatch(record -> record.passage().overlaps(claim.passage()));
  }

  private List<FoundClaim> said(CodePoints text, List<Sentence> sentences, Mentions named) {
    var found = new ArrayList<FoundClaim>();
    for (var language : Language.values()) {
      var own = in(language, sentences);
      var finder = finders.claims().get(language);
      if (finder != null && !own.isEmpty()) {
        found.addAll(finder.find(text, own, named));
      }
    }
    found.sort(IN_ORDER);
    return found;
  }

  private static List<Sentence> in(Language language, List<Sentence> sentences) {
    return sentences.stream().filter(s -> s.language() == language).toList();
  }

  /// A day to count from: a month or a year is too coarse for "yesterday".
  private static Optional<LocalDate> date(Document document) {
    return document
        .metadata()
        .published()
        .filter(published -> published instanceof PartialDate.Day)
        .map(PartialDate::firstDay);
  }

  private static <T> List<T> outside(List<Claim> claims, List<T> things, Function<T, Span> place) {
    var placed = new Placed<>(things, place);
    var inside = new HashSet<T>();
    claims.forEach(claim -> inside.addAll(placed.in(claim.passage().span())));
    return things.stream().filter(thing -> !inside.contains(thing)).toList();
  }
}
