package org.attest.documents.formats;

import java.util.ArrayList;
import java.util.List;
import org.attest.documents.Layout.Block.Kind;

/// Writes the lines of one region of a page: tables row by row, running text paragraph by
/// paragraph.
final class PageWriter {
  /// Lines further apart than this many sizes of their letters belong to different paragraphs.
  private static final double APART = 1.75;

  private static final double LARGER = 1.15;

  private static final int LONGEST_HEADING = 200;

  private final Manuscript manuscript;

  /// The size of most letters of the document.
  private final double usual;

  PageWriter(Manuscript manuscript, double usual) {
    this.manuscript = manuscript;
    this.usual = usual;
  }

  void write(List<TextLine> lines) {
    for (int at = 0; at < lines.size(); ) {
      int table = endOfTable(lines, at);
      if (table > at) {
        writeTable(lines.subList(at, table));
        at = table;
      } else {
        int end = endOfParagraph(lines, at);
        writeParagraph(lines.subList(at, end));
        at = end;
      }
    }
  }

  /// The end of the table that begins here: at least two lines of several cells, with at most one
  /// line of a single piece between them, or above them as the top of a header.
  private static int endOfTable(List<TextLine> lines, int from) {
    if (lines.get(from).segments().size() < 2) {
      int end = isTopOfHeader(lines, from) ? endOfTable(lines, from + 1) : from;
      return end > from + 1 ? end : from;
    }
    int rows = 1;
    int end = from + 1;
    for (int i = from + 1; i < lines.size() && i <= end + 1; i++) {
      if (lines.get(i).segments().size() > 1) {
        rows++;
        end = i + 1;
      }
    }
    return rows > 1 ? withRest(lines, from, end) : from;
  }

  /// The end of the last row's high cell, whose last lines have nothing beside them.
  private static int withRest(List<TextLine> lines, int from, int end) {
    double left = lines.subList(from, end).stream().mapToDouble(TextLine::left).min().orElseThrow();
    int rest = end;
    while (rest < lines.size()
        && StackedCells.end(lines.subList(rest - 1, rest + 1), 0) == 2
        && lines.get(rest).left() > left + lines.get(rest).size()) {
      rest++;
    }
    return rest;
  }

  /// A piece that stands close over another column than the first.
  private static boolean isTopOfHeader(List<TextLine> lines, int from) {
    return from + 1 < lines.size()
        && StackedCells.end(lines.subList(from, from + 2), 0) == 2
        && lines.get(from + 1).segments().size() > 1
        && lines.get(from).left() > lines.get(from + 1).left() + lines.get(from).size();
  }

  private void writeTable(List<TextLine> lines) {
    manuscript.beginTable();
    for (var row : TableRows.of(lines)) {
      manuscript.beginRow();
      for (var cell : row) {
        manuscript.beginCell();
        manuscript.write(cell);
      }
      manuscript.endBlock();
    }
  }

  private static int endOfParagraph(List<TextLine> lines, int from) {
    int end = from + 1;
    while (end < lines.size()
        && endOfTable(lines, end) == end
        && continues(lines.get(end - 1), lines.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean continues(TextLine before, TextLine line) {
    double step = line.base() - before.base();
    double size = Math.max(before.size(), line.size());
    boolean sameFace =
        Math.abs(before.size() - line.size()) < size * 0.1 && before.isBold() == line.isBold();
    return step > 0 && step < APART * size && sameFace && !line.segments().getFirst().isLabel();
  }

  private void writeParagraph(List<TextLine> lines) {
    manuscript.beginBlock(kind(lines));
    for (var line : lines) {
      manuscript.breakLine();
      manuscript.write(String.join("\t", line.segments().stream().map(Segment::text).toList()));
    }
    manuscript.endBlock();
  }

  private Kind kind(List<TextLine> lines) {
    var first = lines.getFirst();
    int letters = lines.stream().mapToInt(TextLine::letters).sum();
    boolean stands = first.size() > usual * LARGER || first.isBold();
    return stands && letters < LONGEST_HEADING ? Kind.HEADING : Kind.PARAGRAPH;
  }

  static List<String> texts(List<Segment> segments) {
    return new ArrayList<>(segments.stream().map(Segment::text).toList());
  }
}
