package org.attest.claims.chinese;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.Basis;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.claims.chinese.Words.Found;
import org.attest.language.Stretch;
import org.attest.text.Lexicon;

/// The words that mark what somebody says or keeps to himself.
final class Cues {
  /// What a verb does; see `verbs.csv`.
  ///
  /// @param negated absent where the verb's denial says that nothing was put
  record Verb(Saying saying, Optional<Stance> negated, Set<Basis> basis, Position position) {}

  /// Where what is said may stand: after the verb, also before it, or after whom it is said to.
  enum Position {
    AFTER,
    EITHER,
    ADDRESSED
  }

  /// What a phrase says; see `phrases.csv`.
  record Saying(Stance stance, Optional<Certainty> certainty) {}

  final Words<Verb> verbs = new Words<>();
  final Words<Saying> asides = new Words<>();
  final Words<Saying> openings = new Words<>();
  final Words<Saying> clauses = new Words<>();
  final Words<Saying> adverbs = new Words<>();

  /// What somebody does about a thing that a preposition names before.
  final Words<Saying> afterwards = new Words<>();

  /// Neither confirming nor denying.
  final Words<Saying> neither = new Words<>();

  final Words<Saying> unreached = new Words<>();
  final Words<Saying> refusals = new Words<>();
  final Words<Saying> replies = new Words<>();
  final Words<Saying> nouns = new Words<>();
  final Words<Boolean> negators = new Words<>();

  private final Map<String, Words<Saying>> phrases =
      Map.of(
          "neither", neither,
          "aside", asides,
          "by", openings,
          "clause", clauses,
          "adverb", adverbs,
          "after", afterwards,
          "unreached", unreached,
          "refusal", refusals,
          "reply", replies,
          "noun", nouns);

  Cues() {
    rows("verbs.csv").forEach(row -> verbs.addAll(row.getFirst(), verb(row)));
    rows("phrases.csv").forEach(row -> phrases(row).addAll(row.get(1), saying(row, 2)));
    rows("negators.csv").forEach(row -> negators.addAll(row.getFirst(), true));
  }

  private static List<List<String>> rows(String lexicon) {
    return new Lexicon(Cues.class, lexicon).rows();
  }

  private Words<Saying> phrases(List<String> row) {
    return Optional.ofNullable(phrases.get(row.getFirst()))
        .orElseThrow(() -> new IllegalStateException("no kind of phrase: " + row.getFirst()));
  }

  private static Verb verb(List<String> row) {
    var negated = Optional.of(row.get(3)).filter(n -> !n.equals("none")).map(Cues::stance);
    var basis = Optional.of(row.get(4)).filter(b -> !b.isEmpty()).map(Cues::basis);
    return new Verb(
        saying(row, 1), negated, basis.map(Set::of).orElse(Set.of()), position(row.get(5)));
  }

  private static Basis basis(String label) {
    return Basis.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Position position(String label) {
    return label.isEmpty() ? Position.AFTER : Position.valueOf(label.toUpperCase(Locale.ROOT));
  }

  private static Saying saying(List<String> row, int from) {
    return new Saying(stance(row.get(from)), certainty(row.get(from + 1)));
  }

  private static Stance stance(String label) {
    return Stance.valueOf(label.toUpperCase(Locale.ROOT));
  }

  private static Optional<Certainty> certainty(String label) {
    return Optional.of(label.toUpperCase(Locale.ROOT))
        .filter(l -> !l.isEmpty())
        .map(Certainty::valueOf);
  }

  /// A verb that may close what somebody says.
  Optional<Found<Verb>> closing(Context context, int at) {
    return verbs.at(context, at).filter(v -> v.meaning().position() == Position.EITHER);
  }

  static Stretch cue(Found<?> found) {
    return new Stretch(found.first(), found.end());
  }
}
