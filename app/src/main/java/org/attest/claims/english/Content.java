package org.attest.claims.english;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.Certainty;
import org.attest.claims.Polarity;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;
import org.attest.text.Span;

/// What a passage commits to: whether its main predicate is negated, hedged or made a condition.
record Content(Clauses clauses, Stretch words) {
  private static final Set<String> PROVING =
      Set.of("confirm", "verify", "prove", "corroborate", "substantiate", "true");

  private static final Set<String> KNOWING =
      Set.of(
          "find", "see", "have", "know", "identify", "document", "record", "obtain", "establish");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "providing");

  Polarity polarity() {
    int head = head();
    return clauses.isNegated(head) || clauses.hasNegatedParty(head)
        ? Polarity.NEGATED
        : Polarity.AFFIRMED;
  }

  /// The weakest hedge on the main predicate and what it governs directly.
  Certainty certainty() {
    int head = head();
    var tree = clauses.tree();
    return IntStream.concat(IntStream.of(head), tree.children(head, "aux", "advmod", "cop"))
        .filter(words::contains)
        .mapToObj(t -> CueWords.HEDGES.getOrDefault(tree.lemma(t), Certainty.CERTAIN))
        .reduce((a, b) -> a.compareTo(b) >= 0 ? a : b)
        .orElse(Certainty.CERTAIN);
  }

  /// "Would supply … if", "if confirmed", "unless wages rose".
  boolean isConditional() {
    var tree = clauses.tree();
    return tree.children(head(), "advcl", "dep")
        .filter(words::contains)
        .anyMatch(c -> isCondition(c));
  }

  private boolean isCondition(int clause) {
    boolean marked =
        clauses
            .tree()
            .children(clause, "mark", "advmod")
            .anyMatch(m -> m <= clause && CONDITIONS.contains(clauses.lower(m)));
    return marked || CONDITIONS.contains(clauses.lower(clause));
  }

  /// Whether the condition is that the content itself proves true.
  boolean isProviso() {
    return !provisos().isEmpty();
  }

  /// "If it was confirmed": how far the content holds.
  List<Span> provisos() {
    var tree = clauses.tree();
    return tree.children(head(), "advcl")
        .filter(c -> words.contains(c) && PROVING.contains(tree.lemma(c)))
        .filter(c -> tree.children(c, "mark").anyMatch(m -> clauses.lower(m).equals("if")))
        .mapToObj(c -> new Content(clauses, clauses.clause(c)).span())
        .toList();
  }

  /// "The first evidence that the agency had found": to whom it is the first.
  List<Span> scopes() {
    var tree = clauses.tree();
    return IntStream.range(words.first(), words.end())
        .filter(t -> tree.is(t, "acl:relcl", "acl") && KNOWING.contains(tree.lemma(t)))
        .filter(t ->
            tree.children(tree.head(t), "amod")
                .anyMatch(a -> Set.of("first", "only", "last").contains(clauses.lower(a))))
        .mapToObj(t -> new Content(clauses, clauses.clause(t)).span())
        .toList();
  }

  Span span() {
    return clauses.tree().sentence().spanOf(words.first(), words.end() - 1);
  }

  /// The predicate that the words hang on.
  int head() {
    SyntaxTree tree = clauses.tree();
    return IntStream.range(words.first(), words.end())
        .filter(t -> !clauses.isPunctuation(t))
        .filter(t -> tree.head(t) == Token.ROOT || !words.contains(tree.head(t)))
        .reduce((a, b) -> rank(b) > rank(a) ? b : a)
        .orElse(words.first());
  }

  private int rank(int token) {
    return (clauses.isFinite(token) ? 2 : 0) + (clauses.isVerb(token) ? 1 : 0);
  }
}
