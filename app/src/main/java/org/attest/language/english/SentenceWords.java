package org.attest.language.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.text.Lexicon;

/// The words of the two lexicons that decide where sentences end.
final class SentenceWords {
  /// What an abbreviation's full stop may mean; the lexicon tells more.
  enum Abbreviation {
    TITLE,
    BEFORE,
    EITHER,
    TIME
  }

  private final Map<String, Abbreviation> abbreviations = new HashMap<>();
  private final Set<String> starts = new HashSet<>();
  private final Set<String> afterTime = new HashSet<>();
  private final Set<String> speech = new HashSet<>();

  SentenceWords() {
    for (var row : new Lexicon(SentenceWords.class, "abbreviations.csv").rows()) {
      abbreviations.put(row.get(0), abbreviation(row));
    }
    for (var row : new Lexicon(SentenceWords.class, "sentence-words.csv").rows()) {
      wordsOf(row.get(1)).add(row.get(0));
    }
  }

  private static Abbreviation abbreviation(List<String> row) {
    return switch (row.get(1)) {
      case "title" -> Abbreviation.TITLE;
      case "before" -> Abbreviation.BEFORE;
      case "either" -> Abbreviation.EITHER;
      case "time" -> Abbreviation.TIME;
      default -> throw new IllegalStateException("no kind of abbreviation: " + row);
    };
  }

  private Set<String> wordsOf(String kind) {
    return switch (kind) {
      case "start" -> starts;
      case "after-time" -> afterTime;
      case "speech" -> speech;
      default -> throw new IllegalStateException("no kind of word: " + kind);
    };
  }

  /// The kind of an abbreviation that is written without its last full stop.
  Optional<Abbreviation> abbreviation(String form) {
    return Optional.ofNullable(abbreviations.get(form));
  }

  boolean startsSentence(String form) {
    return starts.contains(form);
  }

  boolean followsTime(String form) {
    return afterTime.contains(form);
  }

  boolean isSpeech(String form) {
    return speech.contains(form);
  }
}
