package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.attest.documents.Layout.Block;
import org.jsoup.nodes.Element;

/// Writes a page's text: white space collapsed, blocks apart, the cells of a row between tabs.
final class BlockWriter {
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final PageCells cells = new PageCells();

  private Block.Kind kind = Block.Kind.PARAGRAPH;

  /// Where the open block begins, or -1.
  private int start = -1;

  private Block.Kind openKind = Block.Kind.PARAGRAPH;
  private boolean space;
  private int breaks;
  private int links;
  private boolean afterLink;
  private int letters;
  private int linked;

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  List<Piece> pieces() {
    return pieces;
  }

  PageCells cells() {
    return cells;
  }

  boolean isOpen() {
    return start >= 0;
  }

  /// What the next block is.
  void kind(Block.Kind next) {
    kind = next;
  }

  void write(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Shape.isBlank(c)) {
        space = true;
      } else if (c != '\u00ad') {
        write(c);
      }
    }
  }

  private void write(char c) {
    if (breaks > 1 && !cells.inRow()) {
      flush();
    }
    if (start < 0) {
      open();
    } else {
      separate();
    }
    space = false;
    breaks = 0;
    cells.beforeText(text.length());
    text.append(c);
    letters++;
    linked += links > 0 ? 1 : 0;
    afterLink = links > 0;
  }

  private void open() {
    openKind = cells.inRow() ? Block.Kind.TABLE_ROW : kind;
    if (!pieces.isEmpty()) {
      text.append(isEntry(openKind) && isEntry(pieces.getLast().kind()) ? "\n" : "\n\n");
    }
    start = text.length();
    cells.takeSeparator();
  }

  private static boolean isEntry(Block.Kind kind) {
    return switch (kind) {
      case LIST_ITEM, TABLE_ROW -> true;
      case HEADING, PARAGRAPH, METADATA -> false;
    };
  }

  private void separate() {
    if (cells.takeSeparator()) {
      text.append('\t');
    } else if (breaks > 0 && !cells.inRow()) {
      text.append('\n');
    } else if (space || breaks > 0) {
      text.append(' ');
    }
  }

  void lineBreak() {
    breaks++;
  }

  /// Links side by side look apart; with nothing at all between them they are entries of a list.
  void enterLink() {
    links++;
    if (afterLink && !space && linked == letters) {
      endBlock();
    }
    space |= afterLink;
  }

  void leaveLink() {
    links--;
  }

  void enterRow(Element table) {
    flush();
    cells.enterRow(table);
  }

  void leaveRow() {
    if (cells.inRow()) {
      flush();
      cells.leaveRow();
    }
  }

  void enterCell(String columns, String rows) {
    cells.enterCell(columns, rows);
  }

  void leaveCell() {
    cells.leaveCell(text.length());
  }

  /// A block's border; inside a table's row it is white space.
  void endBlock() {
    if (cells.inRow()) {
      space = true;
    } else {
      flush();
    }
  }

  void flush() {
    if (start >= 0) {
      double share = (double) linked / letters;
      var shape = Shape.of(text, start, text.length());
      pieces.add(new Piece(openKind, start, text.length(), shape, share, 0));
    }
    start = -1;
    space = false;
    breaks = 0;
    letters = 0;
    linked = 0;
    afterLink = false;
  }

  /// Text with line breaks of its own, such as a letter.
  void preformatted(String words) {
    if (cells.inRow()) {
      write(words);
      return;
    }
    flush();
    var lines = Line.of(words);
    if (lines.isEmpty()) {
      return;
    }
    text.append(pieces.isEmpty() ? "" : "\n\n");
    int offset = text.length() - lines.getFirst().start();
    text.append(words, lines.getFirst().start(), lines.getLast().end());
    for (var piece : Paragraphs.of(words, lines, List.of())) {
      pieces.add(
          new Piece(
              piece.kind(), piece.start() + offset, piece.end() + offset, piece.shape(), 0, 0));
    }
  }
}
