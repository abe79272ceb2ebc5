package org.attest.gold;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where words stand in a text, in UTF-16, end exclusive.
record Extent(int start, int end) {
  boolean overlaps(Extent other) {
    return start < other.end && other.start < end;
  }

  /// Where the words that it touches begin; an ideograph is a word.
  Set<Integer> words(String text) {
    var words = new HashSet<Integer>();
    for (int at = start; at < end; at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        words.add(wordStart(text, at));
      }
    }
    return words;
  }

  /// The share of the words of both that they have in common.
  double agreement(Extent other, String text) {
    var mine = words(text);
    var theirs = other.words(text);
    long common = mine.stream().filter(theirs::contains).count();
    return common == 0 ? 0 : (double) common / (mine.size() + theirs.size() - common);
  }

  /// Whether at least half of its words lie in one of the others.
  boolean mostlyIn(List<Extent> others, String text) {
    var mine = words(text);
    return others.stream()
        .map(other -> other.words(text))
        .anyMatch(words -> 2 * mine.stream().filter(words::contains).count() >= mine.size());
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (!Character.isIdeographic(text.charAt(start))
        && start > 0
        && Character.isLetterOrDigit(text.charAt(start - 1))
        && !Character.isIdeographic(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
