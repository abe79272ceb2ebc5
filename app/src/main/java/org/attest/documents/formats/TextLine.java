package org.attest.documents.formats;

import java.util.List;

/// The segments that stand on one line, from left to right.
record TextLine(List<Segment> segments) {
  TextLine {
    segments = List.copyOf(segments);
  }

  double left() {
    return segments.getFirst().left();
  }

  double right() {
    return segments.getLast().right();
  }

  double base() {
    return segments.getFirst().base();
  }

  double size() {
    return segments.stream().mapToDouble(Segment::size).max().orElseThrow();
  }

  boolean isBold() {
    return segments.stream().allMatch(Segment::bold);
  }

  int letters() {
    return segments.stream().mapToInt(s -> s.text().length()).sum();
  }

  /// Whether a vertical line at `x` meets no words.
  boolean isClearAt(double x) {
    return segments.stream().noneMatch(s -> s.left() < x && x < s.right());
  }

  List<Segment> leftOf(double x) {
    return segments.stream().filter(s -> s.right() <= x).toList();
  }

  List<Segment> rightOf(double x) {
    return segments.stream().filter(s -> s.left() >= x).toList();
  }
}
