package org.attest.claims.relations.english;

import java.util.Optional;
import java.util.Set;
import org.attest.claims.Certainty;
import org.attest.claims.Polarity;
import org.attest.claims.StatedRelation.Manner;
import org.attest.claims.english.Clauses;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;

/// Whether words state a relation as a fact, deny it, leave it open, or do not state it at all
/// ("refused to supply").
final class Moods {
  /// What these govern does not happen.
  private static final Set<String> PREVENTING =
      Set.of(
          "refuse",
          "fail",
          "decline",
          "prevent",
          "ban",
          "block",
          "forbid",
          "avoid",
          "cancel",
          "reject",
          "halt",
          "stop",
          "prohibit",
          "suspend",
          "abandon",
          "rule",
          "oppose",
          "thwart",
          "foil",
          "bar",
          "scrap",
          "cease",
          "lack",
          "drop",
          "veto");

  /// What these govern is not said to have happened.
  private static final Set<String> INTENDING =
      Set.of(
          "plan",
          "want",
          "hope",
          "seek",
          "try",
          "aim",
          "intend",
          "consider",
          "wish",
          "offer",
          "propose",
          "ask",
          "urge",
          "order",
          "request",
          "threaten",
          "attempt",
          "prepare",
          "expect",
          "suspect",
          "accuse",
          "promise",
          "vow",
          "negotiate",
          "discuss",
          "deny",
          "call",
          "demand",
          "warn",
          "allege");

  private static final Set<String> OPEN = Set.of("if", "whether", "unless", "lest");
  private static final Set<String> GOVERNED = Set.of("of", "from", "for", "to");
  private static final int MOST_STEPS = 40;

  private final Clauses clauses;
  private final SyntaxTree tree;
  private final boolean question;

  Moods(Clauses clauses) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.question = clauses.isQuestion() || clauses.isIndirectQuestion();
  }

  /// Steps from a token up to the sentence's main predicate.
  int depth(int token) {
    int depth = 0;
    for (int at = token; tree.head(at) != Token.ROOT && depth < MOST_STEPS; at = tree.head(at)) {
      depth++;
    }
    return depth;
  }

  /// How the words state what a predicate says; empty where they state nothing of the kind.
  ///
  /// @param predicate the verb, the predicate noun, or a noun that names an act
  Optional<Manner> of(int predicate) {
    var walk = new Walk();
    int at = predicate;
    for (int steps = 0; steps < MOST_STEPS && walk.pass(at); steps++) {
      at = tree.head(at);
    }
    return walk.manner();
  }

  /// The way from a predicate up to the clause that it belongs to.
  private final class Walk {
    private boolean stated = true;
    private boolean aside;
    private boolean negated;
    private boolean carried = true;
    private Certainty certainty = question ? Certainty.UNSPECIFIED : Certainty.CERTAIN;

    /// Looks at a token; whether the one above matters too.
    boolean pass(int at) {
      look(at);
      int head = tree.head(at);
      if (head == Token.ROOT || !stated) {
        return false;
      }
      aside |= tree.is(at, "acl", "advcl", "amod", "appos", "compound", "obl", "nmod");
      boolean governed = tree.is(at, "xcomp", "obj", "nsubj", "obl", "nmod") || isGerund(at);
      if (governed) {
        govern(at, head);
      }
      carried &= tree.is(at, "xcomp", "conj");
      return governed || tree.is(at, "conj") || (tree.is(at, "acl") && isInfinitive(at));
    }

    private void look(int at) {
      boolean nobody = carried && clauses.hasNegatedParty(at);
      stated &= !nobody && !clauses.isNobody(at);
      if (carried) {
        negated |= clauses.isNegated(at);
      } else if (clauses.isNegated(at)) {
        certainty = Certainty.UNSPECIFIED;
      }
      certainty = least(certainty, certainty(at));
    }

    private void govern(int at, int head) {
      var lemma = tree.lemma(head);
      stated &= !PREVENTING.contains(lemma) || tree.is(at, "obl") && !isGerund(at);
      if (lemma.equals("deny")) {
        certainty = Certainty.UNSPECIFIED;
      } else if (INTENDING.contains(lemma)) {
        certainty = least(certainty, Certainty.POSSIBLE);
      }
    }

    Optional<Manner> manner() {
      var polarity = negated ? Polarity.NEGATED : Polarity.AFFIRMED;
      return stated ? Optional.of(new Manner(aside, polarity, certainty)) : Optional.empty();
    }
  }

  /// "Accused X of supplying", "prevented X from buying".
  private boolean isGerund(int token) {
    return tree.is(token, "advcl", "acl", "ccomp")
        && clauses.hasTag(token, "VBG")
        && tree.children(token, "mark", "case").anyMatch(m -> GOVERNED.contains(clauses.lower(m)));
  }

  private boolean isInfinitive(int token) {
    return clauses.hasMark(token, "to");
  }

  private Certainty certainty(int token) {
    if (tree.children(token, "mark").anyMatch(m -> OPEN.contains(clauses.lower(m)))) {
      return Certainty.UNSPECIFIED;
    }
    boolean purpose = tree.is(token, "advcl", "acl") && isInfinitive(token);
    boolean possible =
        purpose
            || clauses.hasAuxiliary(
                token, "may", "might", "could", "can", "would", "should", "must");
    return possible ? Certainty.POSSIBLE : Certainty.CERTAIN;
  }

  private static Certainty least(Certainty one, Certainty other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
