package org.attest.measures.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.attest.measures.Unit;
import org.attest.measures.Unit.Dimension;
import org.attest.text.Language;

/// A word or sign for a unit, as the lexicon `units.csv` has it.
///
/// @param size how many of the code's unit it is, for words without a symbol of their own
/// @param side where it stands
public record UnitWord(Unit unit, BigDecimal size, Side side) {
  public enum Side {
    BEFORE,
    AFTER,
    EITHER,
    /// After, and joined to the number: `in` is mostly no inch.
    GLUED,
    /// After; tenths, hundredths where two digits are said, a part of the whole below one: 五折, 75折,
    /// 半折.
    TENTHS
  }

  public static UnitWord of(List<String> row) {
    var unit = new Unit(row.get(3), Dimension.valueOf(row.get(4)));
    return new UnitWord(unit, new BigDecimal(row.get(5)), side(row.get(2)));
  }

  private static Side side(String cell) {
    return Side.valueOf(cell.toUpperCase(Locale.ROOT));
  }

  public static Phrases<UnitWord> before(Language language) {
    return Phrases.read(
        "units.csv", language, s -> s.equals("before") || s.equals("either"), UnitWord::of);
  }

  public static Phrases<UnitWord> after(Language language) {
    return Phrases.read("units.csv", language, s -> !s.equals("before"), UnitWord::of);
  }

  /// A number of these in the code's unit.
  public BigDecimal in(BigDecimal number) {
    return in(number, number);
  }

  /// The lower end of a range in the code's unit: both ends are tenths, or neither.
  public BigDecimal in(BigDecimal number, BigDecimal high) {
    if (side == Side.TENTHS && high.abs().compareTo(BigDecimal.ONE) < 0) {
      return number.movePointRight(2);
    }
    boolean whole = side == Side.TENTHS && high.abs().compareTo(BigDecimal.TEN) > 0;
    return whole ? number : number.multiply(size);
  }

  public boolean isLoose() {
    return side == Side.GLUED;
  }

  public boolean isMoney() {
    return unit.dimension() == Dimension.MONEY;
  }
}
