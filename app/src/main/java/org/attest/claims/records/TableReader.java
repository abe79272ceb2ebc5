package org.attest.claims.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.documents.Layout.Cell;
import org.attest.text.CodePoints;

/// Finds the rows of tables under headers that are labels of trade, and hands the other rows on as
/// lines of labels and values.
final class TableReader {
  private static final Pattern COUNT = Pattern.compile("\\(?\\d{1,2}[a-zа-я]?\\)?\\.?");

  private final CodePoints text;
  private final FieldReader fields;
  private final int most;
  private final List<Row> found = new ArrayList<>();
  private Optional<Header> header = Optional.empty();
  private int table;

  /// Whether cells have been left out somewhere, so that columns are counted and not only cells.
  private boolean hasGaps;

  private boolean cut;

  /// @param most rows that are kept
  TableReader(CodePoints text, FieldReader fields, int most) {
    this.text = text;
    this.fields = fields;
    this.most = most;
  }

  List<Row> found() {
    return found;
  }

  boolean isCut() {
    return cut;
  }

  /// Reads the next row; its cells are of one table.
  void read(List<Cell> row) {
    if (row.getFirst().table() != table) {
      begin(row.getFirst().table());
    }
    hasGaps |= row.getLast().column() > row.size();
    var own = Header.of(text, row);
    if (own.isPresent()) {
      header = Optional.of(header.map(before -> before.and(own.get())).orElse(own.get()));
      fields.passRow();
    } else if (header.isEmpty() || !isUnder(header.get(), row)) {
      fields.read(row.stream().map(cell -> Stretch.of(text, cell.span())).toList());
    } else if (!isCounting(row)) {
      add(header.get(), row);
    }
  }

  private void begin(int next) {
    table = next;
    header = Optional.empty();
    hasGaps = false;
    fields.breakOff();
  }

  private void add(Header columns, List<Cell> row) {
    fields.passRow();
    if (found.size() < most) {
      found.add(new Row(items(columns, row)));
    } else {
      cut = true;
    }
    if (columns.isOfParties()) {
      header = Optional.empty();
    }
  }

  /// "Total" is no kind of goods: its column's header says nothing of it.
  private List<Row.Item> items(Header columns, List<Cell> row) {
    var items = new ArrayList<>(row.stream().map(columns::item).toList());
    if (label(row.getFirst()).filter(label -> label.role() == Role.AMOUNT).isPresent()) {
      items.set(0, new Row.Item(row.getFirst().span(), Optional.empty(), ""));
    }
    return items;
  }

  /// Whether a row's cells can be told to their columns: there are as many, or gaps are counted,
  /// and what stands under the labels is what they say.
  private boolean isUnder(Header columns, List<Cell> row) {
    boolean placed = row.size() == columns.size() || hasGaps;
    var known = items(columns, row).stream().filter(i -> i.label().isPresent()).toList();
    boolean fits = known.stream().allMatch(this::fits);
    return row.size() > 1
        && !known.isEmpty()
        && (placed || fits)
        && (fits || label(row.getFirst()).isEmpty());
  }

  private boolean fits(Row.Item item) {
    var role = item.label().orElseThrow().role();
    return role.isParty() || Values.fits(role, text.slice(item.cell()));
  }

  private Optional<Label> label(Cell cell) {
    return cell.span().length() > Label.LONGEST
        ? Optional.empty()
        : Label.of(text.slice(cell.span()));
  }

  /// "1 | 2 | 3" under a header counts its columns.
  private boolean isCounting(List<Cell> row) {
    return row.stream()
        .allMatch(cell ->
            cell.span().length() < 6 && COUNT.matcher(text.slice(cell.span()).strip()).matches());
  }
}
