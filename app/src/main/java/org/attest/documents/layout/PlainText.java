package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Cell;
import org.attest.documents.Metadata;
import org.attest.text.CodePoints;

/// The layout of text without markup: written as such, taken from a PDF, or copied from a page.
public final class PlainText {
  private PlainText() {}

  /// Blocks, tables and page furniture. A hard-wrapped paragraph is one block over several lines.
  public static Layout layout(String text) {
    var lines = Line.of(text);
    var tables = TextTable.in(text, lines);
    var pieces = Imprint.of(text, Paragraphs.of(text, lines, tables)).marked();
    var points = CodePoints.of(text);
    return Furniture.layout(points, pieces, cells(points, tables), -1);
  }

  private static List<Cell> cells(CodePoints text, List<TextTable> tables) {
    var cells = new ArrayList<Cell>();
    for (int table = 0; table < tables.size(); table++) {
      int row = 0;
      for (var found : tables.get(table).rows()) {
        row += found.isEmpty() ? 0 : 1;
        for (var cell : found) {
          cells.add(new Cell(table + 1, row, cell.column(), text.span(cell.start(), cell.end())));
        }
      }
    }
    return cells;
  }

  /// What the text says of itself in lines such as "Publisher: …" and "Published: …" near its top.
  public static Metadata metadata(String text) {
    var lines = Line.of(text);
    return Imprint.of(text, Paragraphs.of(text, lines, TextTable.in(text, lines))).metadata();
  }
}
