package org.attest.documents.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Layout.Block.Kind;
import org.attest.documents.Layout.Box;
import org.attest.documents.Layout.Cell;
import org.attest.documents.Layout.Page;
import org.attest.documents.Layout.Sheet;
import org.attest.documents.Layout.Word;
import org.attest.text.CodePoints;

/// A text being written, with its blocks, rows, pages and sheets. Offsets are UTF-16 until the end.
///
/// A block begins on a line of its own and holds no white space at its edges; a block without words
/// leaves no trace. Cells of a row stand on one line, with a tab between them.
final class Manuscript {
  private static final int NONE = -1;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private record Stretch<T>(T what, int start, int end) {}

  private record Place(int table, int row, int column) {}

  private record Seen(int page, Box box, int confidence) {}

  private final int limit;
  private final StringBuilder text = new StringBuilder();
  private final List<Stretch<Kind>> blocks = new ArrayList<>();
  private final List<Stretch<Place>> cells = new ArrayList<>();
  private final List<Stretch<Integer>> pages = new ArrayList<>();
  private final List<Stretch<String>> sheets = new ArrayList<>();
  private final List<Stretch<Seen>> seen = new ArrayList<>();
  private Kind kind = Kind.PARAGRAPH;
  private boolean inBlock;
  private boolean inCell;

  /// Where the block's and the cell's words begin, once there are some.
  private int blockStart = NONE;

  private int cellStart = NONE;
  private int pageStart = NONE;
  private int sheetStart = NONE;
  private int table;
  private int row;
  private int column;
  private int tabs;

  Manuscript(int limit) {
    this.limit = limit;
  }

  int length() {
    return text.length();
  }

  boolean inCell() {
    return inCell;
  }

  boolean inBlock() {
    return inBlock;
  }

  /// Adds words to the block that is open, or to a new paragraph. Inside a cell, line breaks become
  /// spaces.
  void write(String words) {
    if (!inBlock) {
      beginBlock(Kind.PARAGRAPH);
    }
    var written = isStarted() ? words : words.substring(firstWord(words));
    if (!written.isEmpty()) {
      startWriting();
      append(inCell ? SPACE.matcher(written).replaceAll(" ") : written);
    }
  }

  /// Adds a word that was recognised on the picture of the page that is open.
  void write(Recognised.Word word) {
    write(word.text());
    seen.add(
        new Stretch<>(
            new Seen(pages.size() + 1, word.box(), word.confidence()),
            text.length() - word.text().length(),
            text.length()));
  }

  /// A line break inside a block; a space inside a cell.
  void breakLine() {
    if (inBlock && isStarted()) {
      trimEnd();
      append(inCell ? " " : "\n");
    }
  }

  private boolean isStarted() {
    return inCell ? cellStart != NONE : blockStart != NONE;
  }

  /// Without white space at the edges, as blocks are.
  static String strip(String words) {
    int end = words.length();
    while (end > 0 && isSpace(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(Math.min(end, firstWord(words)), end);
  }

  private static int firstWord(String words) {
    int at = 0;
    while (at < words.length() && isSpace(words.charAt(at))) {
      at++;
    }
    return at;
  }

  private void startWriting() {
    if (blockStart == NONE) {
      separate();
      blockStart = text.length();
    }
    if (inCell && cellStart == NONE) {
      append("\t".repeat(Math.max(0, column - 1 - tabs)));
      tabs = Math.max(tabs, column - 1);
      cellStart = text.length();
    }
  }

  private void append(String words) {
    int room = limit - text.length();
    if (words.length() > room) {
      text.append(words, 0, Math.max(0, room));
      throw new TextIsFull(limit);
    }
    text.append(words);
  }

  /// Rows and list items follow each other line by line; all else has an empty line between.
  private void separate() {
    if (!text.isEmpty()) {
      boolean together = !blocks.isEmpty() && blocks.getLast().what() == kind && isLine();
      append(together ? "\n" : "\n\n");
    }
  }

  private boolean isLine() {
    return kind == Kind.TABLE_ROW || kind == Kind.LIST_ITEM;
  }

  void block(Kind blockKind, String words) {
    beginBlock(blockKind);
    write(words);
    endBlock();
  }

  void beginBlock(Kind blockKind) {
    endBlock();
    kind = blockKind;
    inBlock = true;
  }

  void endBlock() {
    endCell();
    if (blockStart != NONE) {
      trimEnd();
      blocks.add(new Stretch<>(kind, blockStart, text.length()));
    }
    blockStart = NONE;
    inBlock = false;
  }

  /// Never reaches beyond the open block or cell, which begins with a word.
  private void trimEnd() {
    int end = text.length();
    while (isSpace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  void beginTable() {
    endBlock();
    table++;
    row = 0;
  }

  void beginRow() {
    beginBlock(Kind.TABLE_ROW);
    row++;
    column = 0;
    tabs = 0;
  }

  /// The next cell of the row that is open.
  void beginCell() {
    endCell();
    column++;
    inCell = true;
  }

  void endCell() {
    if (cellStart != NONE) {
      trimEnd();
      cells.add(new Stretch<>(new Place(table, row, column), cellStart, text.length()));
    }
    cellStart = NONE;
    inCell = false;
  }

  /// A page begins where the one before ended, so that every character lies on a page.
  void beginPage() {
    endPage();
    pageStart = text.length();
  }

  void endPage() {
    endBlock();
    if (pageStart == NONE) {
      return;
    }
    pages.add(new Stretch<>(pages.size() + 1, pageStart, text.length()));
    pageStart = NONE;
  }

  void beginSheet() {
    endBlock();
    sheetStart = text.length();
  }

  void endSheet(String name) {
    endBlock();
    if (sheetStart == NONE) {
      return;
    }
    sheets.add(new Stretch<>(name, sheetStart, text.length()));
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
    endPage();
    endSheet("");
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
        List.of(),
        seen.stream().map(w -> word(w, points)).toList());
  }

  private static Word word(Stretch<Seen> word, CodePoints points) {
    var seen = word.what();
    return new Word(
        points.span(word.start(), word.end()), seen.page(), seen.box(), seen.confidence());
  }

  private static Cell cell(Stretch<Place> cell, CodePoints points) {
    var place = cell.what();
    return new Cell(
        place.table(), place.row(), place.column(), points.span(cell.start(), cell.end()));
  }
}
