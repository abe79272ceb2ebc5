package org.attest.claims.records;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Layout.Cell;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// Walks through a document's lines and rows in order, without its furniture and without what it
/// says of itself.
final class Lines {
  /// A wide gap, a tab or a bar: what stands on both sides is apart.
  private static final Pattern GAP = Pattern.compile("\\t+|[ \\u00a0\\u3000]{3,}|\\s[|｜]\\s");

  private static final Pattern BREAK = Pattern.compile("[\\n\\r\\f\\u000b\\u2028\\u2029]+");

  private final CodePoints text;
  private final Layout layout;
  private final FieldReader fields;
  private final TableReader tables;
  private int furniture;
  private int cell;

  Lines(CodePoints text, Layout layout, FieldReader fields, TableReader tables) {
    this.text = text;
    this.layout = layout;
    this.fields = fields;
    this.tables = tables;
  }

  void read() {
    var cells = layout.cells().stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    if (layout.blocks().isEmpty() && text.length() > 0) {
      readLines(new Span(0, text.length()));
    }
    layout.blocks().stream().filter(b -> !isFurniture(b.span())).forEach(b -> read(b, cells));
  }

  private void read(Block block, List<Cell> cells) {
    switch (block.kind()) {
      case METADATA -> fields.breakOff();
      case HEADING, PARAGRAPH, LIST_ITEM -> readLines(block.span());
      case TABLE_ROW -> {
        var row = rowOf(block.span(), cells);
        if (row.isEmpty()) {
          readLines(block.span());
        } else {
          tables.read(row);
        }
      }
    }
  }

  /// The cells of the next row. One within another is part of it.
  private List<Cell> rowOf(Span block, List<Cell> cells) {
    var row = new ArrayList<Cell>();
    while (cell < cells.size() && cells.get(cell).span().start() < block.start()) {
      cell++;
    }
    for (; cell < cells.size() && block.contains(cells.get(cell).span()); cell++) {
      if (row.isEmpty() || !row.getLast().span().overlaps(cells.get(cell).span())) {
        row.add(cells.get(cell));
      }
    }
    return row;
  }

  private boolean isFurniture(Span block) {
    var spans = layout.furniture();
    while (furniture < spans.size() && spans.get(furniture).end() <= block.start()) {
      furniture++;
    }
    return furniture < spans.size() && spans.get(furniture).overlaps(block);
  }

  private void readLines(Span block) {
    int end = text.utf16(block.end());
    var breaks = BREAK.matcher(text.text()).region(text.utf16(block.start()), end);
    int from = text.utf16(block.start());
    while (breaks.find()) {
      fields.read(pieces(from, breaks.start()));
      from = breaks.end();
    }
    fields.read(pieces(from, end));
  }

  private List<Stretch> pieces(int from, int to) {
    var pieces = new ArrayList<Stretch>();
    var gaps = GAP.matcher(text.text()).region(from, to);
    int start = from;
    while (gaps.find()) {
      pieces.add(Stretch.trimmed(text.text(), start, gaps.start()));
      start = gaps.end();
    }
    pieces.add(Stretch.trimmed(text.text(), start, to));
    return pieces;
  }
}
