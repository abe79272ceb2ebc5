package org.attest.measures.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.attest.measures.PartialDate;

/// A date or period as its words state it, which may need a year or a day to count from.
sealed interface Stated {
  /// All that is needed was said.
  record Period(PartialDate from, PartialDate to) implements Stated {
    static Period of(PartialDate date) {
      return new Period(date, date);
    }

    static Period years(int first, int last) {
      return new Period(new PartialDate.Year(first), new PartialDate.Year(last));
    }
  }

  /// Months of a year that was not said.
  record Months(int first, int last) implements Stated {
    Period in(int year) {
      return new Period(month(year, first), month(year, last));
    }

    private static PartialDate month(int year, int month) {
      return new PartialDate.Month(YearMonth.of(year, month));
    }
  }

  /// Days of a month, of a year that was not said.
  record Days(int month, int first, int last) implements Stated {
    /// Nothing where the month has no such day.
    Optional<Period> in(int year) {
      var days = YearMonth.of(year, month);
      int end = last == TO_THE_END ? days.lengthOfMonth() : last;
      return days.isValidDay(first) && days.isValidDay(end) && first <= end
          ? Optional.of(new Period(day(days, first), day(days, end)))
          : Optional.empty();
    }

    private static PartialDate day(YearMonth month, int day) {
      return new PartialDate.Day(month.atDay(day));
    }
  }

  /// A day of a month that was not said: the "5" of "from 5 to 7 May".
  record DayOfMonth(int day) implements Stated {}

  /// A whole unit of the calendar, counted from the day of writing: "last year" is -1.
  record Shifted(Scale scale, int by) implements Stated {}

  /// Units up to the day of writing: "the past three years".
  record Lasting(Scale scale, int count) implements Stated {}

  /// "Tuesday": the last one on or before the day of writing (0), the one before (-1), the next
  /// (1).
  record Weekday(DayOfWeek day, int by) implements Stated {}

  /// "last March" (-1), "this March" (0), "next March" (1), counted from the month of writing.
  record Month(int month, int by) implements Stated {}

  /// A part of a period: "early last year", "March of last year".
  record Of(Part part, Stated whole) implements Stated {}

  /// A part of a year that was not said: 前三季度.
  record OfYear(Part part) implements Stated {}

  /// Some units ago, at least one: "several years ago".
  record Vague(Shifted latest) implements Stated {}

  /// Words of a date that cannot be given: 31 February, 44 BC, 10:30. They are no quantity either.
  record Unknown() implements Stated {}

  /// In place of a day: the month's last.
  int TO_THE_END = 99;

  /// Units of the calendar.
  enum Scale {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY
  }

  /// What the words mean in a year, where that is what they lack.
  default Optional<Period> inYear(int year) {
    return switch (this) {
      case Period period -> Optional.of(period);
      case Months months -> Optional.of(months.in(year));
      case Days days -> days.in(year);
      case Of(var part, var whole) -> whole.inYear(year).flatMap(part::of);
      case OfYear(var part) -> part.of(Period.years(year, year));
      case DayOfMonth _, Shifted _, Lasting _, Weekday _ -> Optional.empty();
      case Month _, Vague _, Unknown _ -> Optional.empty();
    };
  }

  /// What the words mean, counted from the day of writing.
  default Optional<Period> from(LocalDate reference) {
    return switch (this) {
      case Months _, Days _ -> Calendar.nearest(this, reference);
      case Of(var part, var whole) -> whole.from(reference).flatMap(part::of);
      case Month(int month, int by) -> Optional.of(Calendar.month(month, by, reference));
      case Vague(var latest) -> latest.from(reference);
      case Period period -> Optional.of(period);
      case Shifted(var scale, int by) -> Calendar.shifted(scale, by, reference);
      case Lasting(var scale, int count) -> Calendar.lasting(scale, count, reference);
      case Weekday(var day, int by) -> Optional.of(Calendar.weekday(day, by, reference));
      case DayOfMonth _, OfYear _, Unknown _ -> Optional.empty();
    };
  }

  /// A part of this, as far as this is said.
  default Optional<Stated> part(Part part) {
    return this instanceof Period period
        ? part.of(period).map(p -> p)
        : Optional.of(new Of(part, this));
  }

  /// A part of a year: thirds, so that "early", "mid" and "late" leave no gap.
  static Stated third(int third) {
    return new Months(4 * third - 3, 4 * third);
  }

  static boolean isYear(int year) {
    return year > 0 && year <= Year.MAX_VALUE && year < 3000;
  }
}
