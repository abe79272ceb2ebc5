package org.attest.claims.relations.english;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.claims.Certainty;
import org.attest.claims.Polarity;
import org.attest.claims.StatedRelation.Manner;
import org.attest.claims.english.Clauses;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;
import org.attest.text.Lexicon;

/// Whether words state a relation as a fact, deny it, leave it open, or do not state it at all
/// ("refused to supply").
final class Moods {
  /// What a verb makes of the act that it governs.
  private enum Effect {
    /// It does not happen: "refused to supply".
    PREVENTS,
    /// It is not said to have happened: "plans to buy".
    INTENDS,
    /// It is left open: "denied supplying".
    OPENS
  }

  private static final Map<String, Effect> EFFECTS =
      new Lexicon(Moods.class, "governing-verbs.csv")
          .rows().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      List::getFirst, row -> Effect.valueOf(row.get(1).toUpperCase(Locale.ROOT))));

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
    return walk.manner(isWithin(at));
  }

  /// Whether a clause stands inside one that is said in passing.
  private boolean isWithin(int clause) {
    int at = clause;
    for (int steps = 0; at != Token.ROOT && steps < MOST_STEPS; steps++) {
      if (tree.is(at, "acl", "advcl", "appos")) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
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
      var effect = Optional.ofNullable(EFFECTS.get(tree.lemma(head)));
      boolean beside = tree.is(at, "obl") && !isGerund(at);
      stated &= beside || effect.filter(Effect.PREVENTS::equals).isEmpty();
      certainty = least(certainty, effect.map(Moods::certainty).orElse(Certainty.CERTAIN));
    }

    Optional<Manner> manner(boolean within) {
      var polarity = negated ? Polarity.NEGATED : Polarity.AFFIRMED;
      return stated
          ? Optional.of(new Manner(aside || within, polarity, certainty))
          : Optional.empty();
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

  private static Certainty certainty(Effect effect) {
    return switch (effect) {
      case PREVENTS, OPENS -> Certainty.UNSPECIFIED;
      case INTENDS -> Certainty.POSSIBLE;
    };
  }

  private static Certainty least(Certainty one, Certainty other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
