package org.attest.claims.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.text.Lexicon;

/// The phrases that labels are made of, from the lexicon `labels.csv`.
final class LabelWords {
  /// What a phrase adds to a label.
  sealed interface Part {
    /// It may be what the label is about.
    record Head(Role role, boolean strong) implements Part {}

    /// What comes before it is what the label is about: "date *of* shipment".
    record Of() implements Part {}

    record Addition() implements Part {}
  }

  private static final LabelWords ALL = new LabelWords();

  private final Map<String, Part> parts = new HashMap<>();
  private int mostWords = 1;
  private int mostIdeographs = 1;

  private LabelWords() {
    for (var row : new Lexicon(LabelWords.class, "labels.csv").rows()) {
      var part = part(row);
      for (var phrase : row.get(3).split("\\|", -1)) {
        parts.putIfAbsent(phrase, part);
        mostWords = Math.max(mostWords, phrase.split(" ", -1).length);
        mostIdeographs =
            Math.max(mostIdeographs, row.getFirst().equals("zh") ? phrase.length() : 0);
      }
    }
  }

  static LabelWords all() {
    return ALL;
  }

  private static Part part(List<String> row) {
    return switch (row.get(1)) {
      case "of" -> new Part.Of();
      case "-" -> new Part.Addition();
      default -> new Part.Head(Role.of(row.get(1)), row.get(2).equals("strong"));
    };
  }

  Optional<Part> part(String phrase) {
    return Optional.ofNullable(parts.get(phrase));
  }

  /// The words of the longest phrase.
  int mostWords() {
    return mostWords;
  }

  int mostIdeographs() {
    return mostIdeographs;
  }
}
