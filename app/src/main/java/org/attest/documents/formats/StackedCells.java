package org.attest.documents.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Lines of a table that are one row, since its cells are several lines high: the header of most
/// printed tables, and rows of running text that stand apart from each other.
///
/// The columns are those of the lines below the header, or of the lines themselves. Words that run
/// over several columns stay one cell, in a row before the others.
final class StackedCells {
  /// In sizes of the letters: lines of one cell stand closer than this.
  private static final double CLOSE = 1.45;

  /// How much larger a step between rows is than one between lines.
  private static final double LARGER = 1.1;

  /// In sizes of the letters: a gap that parts columns wherever it stands.
  private static final double GAP = 0.6;

  /// In sizes of the letters: a strip without words that runs through all lines.
  private static final double STRIP = 0.2;

  private final List<TextLine> lines;

  /// From left to right, where columns part.
  private final List<Double> borders;

  private StackedCells(List<TextLine> lines, List<Double> borders) {
    this.lines = lines;
    this.borders = borders;
  }

  /// The end of the lines that stand as close as lines of one cell do, from a line on.
  static int end(List<TextLine> table, int from) {
    int end = from + 1;
    double widest = 0;
    while (end < table.size()) {
      double step = step(table, end);
      boolean even = widest == 0 || step < widest * LARGER;
      if (!isClose(table, end) || !even) {
        break;
      }
      widest = Math.max(widest, step);
      end++;
    }
    return end;
  }

  /// Whether the lines before and after keep a larger distance; there must be some.
  static boolean standsApart(List<TextLine> table, int from, int end) {
    double widest =
        IntStream.range(from + 1, end).mapToDouble(i -> step(table, i)).max().orElse(0) * LARGER;
    boolean before = from == 0 || step(table, from) > widest;
    boolean after = end == table.size() || step(table, end) > widest;
    return before && after && end - from < table.size();
  }

  private static double step(List<TextLine> table, int line) {
    return table.get(line).base() - table.get(line - 1).base();
  }

  private static boolean isClose(List<TextLine> table, int line) {
    double size = Math.max(table.get(line).size(), table.get(line - 1).size());
    double step = step(table, line);
    return step >= 0 && step < CLOSE * size;
  }

  /// The rows of a header whose columns are those of the lines under it.
  static List<List<String>> header(List<TextLine> header, List<TextLine> body) {
    return new StackedCells(header, borders(header, body)).rows();
  }

  /// The cells of one row whose columns are its own.
  static List<List<String>> row(List<TextLine> row) {
    return new StackedCells(row, borders(row, row)).rows();
  }

  /// Between two columns of the body the widest strip that no word above stands in.
  private static List<Double> borders(List<TextLine> lines, List<TextLine> body) {
    var columns = columns(body);
    var words = words(lines);
    double size = lines.getFirst().size();
    var borders = new ArrayList<Double>();
    for (int i = 1; i < columns.size(); i++) {
      double left = columns.get(i - 1).right;
      double right = columns.get(i).left;
      borders.add(widest(words, left, right, size));
    }
    return borders;
  }

  private record Range(double left, double right) {}

  private static List<Range> columns(List<TextLine> body) {
    return merged(
        body.stream()
            .flatMap(line -> line.segments().stream())
            .map(s -> new Range(s.left(), s.right()))
            .toList());
  }

  private static List<Range> words(List<TextLine> lines) {
    return merged(
        lines.stream()
            .flatMap(line -> line.segments().stream())
            .flatMap(segment -> segment.parts().stream())
            .map(s -> new Range(s.left(), s.right()))
            .toList());
  }

  private static List<Range> merged(List<Range> ranges) {
    var sorted = ranges.stream().sorted((a, b) -> Double.compare(a.left, b.left)).toList();
    var merged = new ArrayList<Range>();
    for (var range : sorted) {
      if (merged.isEmpty() || range.left > merged.getLast().right) {
        merged.add(range);
      } else if (range.right > merged.getLast().right) {
        merged.add(new Range(merged.removeLast().left, range.right));
      }
    }
    return merged;
  }

  private static double widest(List<Range> words, double left, double right, double size) {
    double best = (left + right) / 2;
    double width = STRIP * size;
    for (int i = 1; i < words.size(); i++) {
      double from = words.get(i - 1).right;
      double to = words.get(i).left;
      if (to > left && from < right && to - from > width) {
        best = (from + to) / 2;
        width = to - from;
      }
    }
    return best;
  }

  /// A piece of a line, and the columns it stands in.
  private record Piece(Segment segment, int line, int first, int last) {
    boolean isUnder(Piece above) {
      return first == above.first && last == above.last && line > above.line;
    }
  }

  private List<List<String>> rows() {
    var cells = new ArrayList<List<Piece>>();
    for (int i = 0; i < lines.size(); i++) {
      for (var segment : lines.get(i).segments()) {
        for (var part : parted(segment)) {
          add(cells, new Piece(part, i, column(part.left()), column(part.right())));
        }
      }
    }
    return rows(cells);
  }

  private static void add(List<List<Piece>> cells, Piece piece) {
    cells.stream()
        .filter(cell -> piece.isUnder(cell.getLast()) || isBeside(piece, cell.getLast()))
        .findFirst()
        .ifPresentOrElse(cell -> cell.add(piece), () -> cells.add(new ArrayList<>(List.of(piece))));
  }

  /// Two pieces in one column of one line.
  private static boolean isBeside(Piece piece, Piece before) {
    return piece.line == before.line && piece.first == before.first && piece.last == before.last;
  }

  /// Cells over several columns come first, line by line.
  private List<List<String>> rows(List<List<Piece>> cells) {
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < lines.size(); i++) {
      int line = i;
      var wide = cells.stream().filter(c -> isWide(c) && c.getFirst().line == line).toList();
      if (!wide.isEmpty()) {
        rows.add(texts(wide));
      }
    }
    var narrow = cells.stream().filter(c -> !isWide(c)).toList();
    if (!narrow.isEmpty()) {
      rows.add(texts(narrow));
    }
    return rows;
  }

  private static boolean isWide(List<Piece> cell) {
    return cell.getFirst().first < cell.getFirst().last;
  }

  private static List<String> texts(List<List<Piece>> cells) {
    return cells.stream()
        .sorted((a, b) -> Integer.compare(a.getFirst().first, b.getFirst().first))
        .map(cell -> String.join(" ", cell.stream().map(p -> p.segment.text()).toList()))
        .toList();
  }

  private int column(double x) {
    return (int) borders.stream().filter(border -> border < x).count();
  }

  /// A segment, parted where a border meets a gap between its words.
  private List<Segment> parted(Segment segment) {
    var parts = new ArrayList<Segment>();
    for (var word : segment.parts()) {
      boolean apart = !parts.isEmpty() && isParted(parts.getLast(), word);
      parts.add(parts.isEmpty() || apart ? word : parts.removeLast().join(word, " "));
    }
    return parts;
  }

  private boolean isParted(Segment before, Segment word) {
    return borders.stream().anyMatch(x -> before.right() <= x && x <= word.left())
        && (word.left() - before.right() > GAP * word.size() || isClear(before, word));
  }

  /// Whether some strip between two words runs through all lines.
  private boolean isClear(Segment before, Segment word) {
    return borders.stream()
        .filter(x -> before.right() <= x && x <= word.left())
        .anyMatch(x -> lines.stream().allMatch(line -> isClearAt(line, x)));
  }

  private static boolean isClearAt(TextLine line, double x) {
    return line.segments().stream()
        .flatMap(segment -> segment.parts().stream())
        .noneMatch(word -> word.left() < x && x < word.right());
  }

  /// Whether lines can be one row: no column has figures on more than one line.
  static boolean mayBeOne(List<TextLine> lines) {
    var figures =
        lines.stream()
            .flatMap(line -> line.segments().stream())
            .filter(Segment::isFigures)
            .toList();
    return IntStream.range(1, figures.size())
        .noneMatch(
            i -> figures.subList(0, i).stream().anyMatch(above -> overlap(above, figures.get(i))));
  }

  private static boolean overlap(Segment one, Segment other) {
    return one.left() < other.right() && other.left() < one.right();
  }
}
