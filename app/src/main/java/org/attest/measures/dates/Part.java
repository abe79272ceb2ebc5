package org.attest.measures.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.attest.measures.PartialDate;
import org.attest.measures.dates.Stated.DayOfMonth;
import org.attest.measures.dates.Stated.Days;
import org.attest.measures.dates.Stated.Period;
import org.attest.measures.dates.Stated.Scale;

/// A part that is said of a period: the "early" of "early last year", the "first week" of March,
/// the "March" of last year.
sealed interface Part {
  /// "Early" 1, "mid" 2, "late" 3.
  record Third(int number) implements Part {}

  /// Units of the calendar, counted from the period's start (1 is the first) or, below zero, from
  /// its end (-1 is the last).
  record Run(Scale scale, int first, int last) implements Part {}

  /// A holiday of a year.
  record Feast(Holiday holiday) implements Part {}

  /// A month or day of a year, a day of a month.
  record Named(Stated date) implements Part {}

  /// Nothing where the period has no such part.
  default Optional<Period> of(Period whole) {
    return switch (this) {
      case Third(int number) -> Optional.of(Thirds.ofPeriod(whole, number));
      case Feast(var holiday) ->
          Optional.of(
              Period.of(new PartialDate.Day(holiday.in(whole.from().firstDay().getYear()))));
      case Named(DayOfMonth(int day)) -> dayOfMonth(whole, day);
      case Named(Stated date) -> date.inYear(whole.from().firstDay().getYear());
      case Run run -> run(whole, run).filter(part -> isWithin(part, whole, run.scale));
    };
  }

  private static Optional<Period> dayOfMonth(Period whole, int day) {
    var month = whole.from().firstDay();
    return new Days(month.getMonthValue(), day, day).inYear(month.getYear());
  }

  private static Optional<Period> run(Period whole, Run run) {
    var anchor = run.first > 0 ? whole.from().firstDay() : whole.to().lastDay();
    int first = run.first > 0 ? run.first - 1 : run.first + 1;
    int last = run.first > 0 ? run.last - 1 : run.last + 1;
    return switch (run.scale) {
      case DAY -> Optional.of(days(anchor.plusDays(first), anchor.plusDays(last)));
      case WEEK -> Optional.of(weeks(anchor, run.first > 0, first, last));
      case MONTH -> Optional.of(months(anchor, first, last));
      case QUARTER -> Optional.of(months(anchor, groups(first, 3), groups(last, 3) + 2));
      case HALF -> half(whole, anchor, first, last);
      case YEAR -> Optional.of(Period.years(anchor.getYear() + first, anchor.getYear() + last));
      case WEEKEND, DECADE, CENTURY -> Optional.empty();
    };
  }

  /// The first of the months in a group; from the end, the last group starts before the anchor.
  private static int groups(int group, int length) {
    return group >= 0 ? group * length : group * length - length + 1;
  }

  private static Optional<Period> half(Period whole, LocalDate anchor, int first, int last) {
    return switch (whole.from()) {
      case PartialDate.Year _ -> Optional.of(months(anchor, groups(first, 6), groups(last, 6) + 5));
      case PartialDate.Month(var month) ->
          Optional.of(
              first == 0
                  ? days(month.atDay(1), month.atDay(15))
                  : days(month.atDay(16), month.atEndOfMonth()));
      case PartialDate.Day _ -> Optional.empty();
    };
  }

  private static Period months(LocalDate anchor, int first, int last) {
    var month = YearMonth.from(anchor);
    return new Period(
        new PartialDate.Month(month.plusMonths(first)),
        new PartialDate.Month(month.plusMonths(last)));
  }

  private static Period days(LocalDate first, LocalDate last) {
    return new Period(new PartialDate.Day(first), new PartialDate.Day(last));
  }

  /// ISO 8601: a week belongs to the month or year that has its Thursday.
  private static Period weeks(LocalDate anchor, boolean fromStart, int first, int last) {
    var thursday =
        anchor.with(
            fromStart
                ? TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)
                : TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
    return days(thursday.plusWeeks(first).minusDays(3), thursday.plusWeeks(last).plusDays(3));
  }

  private static boolean isWithin(Period part, Period whole, Scale scale) {
    int spill = scale == Scale.WEEK ? 3 : 0;
    return !part.from().firstDay().plusDays(spill).isBefore(whole.from().firstDay())
        && !part.to().lastDay().minusDays(spill).isAfter(whole.to().lastDay());
  }
}
