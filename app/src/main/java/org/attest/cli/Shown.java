package org.attest.cli;

/// Text of documents as it may be shown in a terminal: a file must not be able to move the cursor,
/// turn the writing direction or pretend to be another line.
final class Shown {
  private Shown() {}

  /// One line without control characters; white space of any kind becomes one space.
  static String line(String text) {
    var shown = new StringBuilder(text.length());
    text.codePoints().map(Shown::harmless).forEach(c -> append(shown, c));
    return shown.toString().strip();
  }

  private static void append(StringBuilder shown, int c) {
    boolean twice = c == ' ' && !shown.isEmpty() && shown.charAt(shown.length() - 1) == ' ';
    if (!twice) {
      shown.appendCodePoint(c);
    }
  }

  private static int harmless(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> '\uFFFD';
      case Character.FORMAT -> isDirection(c) ? '\uFFFD' : c;
      default -> c;
    };
  }

  /// Embeddings, overrides and isolates (Unicode Standard Annex 9, section 2).
  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
