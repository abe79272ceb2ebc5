package org.attest.claims.records;

import java.util.regex.Pattern;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// A piece of a line, in UTF-16 units, without white space at its edges.
record Stretch(int start, int end) {
  static Stretch of(CodePoints text, Span span) {
    return trimmed(text.text(), text.utf16(span.start()), text.utf16(span.end()));
  }

  static Stretch trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Stretch(start, end);
  }

  /// Without the last of certain signs and the white space before them.
  Stretch without(String text, Pattern atEnd) {
    var found = atEnd.matcher(text).region(start, end);
    return found.find() ? trimmed(text, start, found.start()) : this;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  boolean isEmpty() {
    return start >= end;
  }

  int length() {
    return end - start;
  }

  String of(String text) {
    return text.substring(start, end);
  }

  Span span(CodePoints text) {
    return text.span(start, end);
  }
}
