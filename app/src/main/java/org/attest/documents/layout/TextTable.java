package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tables in plain text: neighbouring lines with the same number of cells between tabs, bars or
/// wide gaps.
///
/// @param first the index of the table's first line
/// @param rows the cells of each line; a ruler line has none
record TextTable(int first, List<List<Cell>> rows) {
  /// @param start in UTF-16 units, as `end`
  record Cell(int start, int end) {}

  /// How a table's cells are told apart, and how many rows and columns prove a table.
  private enum Rule {
    TABS("\\t+", 2, 2, false),
    /// Menus have bars as well, but no figures.
    BARS("[|｜]", 2, 3, true),
    GAPS(" {3,}", 3, 2, true);

    private final Pattern gap;
    private final int rows;
    private final int columns;
    private final boolean needsFigures;

    Rule(String gap, int rows, int columns, boolean needsFigures) {
      this.gap = Pattern.compile(gap);
      this.rows = rows;
      this.columns = columns;
      this.needsFigures = needsFigures;
    }
  }

  /// A longer line is no row.
  private static final int LONGEST = 2_000;

  private static final Pattern RULER = Pattern.compile("[-+|=: ]{3,}");

  static List<TextTable> in(String text, List<Line> lines) {
    var tables = new ArrayList<TextTable>();
    for (int at = 0; at < lines.size(); ) {
      var table = tableAt(text, lines, at);
      tables.addAll(table);
      at += table.isEmpty() ? 1 : table.getFirst().rows.size();
    }
    return tables;
  }

  private static List<TextTable> tableAt(String text, List<Line> lines, int first) {
    for (var rule : Rule.values()) {
      var table = new TextTable(first, rows(text, lines, first, rule));
      if (table.holds(text, rule)) {
        return List.of(table);
      }
    }
    return List.of();
  }

  private boolean holds(String text, Rule rule) {
    return rows.stream().filter(row -> !row.isEmpty()).count() >= rule.rows
        && rows.getFirst().size() >= rule.columns
        && (!rule.needsFigures || rows.stream().anyMatch(row -> hasFigures(text, row)));
  }

  private static boolean hasFigures(String text, List<Cell> row) {
    return row.stream()
        .anyMatch(
            cell -> text.substring(cell.start, cell.end).chars().anyMatch(Character::isDigit));
  }

  private static List<List<Cell>> rows(String text, List<Line> lines, int first, Rule rule) {
    var rows = new ArrayList<List<Cell>>();
    for (int i = first; i < lines.size(); i++) {
      if (i > first && isRuler(text, lines.get(i))) {
        rows.add(List.of());
        continue;
      }
      var cells = cells(text, lines.get(i), rule);
      if (cells.size() < rule.columns || (i > first && cells.size() != rows.getFirst().size())) {
        break;
      }
      rows.add(cells);
    }
    return rows.isEmpty() ? List.of(List.of()) : rows;
  }

  private static boolean isRuler(String text, Line line) {
    return line.length() < LONGEST
        && RULER.matcher(text).region(line.start(), line.end()).matches();
  }

  private static List<Cell> cells(String text, Line line, Rule rule) {
    var cells = new ArrayList<Cell>();
    if (line.length() > LONGEST) {
      return cells;
    }
    var gap = rule.gap.matcher(text).region(line.start(), line.end());
    int from = line.start();
    while (gap.find()) {
      add(cells, text, from, gap.start());
      from = gap.end();
    }
    add(cells, text, from, line.end());
    return cells;
  }

  private static void add(List<Cell> cells, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Shape.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Shape.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      cells.add(new Cell(start, end));
    }
  }
}
