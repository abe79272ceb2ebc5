package org.attest.claims.russian;

import java.util.List;
import org.attest.claims.frames.Row;

/// Words in a row; one that ends with `*` stands for all words that begin so, "о" for "об" and
/// "обо" too, and `/` for a comma.
record Phrase(List<String> words) {
  static Phrase of(String pattern) {
    return new Phrase(List.of(pattern.split(" ", -1)));
  }

  int length() {
    return words.size();
  }

  boolean standsAt(Row row, int at, int end) {
    for (int i = 0; i < words.size(); i++) {
      if (at + i >= end || !matches(words.get(i), row.lower(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String pattern, String word) {
    if (pattern.equals("о")) {
      return word.equals("о") || word.equals("об") || word.equals("обо");
    }
    if (pattern.equals("/")) {
      return word.equals(",");
    }
    return pattern.endsWith("*")
        ? word.startsWith(pattern.substring(0, pattern.length() - 1))
        : word.equals(pattern);
  }
}
