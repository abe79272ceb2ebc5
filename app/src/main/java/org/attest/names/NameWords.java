package org.attest.names;

import java.util.List;
import java.util.regex.Pattern;

/// The words of a name, in small letters, without quotation marks and dots.
final class NameWords {
  /// Dots and apostrophes stand inside words ("S.A.", "O'Neill"); they part nothing.
  private static final Pattern INSIDE = Pattern.compile("[.'’ʼ`]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private NameWords() {}

  static List<String> of(String name) {
    var joined = INSIDE.matcher(Transliteration.plain(name)).replaceAll("");
    return WORD.matcher(joined).results().map(match -> match.group()).toList();
  }
}
