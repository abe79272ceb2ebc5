package org.attest.documents.formats;

import java.util.ArrayList;
import java.util.List;

/// Lines of a table to rows of cells.
///
/// A line goes on with the cells above where it stands close, has words under some of them only,
/// and none that are figures.
final class TableRows {
  private static final double CLOSE = 1.35;

  private TableRows() {}

  static List<List<String>> of(List<TextLine> lines) {
    var rows = new ArrayList<List<Segment>>();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && goesOn(rows.getLast(), lines, i)) {
        append(rows.getLast(), lines.get(i));
      } else {
        rows.add(new ArrayList<>(lines.get(i).segments()));
      }
    }
    return rows.stream().map(PageWriter::texts).toList();
  }

  private static boolean goesOn(List<Segment> row, List<TextLine> lines, int i) {
    var line = lines.get(i);
    double step = line.base() - lines.get(i - 1).base();
    double next = i + 1 < lines.size() ? lines.get(i + 1).base() - line.base() : Double.MAX_VALUE;
    boolean close = step > 0 && step < CLOSE * line.size() && step < next * 0.9;
    return close
        && line.segments().size() < row.size()
        && line.segments().stream().noneMatch(Segment::isFigures)
        && line.segments().stream().allMatch(s -> above(row, s) >= 0);
  }

  private static int above(List<Segment> row, Segment segment) {
    int found = -1;
    for (int i = 0; i < row.size(); i++) {
      var cell = row.get(i);
      if (cell.left() < segment.right() && segment.left() < cell.right()) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static void append(List<Segment> row, TextLine line) {
    for (var segment : line.segments()) {
      int i = above(row, segment);
      row.set(i, row.get(i).join(segment, " "));
    }
  }
}
