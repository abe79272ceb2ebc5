package org.attest.documents.layout;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.attest.text.Lexicon;

/// The words of dates: months, and what stands around a date in a line that is nothing else.
final class Calendar {
  private static final String POSTED = "posted";

  private static final Map<String, String> WORDS =
      new Lexicon(Calendar.class, "calendar.csv")
          .rows().stream()
              .collect(Collectors.toUnmodifiableMap(row -> row.get(1), List::getLast, (a, _) -> a));

  private Calendar() {}

  static OptionalInt month(String word) {
    var meaning = WORDS.getOrDefault(word, "");
    return !meaning.isEmpty() && Character.isDigit(meaning.charAt(0))
        ? OptionalInt.of(Integer.parseInt(meaning))
        : OptionalInt.empty();
  }

  static boolean isKnown(String word) {
    return WORDS.containsKey(word);
  }

  /// Whether a word says that its date is the one of publication.
  static boolean saysPosted(String word) {
    return POSTED.equals(WORDS.get(word));
  }

  static boolean isWeekday(String word) {
    return "weekday".equals(WORDS.get(word));
  }

  static boolean saysChanged(String word) {
    return "changed".equals(WORDS.get(word));
  }
}
