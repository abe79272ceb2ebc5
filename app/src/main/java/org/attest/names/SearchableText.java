package org.attest.names;

import java.util.stream.Collectors;

/// A text made ready for "does this name stand in it", whatever script and spelling either is in.
public final class SearchableText {
  private SearchableText() {}

  /// The folded words, each with a space before it; Chinese characters stay as they are.
  public static String of(String text) {
    return NameWords.of(text).stream()
        .map(word -> " " + (Transliteration.hasHan(word) ? word : Spelling.fold(word)))
        .filter(word -> !word.equals(" "))
        .collect(Collectors.joining());
  }

  /// What to look for in [#of]: it matches from the start of a word, or anywhere in Chinese.
  public static String wanted(String name) {
    var words = of(name);
    return Transliteration.hasHan(name) ? words.strip() : words;
  }
}
