package org.attest.measures.numbers;

import java.math.BigDecimal;
import java.util.List;
import org.attest.measures.quantities.Piece;

/// What one part of a number does to the parts before it. The lexicon `numbers.csv` names the
/// roles.
sealed interface NumberWord {
  /// Digits: `1,200`.
  record Figure(BigDecimal value) implements NumberWord {}

  /// Adds itself: "seven", "сто".
  record Plus(BigDecimal value) implements NumberWord {}

  /// Adds itself, or continues a row of digits: 二〇二二. After a scale it may leave out the next one:
  /// 二百五 is 250.
  record Digit(BigDecimal value) implements NumberWord {}

  /// Multiplies what is smaller before it: "thousand", 万.
  record Times(BigDecimal factor) implements NumberWord {}

  /// Multiplies, or stands for itself where there is nothing to multiply: 十.
  record TimesOrPlus(BigDecimal value) implements NumberWord {}

  /// Multiplies money only: the "m" of "$5m", which elsewhere is a metre.
  record TimesMoney(BigDecimal factor) implements NumberWord {}

  /// Multiplies only where it is joined to digits: the "k" of "5k".
  record TimesGlued(BigDecimal factor) implements NumberWord {}

  /// At least as many: "dozens", 数百. A plural says two or more of its kind.
  record Plenty(BigDecimal value) implements NumberWord {}

  /// At least as many by itself, and so many times what stands before it: 千余.
  record OpenTimes(BigDecimal factor) implements NumberWord {}

  /// About as many: "a couple", 近百.
  record Rough(BigDecimal value) implements NumberWord {}

  /// So many tenths, before a unit of tenths only: the 对 of 对折.
  record Tenths(BigDecimal value) implements NumberWord {}

  /// No number alone. Two or more of the scale that follows ("several thousand", 几百), and some more
  /// after a number: 十几.
  record Several() implements NumberWord {}

  /// And some more, without a value: 五百多.
  record More() implements NumberWord {}

  /// A part of one, or of the scale before it: the "half" of "two million and a half".
  record Piece(BigDecimal value) implements NumberWord {}

  /// A part of one that is no number without its surroundings: "half", "a third".
  record Share(BigDecimal value) implements NumberWord {}

  /// What follows are decimals: "three point five".
  record Point() implements NumberWord {}

  /// Between two parts, without a value: the "and" of "a hundred and five".
  record Join() implements NumberWord {}

  /// A digit among digits and else a join: 零.
  record Zero() implements NumberWord {}

  static NumberWord of(List<String> row) {
    var value = new BigDecimal(row.get(3));
    return switch (row.get(2)) {
      case "plus" -> new Plus(value);
      case "digit" -> new Digit(value);
      case "times" -> new Times(value);
      case "times-or-plus" -> new TimesOrPlus(value);
      case "times-money" -> new TimesMoney(value);
      case "times-glued" -> new TimesGlued(value);
      case "plenty" -> new Plenty(value);
      case "open-times" -> new OpenTimes(value);
      case "rough" -> new Rough(value);
      case "tenths" -> new Tenths(value);
      case "several" -> new Several();
      case "more" -> new More();
      case "piece" -> new Piece(value);
      case "share" -> new Share(value);
      case "point" -> new Point();
      case "join" -> new Join();
      case "zero" -> new Zero();
      default -> throw new IllegalArgumentException("no role " + row.get(2) + " in numbers.csv");
    };
  }
}
