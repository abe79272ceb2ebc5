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
  private static final Set<String> UNREAL =
      Set.of("if", "unless", "whether", "until", "lest", "without");

  private final Clauses clauses;
  private final SyntaxTree tree;
  private final Withholding withholding;

  VerbMood(Clauses clauses) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.withholding = new Withholding(clauses);
  }

  boolean isNegated(int verb) {
    return clauses.isNegated(verb) || withholding.of(verb) != Withholding.Kind.NONE;
  }

  /// The verb, or what takes it back: "stopped short of" for "saying".
  int top(int verb) {
    return withholding.top(verb);
  }

  boolean stopsShort(int verb) {
    return withholding.of(verb) == Withholding.Kind.STOPPED;
  }

  /// "Could not confirm" is ignorance, "would not confirm" is refusal.
  Optional<Stance> negatedStance(int verb, Cue cue) {
    if (cue.negated().filter(stance -> stance == Stance.ASSERTS).isPresent()) {
      return cue.negated();
    }
    if (stopsShort(verb)) {
      return Optional.of(Stance.DECLINES);
    }
    if (withholding.of(verb) == Withholding.Kind.NOT_DONE
        && cue.negated().filter(stance -> stance == Stance.DOUBTS).isPresent()) {
      return Optional.empty();
    }
    boolean unable = withholding.of(verb) == Withholding.Kind.UNABLE;
    if (unable || clauses.hasAuxiliary(verb, "can", "could")) {
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
  boolean isReal(int verb, Cue cue) {
    return !clauses.hasAuxiliary(verb, "must", "should", "may", "might", "shall")
        && !isToCome(verb)
        && !tree.children(verb, "mark").anyMatch(m -> UNREAL.contains(clauses.lower(m)))
        && !isIntended(verb)
        && !isRefused(verb, cue)
        && !isWish(verb);
  }

  /// "Refused to confirm" is told by the refusal; "refused to rule out" leaves a possibility.
  private boolean isRefused(int verb, Cue cue) {
    return withholding.of(verb) == Withholding.Kind.REFUSED
        && cue.negated().filter(stance -> stance == Stance.ASSERTS).isEmpty();
  }

  /// "I wish", "let us hope".
  private boolean isWish(int verb) {
    boolean mine =
        clauses.subject(verb).stream().anyMatch(s -> Set.of("i", "we").contains(clauses.lower(s)));
    return clauses.has(0, "let") || (mine && tree.lemma(verb).equals("wish"));
  }

  /// "Will say tomorrow"; "I will say that" says it now.
  private boolean isToCome(int verb) {
    return clauses.hasAuxiliary(verb, "will")
        && clauses.subject(verb).stream()
            .noneMatch(s -> Set.of("i", "we", "you").contains(clauses.lower(s)))
        && !clauses.isNegated(verb);
  }

  private boolean isIntended(int verb) {
    boolean infinitive = tree.children(verb, "mark").anyMatch(m -> clauses.lower(m).equals("to"));
    int head = tree.head(verb);
    return infinitive
        && withholding.of(verb) == Withholding.Kind.NONE
        && (head == Token.ROOT || !OPENERS.contains(tree.lemma(head)));
  }
}
