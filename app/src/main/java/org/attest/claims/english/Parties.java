package org.attest.claims.english;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.language.PartOfSpeech;

/// The parties that one subject names: "Nordwerk, Harfleet Motors and the ministry".
public final class Parties {
  private static final Set<String> JOINING = Set.of("and", "or", "nor", "&");

  private Parties() {}

  /// A silence for each party that keeps it; any other report as it is.
  static Stream<Report> each(Clauses clauses, Report report) {
    return report.isOfEach() && report.speaker().isPresent()
        ? of(clauses, report.speaker().getAsInt()).mapToObj(report::by)
        : Stream.of(report);
  }

  /// The heads of all parties that a head and what is joined to it name.
  public static IntStream of(Clauses clauses, int head) {
    return IntStream.concat(
        IntStream.of(head),
        clauses
            .tree()
            .children(head, "conj")
            .filter(c -> c > head && isParty(clauses, head, c))
            .flatMap(c -> of(clauses, c)));
  }

  /// "The owner and director" is one party, "Berg and her lawyer" are two.
  private static boolean isParty(Clauses clauses, int head, int other) {
    boolean itself =
        clauses.tree().token(other).partOfSpeech() != PartOfSpeech.NOUN
            || opens(clauses, other)
            || !opens(clauses, head);
    return clauses.isNoun(other)
        && itself
        && isJoined(clauses, other)
        && !share(clauses, head, other);
  }

  private static boolean opens(Clauses clauses, int noun) {
    return clauses.tree().child(noun, "det", "nmod:poss", "nummod").isPresent();
  }

  private static boolean isJoined(Clauses clauses, int noun) {
    return clauses.tree().children(noun, "cc").allMatch(c -> JOINING.contains(clauses.lower(c)));
  }

  /// Whether both stand in one name: "Berg & Holm".
  private static boolean share(Clauses clauses, int one, int other) {
    return clauses.tree().sentence().names().stream()
        .anyMatch(n -> n.first() <= one && other < n.end());
  }
}
