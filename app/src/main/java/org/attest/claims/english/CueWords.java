package org.attest.claims.english;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.text.Lexicon;
import org.jspecify.annotations.Nullable;

/// The lexicons of cues, read once.
final class CueWords {
  /// A construction a reporting verb takes; see `verbs.csv`.
  enum Frame {
    CLAUSE,
    QUOTE,
    TOLD,
    THING,
    TO,
    RAISED,
    ING,
    OF,
    FOR,
    AS,
    SHOW
  }

  /// What a cue makes of its content.
  ///
  /// @param negated the stance of the negated cue; absent where it then reports nothing
  /// @param certaintyNegated the certainty of the content under the negated cue
  /// @param ofParty whether its subject is always somebody who thinks, even "it"
  record Cue(
      Set<Frame> frames,
      Stance stance,
      Certainty certainty,
      Optional<Stance> negated,
      Certainty certaintyNegated,
      boolean ofParty) {
    Cue(Set<Frame> frames, Stance stance, Certainty certainty, Optional<Stance> negated) {
      this(frames, stance, certainty, negated, certainty, false);
    }

    boolean takes(Frame frame) {
      return frames.contains(frame);
    }
  }

  static final Map<String, Cue> VERBS = lexicon("verbs.csv", CueWords::verb);
  static final Map<String, Cue> ADJECTIVES = lexicon("adjectives.csv", CueWords::adjective);
  static final Map<String, Cue> NOUNS = lexicon("nouns.csv", row -> plain(row.get(1), row.get(2)));
  static final Map<String, Cue> ADVERBS =
      lexicon("adverbs.csv", row -> plain(row.get(1), row.get(2)));

  /// Phrases before a source, word by word.
  static final Map<List<String>, Cue> PREPOSITIONS =
      new Lexicon(CueWords.class, "prepositions.csv")
          .rows().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      row -> List.of(row.getFirst().split(" ", -1)),
                      row -> plain(row.get(1), row.get(2))));

  static final Map<String, Certainty> HEDGES = lexicon("hedges.csv", row -> certainty(row.get(1)));

  /// "Held that the sale was void" reports, "held a stake" does not.
  private static final Set<String> THAT_ONLY = Set.of("hold");

  private CueWords() {}

  /// The meaning of a verb, with its particle where it has one ("rule out").
  static @Nullable Cue verb(Clauses clauses, int verb) {
    var particle = clauses.tree().child(verb, "compound:prt");
    var lemma = clauses.tree().lemma(verb);
    var phrasal =
        particle.isPresent() ? VERBS.get(lemma + " " + clauses.lower(particle.getAsInt())) : null;
    var cue = phrasal == null ? VERBS.get(lemma) : phrasal;
    return THAT_ONLY.contains(lemma) && !takesThat(clauses, verb) ? null : cue;
  }

  private static boolean takesThat(Clauses clauses, int verb) {
    return clauses
        .tree()
        .children(verb, "ccomp")
        .anyMatch(clause -> clause > verb && clauses.hasMark(clause, "that"));
  }

  private static <T> Map<String, T> lexicon(String name, Function<List<String>, T> meaning) {
    return new Lexicon(CueWords.class, name)
        .rows().stream().collect(Collectors.toUnmodifiableMap(List::getFirst, meaning));
  }

  private static Cue verb(List<String> row) {
    var frames =
        Arrays.stream(row.get(1).split(" ", -1))
            .map(frame -> Frame.valueOf(frame.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
    var negated = row.get(4).split(" ", 2);
    return new Cue(
        frames,
        stance(row.get(2)),
        certainty(row.get(3)),
        negated(negated[0]),
        certainty(negated.length > 1 ? negated[1] : row.get(3)),
        false);
  }

  private static Cue adjective(List<String> row) {
    return new Cue(
        Set.of(),
        stance(row.get(1)),
        certainty(row.get(2)),
        negated(row.get(3)),
        certainty(row.get(2)),
        row.get(4).equals("party"));
  }

  private static Cue plain(String stance, String certainty) {
    return new Cue(Set.of(), stance(stance), certainty(certainty), Optional.empty());
  }

  private static Stance stance(String label) {
    return Stance.valueOf(label.toUpperCase(Locale.ROOT));
  }

  private static Certainty certainty(String label) {
    return Certainty.valueOf(label.toUpperCase(Locale.ROOT));
  }

  private static Optional<Stance> negated(String label) {
    return label.equals("none") ? Optional.empty() : Optional.of(stance(label));
  }
}
