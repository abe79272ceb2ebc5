package org.attest.claims.records;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.documents.Layout.Cell;
import org.attest.text.CodePoints;

/// The header of a table that states records: its columns are labels of trade.
///
/// Two labels are not enough, since many tables have a date and an amount: one must be strong
/// ("Unit price"), or three of them say together what is traded, measured or owned.
record Header(Map<Integer, Column> columns) {
  record Column(Optional<Label> label, String words) {
    boolean is(Role role) {
      return label.filter(l -> l.role() == role).isPresent();
    }
  }

  private static final int LONGEST_WORDS = 80;

  /// What a table without strong labels must be about.
  private static final Set<Role> SUBJECTS =
      EnumSet.of(
          Role.GOODS, Role.NAME, Role.PURPOSE, Role.MEASURE, Role.HOLDER, Role.COMPANY, Role.PARTY);

  /// And what it must say of it.
  private static final Set<Role> FIGURES =
      EnumSet.of(
          Role.QUANTITY,
          Role.PRICE,
          Role.AMOUNT,
          Role.DEBIT,
          Role.CREDIT,
          Role.WEIGHT,
          Role.SHARE,
          Role.VALUE,
          Role.UNIT);

  Header {
    columns = new TreeMap<>(columns);
  }

  /// The header that a row of cells is, if it is one.
  static Optional<Header> of(CodePoints text, List<Cell> row) {
    var columns = new TreeMap<Integer, Column>();
    for (var cell : row) {
      if (cell.span().length() > Label.LONGEST) {
        return Optional.empty();
      }
      var words = text.slice(cell.span()).strip();
      columns.put(cell.column(), new Column(Label.ofColumn(words), words));
    }
    var header = new Header(columns).telling();
    return header.isOne() ? Optional.of(header) : Optional.empty();
  }

  /// "Name" is what is traded beside a quantity, and who holds beside a share; "value" is no money
  /// where another column says what is measured.
  private Header telling() {
    var roles = roles();
    boolean traded = roles.contains(Role.QUANTITY) || roles.contains(Role.PRICE);
    boolean held = roles.contains(Role.SHARE) || roles.contains(Role.SHARES);
    var name = traded ? Role.GOODS : held ? Role.HOLDER : Role.NAME;
    var amount = roles.contains(Role.MEASURE) ? Role.VALUE : Role.AMOUNT;
    var told = new TreeMap<>(columns);
    told.replaceAll((_, column) -> as(amount, Role.AMOUNT, as(name, Role.NAME, column)));
    return new Header(told);
  }

  private static Column as(Role role, Role from, Column column) {
    return column.is(from)
        ? new Column(
            column.label.map(label -> new Label(role, label.strong(), label.unit())), column.words)
        : column;
  }

  private boolean isOne() {
    long known = columns.values().stream().filter(c -> c.label.isPresent()).count();
    return known >= 2 && known * 2 >= columns.size() && !alternates() && isOfTrade();
  }

  private boolean isOfTrade() {
    var roles = roles();
    boolean strong =
        columns.values().stream().anyMatch(c -> c.label.filter(Label::strong).isPresent());
    return roles.size() >= 2
        && (strong
            || (roles.contains(Role.HOLDER) && roles.contains(Role.SHARE))
            || (roles.size() >= 3
                && roles.stream().anyMatch(SUBJECTS::contains)
                && roles.stream().anyMatch(FIGURES::contains)));
  }

  /// Labels with their values beside them: "Seller | … | Buyer | …".
  private boolean alternates() {
    var known = columns.values().stream().map(c -> c.label.isPresent()).toList();
    return known.size() % 2 == 0
        && known.contains(false)
        && java.util.stream.IntStream.range(0, known.size())
            .allMatch(i -> known.get(i) == (i % 2 == 0));
  }

  private Set<Role> roles() {
    return columns.values().stream()
        .flatMap(c -> c.label.stream())
        .map(Label::role)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  /// Whether its columns only name parties: what stands below the first row is their addresses.
  boolean isOfParties() {
    return roles().stream().allMatch(Role::isParty) && columns.size() == roles().size();
  }

  int size() {
    return columns.size();
  }

  Row.Item item(Cell cell) {
    var column = columns.get(cell.column());
    return column == null
        ? new Row.Item(cell.span(), Optional.empty(), "")
        : new Row.Item(cell.span(), column.label, bracketed(column.words));
  }

  private static String bracketed(String words) {
    var line = words.replaceAll("\\s+", " ").replaceAll("[:：]+$", "");
    int end = line.lastIndexOf(' ', LONGEST_WORDS);
    return line.length() > LONGEST_WORDS && end > 0 ? line.substring(0, end) + " …" : line;
  }

  /// The same header in another language, where the second row of a table repeats the first.
  Header and(Header other) {
    return other.columns.size() >= columns.size() && other.isOfTrade() ? other : this;
  }
}
