package org.attest.claims.russian;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.claims.Certainty;
import org.attest.claims.Stance;
import org.attest.claims.frames.Row;
import org.attest.language.PartOfSpeech;
import org.attest.text.Lexicon;

/// The verbs that give words and thoughts, by the beginnings of their forms; see `verbs.csv`.
final class Verbs {
  /// What somebody does who says a verb.
  record Commitment(Stance stance, Optional<Certainty> certainty) {}

  /// What a verb does.
  ///
  /// @param affirmed absent where the verb alone gives no words ("скрыть")
  /// @param negated of "не VERB"; absent where that is no claim
  record Verb(Set<String> frames, Optional<Commitment> affirmed, Optional<Commitment> negated) {
    boolean takes(String frame) {
      return frames.contains(frame);
    }
  }

  /// Prepositions: what follows at once is a noun, whatever its ending ("в отрасли").
  private static final Set<String> GOVERNING =
      Set.of("в", "во", "на", "о", "об", "с", "со", "к", "ко", "из", "от", "до", "по", "у", "под");

  private static final int SHORTEST = 4;
  private static final Pattern AGENT = Pattern.compile("([иая]|свиде)тели$");

  private final Map<String, Verb> verbs = new HashMap<>();

  Verbs() {
    new Lexicon(Verbs.class, "verbs.csv").rows().forEach(this::add);
  }

  private void add(List<String> row) {
    var verb =
        new Verb(
            Set.of(row.get(1).split(" ", -1)),
            commitment(row.get(2), row.get(3)),
            negated(row.get(4)));
    for (var beginning : row.getFirst().split(" ", -1)) {
      verbs.put(beginning, verb);
    }
  }

  /// "declines", "asserts possible".
  private static Optional<Commitment> negated(String cell) {
    int blank = cell.indexOf(' ');
    return blank < 0
        ? commitment(cell, "")
        : commitment(cell.substring(0, blank), cell.substring(blank + 1));
  }

  private static Optional<Commitment> commitment(String stance, String certainty) {
    return stance.equals("none")
        ? Optional.empty()
        : Optional.of(
            new Commitment(
                Stance.valueOf(stance.toUpperCase(Locale.ROOT)), Phrases.certainty(certainty)));
  }

  /// The verb whose finite form stands at a place; a name is none, whatever it looks like.
  Optional<Verb> at(Row row, int at) {
    return row.has(at) && isFinite(row, at) ? find(row.lower(at)) : Optional.empty();
  }

  static boolean isFinite(Row row, int at) {
    if (row.isNamed(at) || isAgent(row, at) || GOVERNING.contains(row.lower(at - 1))) {
      return false;
    }
    return switch (row.partOfSpeech(at)) {
      case VERB, AUX -> row.tag(at).equals("past") || row.tag(at).equals("present");
      default -> false;
    };
  }

  /// "Представители" ends like a verb in the past, and is a noun.
  static boolean isAgent(Row row, int at) {
    return AGENT.matcher(row.lower(at)).find();
  }

  private Optional<Verb> find(String word) {
    boolean reflexive = word.endsWith("ся") || word.endsWith("сь");
    for (int length = word.length(); length >= SHORTEST; length--) {
      var verb = verbs.get(word.substring(0, length));
      if (verb != null) {
        return Optional.of(verb).filter(v -> !reflexive || v.takes("self"));
      }
    }
    return Optional.empty();
  }

  /// Whether a short form or a finite verb stands at a place, so that something is stated.
  static boolean isPredicate(Row row, int at) {
    boolean participle =
        row.partOfSpeech(at) == PartOfSpeech.VERB && row.tag(at).equals("participle");
    return participle
        || isFinite(row, at)
        || Set.of(
                "нет",
                "должен",
                "должна",
                "должно",
                "должны",
                "нельзя",
                "способен",
                "способна",
                "способны",
                "готов",
                "готова",
                "готовы")
            .contains(row.lower(at));
  }
}
