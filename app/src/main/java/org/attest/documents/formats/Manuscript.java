package org.attest.documents.formats;

import java.util.ArrayList;
import java.util.List;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Layout.Block.Kind;
import org.attest.documents.Layout.Cell;
import org.attest.documents.Layout.Page;
import org.attest.documents.Layout.Sheet;
import org.attest.text.CodePoints;

/// A text being written, with its blocks, rows, pages and sheets. Offsets are UTF-16 until the end.
///
/// A block begins on a line of its own and holds no white space at its edges; a block without words
/// leaves no trace. Cells of a row stand on one line, with a tab between them.
final class Manuscript {
  private static final int NONE = -1;

  private record Stretch<T>(T what, int start, int end) {}

  private record Place(int table, int row, int column) {}

  private final int limit;
  private final StringBuilder text = new StringBuilder();
  private final List<Stretch<Kind>> blocks = new ArrayList<>();
  private final List<Stretch<Place>> cells = new ArrayList<>();
  private final List<Stretch<Integer>> pages = new ArrayList<>();
  private final List<Stretch<String>> sheets = new ArrayList<>();
  private Kind kind = Kind.PARAGRAPH;
  private int blockStart = NONE;
  private int cellStart = NONE;
  private int pageStart = NONE;
  private int sheetStart = NONE;
  private int table;
  private int row;
  private int column;

  Manuscript(int limit) {
    this.limit = limit;
  }

  int length() {
    return text.length();
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  /// Adds words to the block that is open, or to a new paragraph. Inside a row, line breaks become
  /// spaces.
  void write(CharSequence words) {
    if (blockStart == NONE) {
      if (words.toString().isBlank()) {
        return;
      }
      beginBlock(Kind.PARAGRAPH);
    }
    append(cellStart == NONE ? words : words.toString().replaceAll("\\s+", " "));
  }

  /// A line break inside a block; a space inside a cell.
  void breakLine() {
    if (blockStart != NONE) {
      trimEnd(Math.max(blockStart, cellStart));
      append(cellStart == NONE ? "\n" : " ");
    }
  }

  private void append(CharSequence words) {
    int room = limit - text.length();
    if (words.length() > room) {
      text.append(words, 0, Math.max(0, room));
      throw new TextIsFull(limit);
    }
    text.append(words);
  }

  void block(Kind blockKind, CharSequence words) {
    beginBlock(blockKind);
    append(words);
    endBlock();
  }

  void beginBlock(Kind blockKind) {
    endBlock();
    separate(blockKind);
    kind = blockKind;
    blockStart = text.length();
  }

  /// Rows and list items follow each other line by line; all else has an empty line between.
  private void separate(Kind next) {
    if (!text.isEmpty()) {
      boolean together = !blocks.isEmpty() && blocks.getLast().what() == next && isLine(next);
      text.append(together ? "\n" : "\n\n");
    }
  }

  private static boolean isLine(Kind kind) {
    return kind == Kind.TABLE_ROW || kind == Kind.LIST_ITEM;
  }

  void endBlock() {
    if (blockStart == NONE) {
      return;
    }
    endCell();
    int start = skipSpace(blockStart);
    trimEnd(blockStart);
    if (start < text.length()) {
      blocks.add(new Stretch<>(kind, start, text.length()));
    } else {
      trimEnd(0);
    }
    blockStart = NONE;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void trimEnd(int from) {
    int end = text.length();
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  void beginTable() {
    endBlock();
    table++;
    row = 0;
  }

  void beginRow() {
    beginRow(row + 1);
  }

  void beginRow(int number) {
    beginBlock(Kind.TABLE_ROW);
    row = number;
    column = 0;
  }

  /// A cell in the row that is open; cells that are left out before `number` stay empty.
  void beginCell(int number) {
    endCell();
    for (; column < number; column++) {
      if (column > 0) {
        append("\t");
      }
    }
    cellStart = text.length();
  }

  int nextColumn() {
    return column + 1;
  }

  void endCell() {
    if (cellStart == NONE) {
      return;
    }
    int start = skipSpace(cellStart);
    trimEnd(cellStart);
    if (start < text.length()) {
      cells.add(new Stretch<>(new Place(table, row, column), start, text.length()));
    }
    cellStart = NONE;
  }

  boolean inCell() {
    return cellStart != NONE;
  }

  boolean inBlock() {
    return blockStart != NONE;
  }

  void beginPage() {
    endBlock();
    pageStart = text.length();
  }

  /// A page runs from where the one before ended, so that every character lies on a page.
  void endPage() {
    endBlock();
    pages.add(new Stretch<>(pages.size() + 1, Math.min(pageStart, text.length()), text.length()));
    pageStart = NONE;
  }

  void beginSheet() {
    endBlock();
    sheetStart = text.length();
  }

  void endSheet(String name) {
    endBlock();
    sheets.add(new Stretch<>(name, Math.min(sheetStart, text.length()), text.length()));
    sheetStart = NONE;
  }

  /// Text that stands as it is in the file; its layout is added by offsets.
  void verbatim(String whole) {
    append(whole);
  }

  void addBlock(Kind blockKind, int start, int end) {
    blocks.add(new Stretch<>(blockKind, start, end));
  }

  void addCell(int cellRow, int cellColumn, int start, int end) {
    cells.add(new Stretch<>(new Place(table, cellRow, cellColumn), start, end));
  }

  /// Closes what is open.
  void finish() {
    endBlock();
    if (pageStart != NONE) {
      endPage();
    }
    if (sheetStart != NONE) {
      endSheet("");
    }
  }

  String text() {
    return text.toString();
  }

  Layout layout() {
    var points = CodePoints.of(text());
    return new Layout(
        pages.stream().map(p -> new Page(p.what(), points.span(p.start(), p.end()))).toList(),
        sheets.stream().map(s -> new Sheet(s.what(), points.span(s.start(), s.end()))).toList(),
        blocks.stream().map(b -> new Block(b.what(), points.span(b.start(), b.end()))).toList(),
        cells.stream().map(c -> cell(c, points)).toList(),
        List.of());
  }

  private static Cell cell(Stretch<Place> cell, CodePoints points) {
    var place = cell.what();
    return new Cell(
        place.table(), place.row(), place.column(), points.span(cell.start(), cell.end()));
  }
}
