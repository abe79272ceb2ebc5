package org.attest.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// Text measured in a terminal's columns: a Chinese character takes two, a combining mark none.
final class Columns {
  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /// What Unicode Standard Annex 11 counts as wide, without its rarest scripts.
  private static boolean isWide(int c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> c < 0xFF61 || c > 0xFFDC;
      default ->
          (c >= 0x3000 && c <= 0x303E)
              || (c >= 0xFE30 && c <= 0xFE6F)
              || (c >= 0xFF00 && c <= 0xFF60)
              || (c >= 0xFFE0 && c <= 0xFFE6)
              || (c >= 0x1F300 && c <= 0x1FAFF);
    };
  }

  /// The text with spaces up to a width.
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /// Lines of at most `width` columns, broken at spaces and, where there is none, between
  /// characters. Nothing is left out; an empty text is one empty line.
  static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    int start = 0;
    int end = lineEnd(text, start, width);
    while (end < text.length()) {
      lines.add(text.substring(start, end).stripTrailing());
      start = text.charAt(end) == ' ' ? end + 1 : end;
      end = lineEnd(text, start, width);
    }
    lines.add(text.substring(start));
    return lines;
  }

  /// Where a line that begins at `start` ends: at the end of the text, else after the last space
  /// that fits, else where the width does. A line holds at least one character.
  private static int lineEnd(String text, int start, int width) {
    int space = start;
    int used = 0;
    for (int at = start; at < text.length(); ) {
      int c = text.codePointAt(at);
      used += of(c);
      if (used > width && at > start) {
        return c == ' ' || space == start ? at : space;
      }
      at += Character.charCount(c);
      space = c == ' ' ? at : space;
    }
    return text.length();
  }
}
