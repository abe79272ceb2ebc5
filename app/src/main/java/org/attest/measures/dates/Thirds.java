package org.attest.measures.dates;

import java.time.temporal.ChronoUnit;
import org.attest.measures.PartialDate;
import org.attest.measures.dates.Stated.Days;
import org.attest.measures.dates.Stated.Months;
import org.attest.measures.dates.Stated.Period;

/// "Early", "mid" and "late" as the thirds of what they are said of, so that they leave no gap: of
/// a year four months, of a month ten days, of years a third of them.
final class Thirds {
  private Thirds() {}

  static Stated of(Stated whole, int third) {
    return switch (whole) {
      case Months(int first, int last) when first == last -> daysOf(first, third);
      case Period period -> ofPeriod(period, third);
      case Stated.Shifted _, Stated.Of _ -> new Stated.Of(new Part.Third(third), whole);
      case Months _, Days _, Stated.DayOfMonth _, Stated.Lasting _ -> whole;
      case Stated.Weekday _, Stated.Vague _, Stated.Month _ -> whole;
      case Stated.OfYear _, Stated.Unknown _ -> whole;
    };
  }

  private static Stated daysOf(int month, int third) {
    return new Days(month, 10 * third - 9, third == 3 ? Stated.TO_THE_END : 10 * third);
  }

  static Period ofPeriod(Period period, int third) {
    var start = period.from().firstDay();
    return switch (period.from()) {
      case PartialDate.Month _ when period.from().equals(period.to()) ->
          daysOf(start.getMonthValue(), third).inYear(start.getYear()).orElse(period);
      case PartialDate.Year(int year) when period.from().equals(period.to()) ->
          new Months(4 * third - 3, 4 * third).in(year);
      case PartialDate.Year(int year) -> years(year, lengthInYears(period), third);
      case PartialDate.Month _, PartialDate.Day _ -> period;
    };
  }

  private static int lengthInYears(Period period) {
    var end = period.to().lastDay().plusDays(1);
    return (int) ChronoUnit.YEARS.between(period.from().firstDay(), end);
  }

  private static Period years(int first, int length, int third) {
    int start = first + Math.round((third - 1) * length / 3f);
    return Period.years(start, first + Math.round(third * length / 3f) - 1);
  }
}
