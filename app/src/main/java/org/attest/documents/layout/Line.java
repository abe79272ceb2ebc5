package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.List;

/// A line of a text that is not blank, without the white space at its ends.
///
/// @param start in UTF-16 units, as `end`
/// @param indent the width of the white space before it
/// @param opens whether it is the first after a blank line, a page break or the text's start
record Line(int start, int end, int indent, boolean opens) {
  static List<Line> of(String text) {
    var lines = new ArrayList<Line>();
    boolean opens = true;
    for (int at = 0; at < text.length(); ) {
      int end = lineEnd(text, at);
      var line = trimmed(text, at, end, opens);
      if (line.start < line.end) {
        lines.add(line);
      }
      opens = line.start == line.end || (end < text.length() && text.charAt(end) == '\f');
      at = end + 1;
    }
    return lines;
  }

  String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  int length() {
    return end - start;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !endsLine(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean endsLine(String text, int at) {
    return switch (text.charAt(at)) {
      case '\n', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> true;
      case '\r' -> at + 1 == text.length() || text.charAt(at + 1) != '\n';
      default -> false;
    };
  }

  private static Line trimmed(String text, int from, int to, boolean opens) {
    int start = from;
    int end = to;
    while (start < end && Shape.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Shape.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Line(start, end, start - from, opens);
  }
}
