package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The cells of a page's tables. A cell that spans rows or columns has its first place.
final class PageCells {
  /// @param start in UTF-16 units, as `end`
  record Found(int table, int row, int column, int start, int end) {}

  /// No cell spans more; further columns are counted, but nothing from above reaches them.
  private static final int MOST = 1_000;

  private final List<Found> found = new ArrayList<>();
  private @Nullable Element current;
  private int table;
  private int row;
  private int column;

  /// For each column, up to which row a cell from above takes its place.
  private int[] taken = new int[0];

  private boolean inRow;
  private boolean separated;
  private int start;

  List<Found> found() {
    return found;
  }

  boolean inRow() {
    return inRow;
  }

  void enterRow(Element owner) {
    if (!owner.equals(current)) {
      current = owner;
      table++;
      row = 0;
      taken = new int[0];
    }
    inRow = true;
    separated = false;
    row++;
    column = 0;
    start = -1;
  }

  void leaveRow() {
    inRow = false;
    separated = false;
  }

  void enterCell(String columns, String rows) {
    if (!inRow) {
      return;
    }
    separated = column > 0;
    do {
      column++;
    } while (column < taken.length && taken[column] >= row);
    take(span(columns), span(rows));
    start = -1;
  }

  private int width = 1;

  private void take(int columns, int rows) {
    width = columns;
    if (column >= MOST) {
      return;
    }
    if (taken.length < column + columns) {
      taken = Arrays.copyOf(taken, Math.max(column + columns, taken.length * 2));
    }
    Arrays.fill(taken, column, column + columns, row + rows - 1);
  }

  private static int span(String attribute) {
    return attribute.matches("[1-9]\\d{0,3}") ? Math.min(MOST, Integer.parseInt(attribute)) : 1;
  }

  void leaveCell(int end) {
    if (!inRow) {
      return;
    }
    if (start >= 0) {
      found.add(new Found(table, row, column, start, end));
    }
    column += width - 1;
    start = -1;
  }

  void beforeText(int at) {
    if (inRow && column > 0 && start < 0) {
      start = at;
    }
  }

  /// Whether a tab is due before the next word.
  boolean takeSeparator() {
    boolean due = separated;
    separated = false;
    return due;
  }
}
