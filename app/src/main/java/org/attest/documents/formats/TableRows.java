package org.attest.documents.formats;

import java.util.ArrayList;
import java.util.List;

/// Lines of a table to rows of cells.
///
/// A line goes on with the cells above where it stands close, has words under some of them only,
/// and none that are figures.
final class TableRows {
  private static final double CLOSE = 1.35;

  /// Lines that may stand above a header: what runs over several of its columns.
  private static final int LAST_HEADER = 2;

  private TableRows() {}

  static List<List<String>> of(List<TextLine> lines) {
    var rows = new ArrayList<List<String>>();
    int from = 0;
    for (int at = 0; at < lines.size(); ) {
      int end = endOfStack(lines, at);
      if (end > at + 1) {
        rows.addAll(singles(lines.subList(from, at)));
        rows.addAll(stacked(lines, at, end));
        from = end;
      }
      at = Math.max(end, at + 1);
    }
    rows.addAll(singles(lines.subList(from, lines.size())));
    return rows;
  }

  /// Figures below a header tell its columns.
  private static List<List<String>> stacked(List<TextLine> lines, int from, int end) {
    var header = lines.subList(from, end);
    var body = lines.subList(end, lines.size()).stream().filter(TableRows::isFigures).toList();
    boolean heads = from <= LAST_HEADER && body.size() * 2 >= lines.size() - end && !body.isEmpty();
    return heads ? StackedCells.header(header, body) : StackedCells.row(header);
  }

  /// The end of lines that are one row of high cells. A header ends where figures begin; other rows
  /// are told by the larger steps around them, and by lines that lack some of the columns.
  private static int endOfStack(List<TextLine> lines, int from) {
    int close = StackedCells.end(lines, from);
    var stack = lines.subList(from, close);
    if (close > from + 1
        && StackedCells.standsApart(lines, from, close)
        && StackedCells.mayBeOne(stack)
        && (from == 0 || lacksSome(stack))) {
      return close;
    }
    int figures = from;
    while (figures < close && !isFigures(lines.get(figures))) {
      figures++;
    }
    boolean heads = from <= LAST_HEADER && figures > from + 1 && figures < lines.size();
    return heads && isFigures(lines.get(figures)) ? figures : from;
  }

  private static boolean lacksSome(List<TextLine> stack) {
    return stack.stream().mapToInt(line -> line.segments().size()).distinct().count() > 1;
  }

  private static boolean isFigures(TextLine line) {
    long figures = line.segments().stream().filter(Segment::isFigures).count();
    return figures > 0 && figures * 2 >= line.segments().size();
  }

  private static List<List<String>> singles(List<TextLine> lines) {
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
