package org.attest.measures;

import java.time.LocalDate;
import java.time.YearMonth;

/// A date as far as it was stated: a year, a month or a day. Precision is never invented.
public sealed interface PartialDate {
  record Year(int year) implements PartialDate {}

  record Month(YearMonth month) implements PartialDate {}

  record Day(LocalDate day) implements PartialDate {}

  /// ISO 8601, cut to what is known: `2024`, `2024-09`, `2024-09-25`.
  default String iso() {
    return switch (this) {
      case Year(var year) -> LocalDate.of(year, 1, 1).toString().substring(0, 4);
      case Month(var month) -> month.toString();
      case Day(var day) -> day.toString();
    };
  }

  /// The first day that is meant.
  default LocalDate firstDay() {
    return switch (this) {
      case Year(var year) -> LocalDate.of(year, 1, 1);
      case Month(var month) -> month.atDay(1);
      case Day(var day) -> day;
    };
  }

  /// The last day that is meant.
  default LocalDate lastDay() {
    return switch (this) {
      case Year(var year) -> LocalDate.of(year, 12, 31);
      case Month(var month) -> month.atEndOfMonth();
      case Day(var day) -> day;
    };
  }
}
