package org.attest.claims.english;

import java.util.Optional;
import java.util.Set;
import org.attest.claims.Stance;
import org.attest.claims.english.CueWords.Cue;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;

/// Whether a reporting verb tells that something was said, and with what stance where it is
/// negated.
final class VerbMood {
  /// Verbs that only open another: "went on to say".
  private static final Set<String> OPENERS =
      Set.of("go", "continue", "proceed", "begin", "appear", "seem", "come", "hasten", "appeal");

  /// Before a clause these make what it reports a condition, a purpose or a question.
  private static final Set<String> UNREAL = Set.of("if", "unless", "whether", "until", "lest");

  private final Clauses clauses;
  private final SyntaxTree tree;

  VerbMood(Clauses clauses) {
    this.clauses = clauses;
    this.tree = clauses.tree();
  }

  /// "Could not confirm" is ignorance, "would not confirm" is refusal.
  Optional<Stance> negatedStance(int verb, Cue cue) {
    if (clauses.hasAuxiliary(verb, "can", "could")) {
      return cue.negated().isPresent()
              || Set.of("say", "confirm", "tell").contains(tree.lemma(verb))
          ? Optional.of(cue.stance() == Stance.DENIES ? Stance.DECLINES : Stance.UNAWARE)
          : Optional.empty();
    }
    boolean refuses =
        clauses.hasAuxiliary(verb, "would", "will")
            && Set.of("say", "tell", "comment", "confirm", "deny").contains(tree.lemma(verb));
    return refuses ? Optional.of(Stance.DECLINES) : cue.negated();
  }

  /// Whether the words tell that something was said, and not that it may be, or should have been.
  boolean isReal(int verb) {
    return !clauses.hasAuxiliary(verb, "must", "should", "may", "might", "shall")
        && !tree.children(verb, "mark").anyMatch(m -> UNREAL.contains(clauses.lower(m)))
        && !isIntended(verb)
        && !clauses.isQuestion();
  }

  private boolean isIntended(int verb) {
    boolean infinitive = tree.children(verb, "mark").anyMatch(m -> clauses.lower(m).equals("to"));
    int head = tree.head(verb);
    return infinitive && (head == Token.ROOT || !OPENERS.contains(tree.lemma(head)));
  }
}
