package org.attest.claims.russian;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.claims.frames.Row;
import org.attest.text.Lexicon;

/// The phrases that mark speech, by kind; see `phrases.csv`.
final class Phrases {
  enum Kind {
    BY,
    HIS,
    ASIDE,
    INTRO,
    IN,
    CLAUSE,
    NAMED,
    FAILED,
    PASSIVE,
    ADVERB,
    CITE,
    ADJUNCT
  }

  /// A phrase that was found, up to but without the token `end`.
  record Match(int first, int end, Stance stance, Optional<Certainty> certainty) {}

  private record Entry(Phrase phrase, Stance stance, Optional<Certainty> certainty) {}

  private final Map<Kind, Map<Character, List<Entry>>> entries = new HashMap<>();

  Phrases() {
    for (var row : new Lexicon(Phrases.class, "phrases.csv").rows()) {
      var entry =
          new Entry(
              Phrase.of(row.get(1)),
              Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
              certainty(row.size() > 3 ? row.get(3) : ""));
      entries
          .computeIfAbsent(kind(row.getFirst()), _ -> new HashMap<>())
          .computeIfAbsent(row.get(1).charAt(0), _ -> new ArrayList<>())
          .add(entry);
    }
    var longestFirst = Comparator.comparingInt((Entry entry) -> -entry.phrase().length());
    entries.values().forEach(byLetter -> byLetter.values().forEach(l -> l.sort(longestFirst)));
  }

  private static Kind kind(String label) {
    return Kind.valueOf(label.toUpperCase(Locale.ROOT));
  }

  static Optional<Certainty> certainty(String label) {
    return Optional.of(label.toUpperCase(Locale.ROOT))
        .filter(l -> !l.isEmpty())
        .map(Certainty::valueOf);
  }

  /// The longest phrase of a kind that starts at a token and ends before `end`.
  Optional<Match> at(Kind kind, Row row, int at, int end) {
    var word = row.lower(at);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    return entries.getOrDefault(kind, Map.of()).getOrDefault(word.charAt(0), List.of()).stream()
        .filter(entry -> entry.phrase().standsAt(row, at, end))
        .findFirst()
        .map(e -> new Match(at, at + e.phrase().length(), e.stance(), e.certainty()));
  }
}
