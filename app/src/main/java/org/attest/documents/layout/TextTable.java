package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tables in plain text: neighbouring lines with the same number of cells between tabs, bars or
/// wide gaps. Where cells are left empty, tabs and bars are counted one by one, if that makes the
/// table longer.
///
/// @param first the index of the table's first line
/// @param rows the cells of each line that are not empty; a ruler line has none
record TextTable(int first, List<List<Cell>> rows) {
  /// @param column from 1
  /// @param start in UTF-16 units, as `end`
  record Cell(int column, int start, int end) {}

  /// How a table's cells are told apart, and how many rows and columns prove a table.
  private enum Rule {
    TABS("\\t+", Optional.of('\t'), 2, 2, false),
    /// Menus have bars as well, but no figures.
    BARS("[|｜]", Optional.of('|'), 2, 3, true),
    GAPS(" {3,}", Optional.empty(), 3, 2, true);

    private final Pattern gap;
    private final Optional<Character> single;
    private final int rows;
    private final int columns;
    private final boolean needsFigures;

    Rule(String gap, Optional<Character> single, int rows, int columns, boolean needsFigures) {
      this.gap = Pattern.compile(gap);
      this.single = single;
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
      var counted = new TextTable(first, countedRows(text, lines, first, rule));
      var longer = counted.rows.size() > table.rows.size() ? counted : table;
      if (longer.holds(text, rule)) {
        return List.of(longer);
      }
    }
    return List.of();
  }

  /// Rows of a table in which each sign parts two cells, empty ones as well. The first row, which
  /// tells how many there are, has none that is empty.
  private static List<List<Cell>> countedRows(String text, List<Line> lines, int first, Rule rule) {
    var rows = new ArrayList<List<Cell>>();
    for (int i = first; i < lines.size() && rule.single.isPresent(); i++) {
      if (i > first && isRuler(text, lines.get(i))) {
        rows.add(List.of());
        continue;
      }
      var cells = counted(text, lines.get(i), rule.single.get());
      boolean full = cells.size() == (cells.isEmpty() ? 0 : cells.getLast().column);
      int most = rows.isEmpty() ? cells.size() : rows.getFirst().size();
      if (cells.size() < 2 || cells.getLast().column > most || (i == first && !full)) {
        break;
      }
      rows.add(cells);
    }
    return rows.isEmpty() ? List.of(List.of()) : rows;
  }

  private static List<Cell> counted(String text, Line line, char sign) {
    var cells = new ArrayList<Cell>();
    if (line.length() > LONGEST) {
      return cells;
    }
    int from = line.start();
    while (from > 0 && text.charAt(from - 1) != '\n' && Shape.isBlank(text.charAt(from - 1))) {
      from--;
    }
    from += sign == '|' && text.charAt(line.start()) == sign ? line.start() + 1 - from : 0;
    for (int column = 1; from <= line.end(); column++) {
      int end = text.indexOf(sign, from);
      int to = end < 0 || end > line.end() ? line.end() : end;
      add(cells, column, text, from, Math.max(from, to));
      from = to + 1;
    }
    return cells;
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
      add(cells, cells.size() + 1, text, from, gap.start());
      from = gap.end();
    }
    add(cells, cells.size() + 1, text, from, line.end());
    return cells;
  }

  private static void add(List<Cell> cells, int column, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Shape.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Shape.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      cells.add(new Cell(column, start, end));
    }
  }
}
