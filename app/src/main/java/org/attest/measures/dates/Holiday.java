package org.attest.measures.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// When a holiday is, by its rule in the lexicon `holidays.csv`.
sealed interface Holiday {
  LocalDate in(int year);

  /// The same day in all years.
  record Fixed(int month, int day) implements Holiday {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, day);
    }
  }

  /// The so-manieth weekday of a month, or its last (-1), and so many days after.
  record Nth(int month, DayOfWeek weekday, int number, int after) implements Holiday {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(number, weekday))
          .plusDays(after);
    }
  }

  /// Days from Easter Sunday of the western churches.
  record Easter(int after) implements Holiday {
    @Override
    public LocalDate in(int year) {
      return sunday(year).plusDays(after);
    }

    /// The Gregorian computus in the form of J.-M. Oudin (1940).
    private static LocalDate sunday(int year) {
      int century = year / 100;
      int golden = year % 19;
      int k = (century - 17) / 25;
      int i = (century - century / 4 - (century - k) / 3 + 19 * golden + 15) % 30;
      i -= (i / 28) * (1 - (i / 28) * (29 / (i + 1)) * ((21 - golden) / 11));
      int j = (year + year / 4 + i + 2 - century + century / 4) % 7;
      int month = 3 + (i - j + 40) / 44;
      return LocalDate.of(year, month, i - j + 28 - 31 * (month / 4));
    }
  }

  static Holiday of(String rule) {
    var parts = rule.split(" ", -1);
    return switch (parts[0]) {
      case "fixed" -> new Fixed(number(parts[1]), number(parts[2]));
      case "easter" -> new Easter(number(parts[1]));
      case "nth" ->
          new Nth(
              number(parts[1]),
              DayOfWeek.valueOf(parts[2].toUpperCase(Locale.ROOT)),
              number(parts[3]),
              number(parts[4]));
      default -> throw new IllegalArgumentException("no rule " + rule + " in holidays.csv");
    };
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
