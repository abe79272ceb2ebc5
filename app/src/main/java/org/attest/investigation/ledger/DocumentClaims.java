package org.attest.investigation.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.casefile.ClaimLine;
import org.attest.casefile.DocumentLines;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.ClaimId;
import org.attest.claims.Relation;
import org.attest.claims.Stance;
import org.attest.documents.Recognition;
import org.attest.measures.PartialDate;
import org.attest.measures.TimeExpression;

/// The claims of one document as columns, in order of the text. It depends on nothing but the
/// document, so a new state takes it over as long as the document is not read anew.
final class DocumentClaims {
  /// The values of three facets; columns number them.
  static final List<Stance> STANCES = List.of(Stance.values());

  static final List<Basis> BASES = List.of(Basis.values());
  static final List<Relation.Type> RELATIONS = List.of(Relation.Type.values());

  static final DocumentClaims NONE =
      new DocumentClaims(new DocumentLines(0, false, Optional.empty(), List.of()));

  final int pages;
  final boolean hasText;
  final Optional<Recognition> recognition;
  final List<ClaimId> ids;

  /// Who speaks in the document, each once; [#speaks] and [#innermost] number them.
  final List<Speaker> speakers;

  final Column.Several speaks;

  /// In how many claims each of the speakers speaks.
  final int[] frequencies;

  final int[] innermost;
  final Column.Several stances;
  final Column.Several bases;
  final int[] relations;
  final int[] days;

  private DocumentClaims(DocumentLines lines) {
    pages = lines.pages();
    hasText = lines.hasText();
    recognition = lines.recognition();
    var claims = lines.claims();
    var numbers = new LinkedHashMap<Speaker, Integer>();
    ids = claims.stream().map(ClaimLine::id).toList();
    speaks = Column.Several.of(claims.stream().map(claim -> speaks(claim, numbers)).toList());
    innermost = claims.stream().mapToInt(claim -> innermost(claim, numbers)).toArray();
    speakers = List.copyOf(numbers.keySet());
    frequencies = speaks.frequencies(speakers.size());
    stances = Column.Several.of(claims.stream().map(DocumentClaims::stances).toList());
    bases = Column.Several.of(claims.stream().map(DocumentClaims::bases).toList());
    relations =
        claims.stream().mapToInt(c -> c.relation().map(RELATIONS::indexOf).orElse(-1)).toArray();
    days = claims.stream().mapToInt(c -> day(c.when().flatMap(DocumentClaims::date))).toArray();
  }

  static DocumentClaims of(DocumentLines lines) {
    return new DocumentClaims(lines);
  }

  /// A day as a number that sorts; [Integer#MAX_VALUE] for none.
  static int day(Optional<PartialDate> date) {
    return date.map(PartialDate::firstDay)
        .map(LocalDate::toEpochDay)
        .map(Math::toIntExact)
        .orElse(Integer.MAX_VALUE);
  }

  /// "Before 2020" has no first day but is about that time.
  private static Optional<PartialDate> date(TimeExpression time) {
    return time.from().or(time::to);
  }

  private static int[] speaks(ClaimLine claim, Map<Speaker, Integer> numbers) {
    return chain(claim).mapToInt(speaker -> number(speaker, numbers)).distinct().toArray();
  }

  private static Stream<Speaker> chain(ClaimLine claim) {
    return claim.chain().isEmpty()
        ? Stream.of(Speaker.SELF)
        : claim.chain().stream().map(link -> Speaker.of(link.source()));
  }

  private static int number(Speaker speaker, Map<Speaker, Integer> numbers) {
    return numbers.computeIfAbsent(speaker, _ -> numbers.size());
  }

  private static int innermost(ClaimLine claim, Map<Speaker, Integer> numbers) {
    var named = new ArrayList<>(chain(claim).filter(Speaker::isNamed).toList());
    return named.isEmpty() ? -1 : number(named.getLast(), numbers);
  }

  private static int[] stances(ClaimLine claim) {
    var stances =
        claim.chain().isEmpty()
            ? Stream.of(Stance.ASSERTS)
            : claim.chain().stream().map(Attribution::stance);
    return stances.mapToInt(STANCES::indexOf).distinct().toArray();
  }

  private static int[] bases(ClaimLine claim) {
    var bases = claim.chain().stream().flatMap(link -> link.basis().stream());
    return bases.mapToInt(BASES::indexOf).distinct().toArray();
  }

  int size() {
    return ids.size();
  }
}
