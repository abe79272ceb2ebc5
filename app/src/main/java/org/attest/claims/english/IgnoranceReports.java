package org.attest.claims.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;

/// Parties that know nothing of what they are asked: "had no knowledge of the sale", "knew nothing
/// about it".
final class IgnoranceReports {
  private static final Set<String> KNOWLEDGE =
      Set.of("knowledge", "information", "record", "idea", "awareness", "nothing", "recollection");

  private final Clauses clauses;
  private final SyntaxTree tree;

  IgnoranceReports(Clauses clauses) {
    this.clauses = clauses;
    this.tree = clauses.tree();
  }

  Optional<Report> at(int verb) {
    var speaker = clauses.subject(verb);
    if (!clauses.isVerb(verb) || speaker.isEmpty() || clauses.isQuestion()) {
      return Optional.empty();
    }
    return unknown(verb)
        .map(topic ->
            new Report(
                new Piece(clauses.number(), new Stretch(verb, verb + 1)),
                verb,
                speaker,
                List.of(new Piece(clauses.number(), topic)),
                Stance.UNAWARE,
                Certainty.UNSPECIFIED,
                true));
  }

  private Optional<Stretch> unknown(int verb) {
    boolean negated = clauses.isNegated(verb) || clauses.hasNegatedParty(verb);
    var known =
        tree.children(verb, "obj")
            .filter(o -> o > verb && KNOWLEDGE.contains(tree.lemma(o)))
            .findFirst();
    boolean knows = Set.of("know", "hear").contains(tree.lemma(verb));
    if (!negated || !(knows || (tree.lemma(verb).equals("have") && known.isPresent()))) {
      return Optional.empty();
    }
    return IntStream.concat(known.stream().flatMap(this::topics), topics(verb))
        .mapToObj(clauses::topic)
        .findFirst();
  }

  /// What knowledge is about: "of the sale"; "no idea whether it was sold".
  private IntStream topics(int knowing) {
    var clause = tree.children(knowing, "ccomp", "acl").filter(clauses::isFinite);
    return IntStream.concat(
        tree.children(knowing, "nmod", "obl").filter(clauses::isTopic),
        clauses.isVerb(knowing) ? IntStream.empty() : clause);
  }
}
