package org.attest.measures.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.measures.PartialDate;
import org.attest.measures.dates.Stated.Period;
import org.attest.measures.dates.Stated.Scale;

/// Counts from the day of writing. Weeks are ISO 8601's, from Monday.
final class Calendar {
  /// How far ahead a date without a year may lie: news says "on 5 March" in February, and "in
  /// October" in November of the month before.
  private static final int MONTHS_AHEAD = 3;

  private Calendar() {}

  /// The latest that begins at most three months after the day of writing.
  static Optional<Period> nearest(Stated stated, LocalDate reference) {
    var limit = reference.plusMonths(MONTHS_AHEAD);
    return Stream.of(1, 0, -1, -2, -3, -4)
        .map(by -> reference.getYear() + by)
        .filter(Stated::isYear)
        .flatMap(year -> stated.inYear(year).stream())
        .filter(period -> !period.from().firstDay().isAfter(limit))
        .findFirst();
  }

  static Optional<Period> shifted(Scale scale, int by, LocalDate reference) {
    try {
      var period = period(scale, by, reference);
      return Optional.of(period).filter(p -> Stated.isYear(p.from().firstDay().getYear()));
    } catch (DateTimeException | ArithmeticException _) {
      return Optional.empty();
    }
  }

  private static Period period(Scale scale, int by, LocalDate reference) {
    return switch (scale) {
      case DAY -> Period.of(new PartialDate.Day(reference.plusDays(by)));
      case WEEK -> days(monday(reference).plusWeeks(by), 7);
      case WEEKEND -> days(monday(reference).plusWeeks(by).plusDays(5), 2);
      case MONTH -> months(YearMonth.from(reference).plusMonths(by), 1);
      case QUARTER -> months(startOf(3, reference).plusMonths(3L * by), 3);
      case HALF -> months(startOf(6, reference).plusMonths(6L * by), 6);
      case YEAR -> Period.years(reference.getYear() + by, reference.getYear() + by);
      case DECADE -> years(reference.getYear() / 10 * 10 + 10 * by, 10);
      case CENTURY -> years((reference.getYear() - 1) / 100 * 100 + 1 + 100 * by, 100);
    };
  }

  /// From so many units ago, as exactly as the unit, to the day of writing.
  static Optional<Period> lasting(Scale scale, int count, LocalDate reference) {
    return shifted(scale, -count, reference)
        .map(start -> new Period(start.from(), new PartialDate.Day(reference)));
  }

  /// So many units from a date that is said, as exactly as both allow: a day for days and weeks.
  static Optional<Period> counted(Scale scale, int by, Period from) {
    if (!(from.from() instanceof PartialDate.Day(var day)) || !from.from().equals(from.to())) {
      return Optional.empty();
    }
    return switch (scale) {
      case DAY, WEEKEND -> shifted(Scale.DAY, by, day);
      case WEEK -> shifted(Scale.DAY, 7 * by, day);
      case MONTH, QUARTER, HALF, YEAR, DECADE, CENTURY -> shifted(scale, by, day);
    };
  }

  static Period weekday(DayOfWeek day, int by, LocalDate reference) {
    var found =
        by > 0
            ? reference.with(TemporalAdjusters.next(day))
            : by < 0
                ? reference.with(TemporalAdjusters.previous(day))
                : reference.with(TemporalAdjusters.previousOrSame(day));
    return Period.of(new PartialDate.Day(found));
  }

  /// The month of that name in this year, or else the last one before or the first one after.
  static Period month(int month, int by, LocalDate reference) {
    int passed = reference.getMonthValue() > month ? 1 : 0;
    int coming = reference.getMonthValue() < month ? 1 : 0;
    int year = reference.getYear() + (by < 0 ? passed - 1 : by > 0 ? 1 - coming : 0);
    return Period.of(new PartialDate.Month(YearMonth.of(year, month)));
  }

  /// The same kind of date just before: the end of "before 2019" is 2018.
  static PartialDate before(PartialDate date) {
    return switch (date) {
      case PartialDate.Year(int year) -> new PartialDate.Year(year - 1);
      case PartialDate.Month(var month) -> new PartialDate.Month(month.minusMonths(1));
      case PartialDate.Day(var day) -> new PartialDate.Day(day.minusDays(1));
    };
  }

  static PartialDate after(PartialDate date) {
    return switch (date) {
      case PartialDate.Year(int year) -> new PartialDate.Year(year + 1);
      case PartialDate.Month(var month) -> new PartialDate.Month(month.plusMonths(1));
      case PartialDate.Day(var day) -> new PartialDate.Day(day.plusDays(1));
    };
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static YearMonth startOf(int months, LocalDate date) {
    return YearMonth.of(date.getYear(), (date.getMonthValue() - 1) / months * months + 1);
  }

  private static Period days(LocalDate first, int count) {
    return new Period(new PartialDate.Day(first), new PartialDate.Day(first.plusDays(count - 1L)));
  }

  private static Period months(YearMonth first, int count) {
    return new Period(
        new PartialDate.Month(first), new PartialDate.Month(first.plusMonths(count - 1L)));
  }

  private static Period years(int first, int count) {
    return Period.years(first, first + count - 1);
  }
}
