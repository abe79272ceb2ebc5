package org.attest.documents.formats;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words of a page that stand close together on one line. Points, from the page's upper left.
///
/// @param top of the letters, roughly
/// @param base the line that the letters stand on
/// @param size of the letters
/// @param words those that it was joined from on its line; empty for a single one
record Segment(
    String text,
    double left,
    double right,
    double top,
    double base,
    double size,
    boolean bold,
    List<Segment> words) {
  private static final Pattern LABEL =
      Pattern.compile("[•‣▪▫●○■□◦·–—*-]|\\(?(?:\\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]");

  private static final Pattern FIGURES =
      Pattern.compile("[\\d\\s.,%()+/$€£-]*\\d[\\d\\s.,%()+/$€£-]*");

  static Segment word(
      String text, double left, double right, double top, double base, double size, boolean bold) {
    return new Segment(text, left, right, top, base, size, bold, List.of());
  }

  /// The words from left to right.
  List<Segment> parts() {
    return words.isEmpty() ? List.of(this) : words;
  }

  /// A bullet or a number before a list item.
  boolean isLabel() {
    return LABEL.matcher(text).matches();
  }

  boolean isFigures() {
    return FIGURES.matcher(text).matches();
  }

  double width() {
    return right - left;
  }

  Segment join(Segment next, String between) {
    return new Segment(
        text + between + next.text,
        Math.min(left, next.left),
        Math.max(right, next.right),
        Math.min(top, next.top),
        Math.max(base, next.base),
        Math.max(size, next.size),
        bold && next.bold,
        Stream.concat(parts().stream(), next.parts().stream()).toList());
  }
}
