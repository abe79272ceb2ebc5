package org.attest.measures.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.measures.dates.Stated.DayOfMonth;
import org.attest.measures.dates.Stated.Days;
import org.attest.measures.dates.Stated.Months;
import org.attest.measures.dates.Stated.Period;
import org.attest.measures.dates.TimeReader.When;

/// Two dates as the ends of a range, where one may lack what the other says: "from March to June
/// 2023".
final class Ends {
  private Ends() {}

  /// Both ends; one lends the other the year or month that it lacks.
  static Optional<When> of(Stated first, Stated second, Optional<LocalDate> reference) {
    var end = TimeReader.resolve(lent(second, first), reference);
    var start = end.flatMap(e -> start(first, e, reference));
    return start
        .filter(s -> !s.from().firstDay().isAfter(end.orElseThrow().to().lastDay()))
        .map(s -> new When(Optional.of(s.from()), end.map(Period::to)));
  }

  private static Optional<Period> start(Stated first, Period end, Optional<LocalDate> reference) {
    if (first instanceof DayOfMonth(int day)) {
      var month = end.to().lastDay();
      return new Days(month.getMonthValue(), day, day).inYear(month.getYear());
    }
    if (!(first instanceof Months || first instanceof Days)) {
      return TimeReader.resolve(first, reference);
    }
    int year = end.to().lastDay().getYear();
    return first
        .inYear(year)
        .filter(s -> !s.from().firstDay().isAfter(end.to().lastDay()))
        .or(() -> first.inYear(year - 1));
  }

  /// The second date with what the first has and it lacks.
  private static Stated lent(Stated second, Stated first) {
    if (!(first instanceof Period period)) {
      return first instanceof Days(int month, _, _) && second instanceof DayOfMonth(int day)
          ? new Days(month, day, day)
          : second;
    }
    var start = period.from().firstDay();
    int year = start.getYear();
    return switch (second) {
      case Months months ->
          months.first() < start.getMonthValue() ? months.in(year + 1) : months.in(year);
      case Days days -> later(days, start);
      case DayOfMonth(int day) -> orSame(new Days(start.getMonthValue(), day, day), year);
      case Period _, Stated.Shifted _, Stated.Lasting _, Stated.Weekday _ -> second;
      case Stated.Of _, Stated.OfYear _, Stated.Vague _, Stated.Month _ -> second;
      case Stated.Unknown _ -> second;
    };
  }

  private static Stated later(Days days, LocalDate start) {
    boolean next = days.month() < start.getMonthValue();
    return orSame(days, next ? start.getYear() + 1 : start.getYear());
  }

  private static Stated orSame(Days days, int year) {
    return days.inYear(year).<Stated>map(p -> p).orElse(days);
  }
}
