package org.attest.casefile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.Certainty;
import org.attest.claims.Claim;
import org.attest.claims.ClaimId;
import org.attest.claims.Polarity;
import org.attest.claims.Reading;
import org.attest.claims.Relation;
import org.attest.claims.Source;
import org.attest.claims.Source.Words;
import org.attest.claims.Stance;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Box;
import org.attest.documents.Layout.Word;
import org.attest.documents.Metadata;
import org.attest.documents.Problem;
import org.attest.measures.Amount;
import org.attest.measures.PartialDate;
import org.attest.measures.Quantity;
import org.attest.measures.TimeExpression;
import org.attest.measures.Unit;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;
import org.attest.mentions.Mentions;
import org.attest.mentions.NamedEntity;
import org.attest.text.CodePoints;
import org.attest.text.LanguageCode;
import org.attest.text.Passage;
import org.attest.text.Sha256;
import org.attest.text.Span;

/// Readings of small texts whose writer marks what a reader would find: `[Kupol]` is a mention, a
/// line `Reuters: Kupol received drones` is a claim of a speaker, any other line a claim of the
/// document's own voice. Markup stays in the text.
public final class MadeUp {
  public static final String READER = "made-up 1";

  public static final Author AUTHOR =
      new Author("tester", Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC));

  private static final Pattern MENTION = Pattern.compile("\\[([^\\]]+)\\]");

  private MadeUp() {}

  /// Writes a file of these words, and reads it.
  public static FileReading.Read file(Path folder, String path, String text) {
    return file(folder, path, text, READER);
  }

  public static FileReading.Read file(Path folder, String path, String text, String reader) {
    var bytes = original(folder, text);
    return new FileReading.Read(
        path,
        List.of(reading(path, Optional.empty(), text, reader)),
        Map.of(DocumentId.of(bytes(text)), bytes),
        reader);
  }

  /// A container with parts by path.
  public static FileReading.Read container(
      Path folder, String path, SortedMap<String, String> parts) {
    var whole = "container " + parts;
    var id = DocumentId.of(bytes(whole));
    var readings = new ArrayList<Reading>();
    var originals = new HashMap<DocumentId, Path>();
    readings.add(reading(path, Optional.empty(), whole, READER));
    originals.put(id, original(folder, whole));
    for (var part : parts.entrySet()) {
      readings.add(reading(path + "!/" + part.getKey(), Optional.of(id), part.getValue(), READER));
      originals.put(DocumentId.of(bytes(part.getValue())), original(folder, part.getValue()));
    }
    return new FileReading.Read(path, readings, originals, READER);
  }

  public static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Path original(Path folder, String text) {
    try {
      Files.createDirectories(folder);
      return Files.write(folder.resolve(Sha256.of(text) + ".txt"), bytes(text));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public static Reading reading(
      String path, Optional<DocumentId> container, String text, String reader) {
    var points = CodePoints.of(text);
    var document =
        new Document(
            DocumentId.of(bytes(text)),
            path,
            container,
            "text/plain",
            text,
            new Metadata(
                Optional.of("Title of " + path),
                Optional.empty(),
                Optional.of(new PartialDate.Day(LocalDate.of(2024, 9, 25))),
                Optional.of("Publisher"),
                Optional.empty()),
            layout(points),
            text.contains("damaged")
                ? List.of(new Problem(Problem.Code.PARTIAL, "a part is lost", OptionalInt.of(1)))
                : List.of());
    var mentions = mentions(points);
    return new Reading(
        document,
        LanguageCode.UNKNOWN,
        mentions,
        claims(document.id(), points, mentions, reader),
        List.of(),
        List.of());
  }

  private static Layout layout(CodePoints text) {
    var blocks =
        lines(text).stream()
            .map(span -> new Layout.Block(Layout.Block.Kind.PARAGRAPH, span))
            .toList();
    var whole = new Span(0, text.length());
    return new Layout(
        List.of(new Layout.Page(1, whole)),
        List.of(new Layout.Sheet("a \\ sheet\nwith a line", whole)),
        blocks,
        List.of(new Layout.Cell(1, 2, 3, whole)),
        List.of(new Span(0, 0)),
        lines(text).stream()
            .map(span -> new Word(span, 1, new Box(1, 20, 300, 4000), 87))
            .toList());
  }

  private static List<Span> lines(CodePoints text) {
    return Pattern.compile("[^\n]+")
        .matcher(text.text())
        .results()
        .map(line -> text.span(line.start(), line.end()))
        .toList();
  }

  private static Mentions mentions(CodePoints text) {
    var entities = new LinkedHashMap<String, NamedEntity>();
    var mentions = new ArrayList<Mention>();
    var found = MENTION.matcher(text.text());
    while (found.find()) {
      var names = List.of(found.group(1).split(" = ", -1));
      var first = names.getFirst();
      var entity =
          entities.computeIfAbsent(
              first, _ -> new NamedEntity("e" + (entities.size() + 1), first, type(first), names));
      var span = text.span(found.start(), found.end());
      mentions.add(
          new Mention(span, text.slice(span), type(first), Mention.Kind.NAME, entity.id()));
    }
    return new Mentions(mentions, List.copyOf(entities.values()));
  }

  private static MentionType type(String name) {
    return name.startsWith("Mr ") ? MentionType.PERSON : MentionType.COMPANY;
  }

  private static List<Claim> claims(
      DocumentId document, CodePoints text, Mentions mentions, String reader) {
    return lines(text).stream().map(line -> claim(document, text, mentions, line, reader)).toList();
  }

  private static Claim claim(
      DocumentId document, CodePoints text, Mentions mentions, Span line, String reader) {
    var words = text.slice(line);
    int colon = words.indexOf(": ");
    var content =
        colon < 0 ? line : text.span(text.utf16(line.start()) + colon + 2, text.utf16(line.end()));
    var inside =
        mentions.mentions().stream()
            .filter(m -> content.contains(m.span()))
            .map(Mention::entity)
            .toList();
    return new Claim(
        new ClaimId(Sha256.ofParts(document.value(), text.text(), line.toString(), reader)),
        Passage.of(text, content),
        line,
        text.slice(content),
        colon < 0
            ? List.of()
            : List.of(attribution(text, mentions, line, words.substring(0, colon))),
        words.contains(" not ") ? Polarity.NEGATED : Polarity.AFFIRMED,
        Certainty.CERTAIN,
        inside.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Relation(
                    Relation.Type.SUPPLY,
                    Optional.of(inside.getFirst()),
                    Optional.empty(),
                    Map.of("place", inside.getLast()))),
        List.of(
            new Quantity(
                content,
                "some",
                new Amount.AtLeast(new BigDecimal("7.5"), Amount.Edge.EXCLUDED),
                Unit.ITEM,
                Optional.of("drones"),
                Optional.empty())),
        List.of(
            new TimeExpression(
                content,
                "some time",
                Optional.of(new PartialDate.Year(2022)),
                Optional.of(new PartialDate.Month(YearMonth.of(2023, 4))))),
        inside,
        List.of(line));
  }

  private static Attribution attribution(
      CodePoints text, Mentions mentions, Span line, String speaker) {
    var span = text.span(text.utf16(line.start()), text.utf16(line.start()) + speaker.length());
    return new Attribution(
        new Source(
            Optional.of(new Words(span, speaker)),
            Source.Kind.OUTLET,
            mentions.mentions().stream()
                .filter(m -> span.contains(m.span()))
                .map(Mention::entity)
                .findFirst()),
        Optional.of(new Words(new Span(span.end(), span.end() + 1), ":")),
        speaker.contains("Nobody") ? Stance.DENIES : Stance.ASSERTS,
        Set.of(Basis.DOCUMENTS, Basis.ANONYMOUS_SOURCES),
        OptionalInt.of(2));
  }
}
