package org.attest.documents.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.attest.measures.PartialDate;

/// A date written in one of the forms that mastheads and page headers use.
///
/// The day is the one that is written: a time zone does not move it. `03/04/2024` could be read in
/// two ways and has no value.
record StatedDate(PartialDate date, int start, int end) {
  /// More of a line is not looked at.
  private static final int LONGEST = 300;

  private static final String NOT_IN_NUMBER = "(?<![\\d./-])";
  private static final String YEAR = "(?<y>[12]\\d{3})(?!\\d)";
  private static final String NAME = "(?<name>\\p{L}{3,12})\\.?";

  /// In order of trust. Groups: y, m, d, name; a and b where day and month cannot be told apart.
  private static final List<Pattern> FORMS =
      List.of(
          form("(?<y>[12]\\d{3})-(?<m>\\d{2})(?:-(?<d>\\d{2}))?(?![\\d-])"),
          form("(?<y>[12]\\d{3})\\s?年\\s?(?<m>\\d{1,2})\\s?月(?:\\s?(?<d>\\d{1,2})\\s?[日号])?"),
          form("(?<y>[12]\\d{3})[/.](?<m>\\d{1,2})[/.](?<d>\\d{1,2})(?![\\d/.])"),
          form("(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\." + YEAR + "(?!\\.\\d)"),
          form("(?<a>\\d{1,2})[/-](?<b>\\d{1,2})[/-]" + YEAR),
          form("(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?" + NAME + ",?\\s" + YEAR),
          form("(?<!\\p{L})" + NAME + "\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s" + YEAR),
          form("(?<!\\p{L})" + NAME + ",?\\s" + YEAR),
          form("(?<![\\p{L}\\d])" + YEAR + "(?![\\d./-])"));

  private static Pattern form(String form) {
    return Pattern.compile(NOT_IN_NUMBER + form);
  }

  /// The date of a value that is nothing but a date, maybe with a time.
  static Optional<PartialDate> of(String value) {
    return in(value).map(StatedDate::date);
  }

  /// The most trusted date in a line.
  static Optional<StatedDate> in(String line) {
    var text = line.substring(0, Math.min(LONGEST, line.length())).toLowerCase(Locale.ROOT);
    for (var form : FORMS) {
      var found = form.matcher(text).results().flatMap(m -> read(m).stream()).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<StatedDate> read(MatchResult m) {
    try {
      return date(m).map(date -> new StatedDate(date, m.start(), m.end()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> date(MatchResult m) {
    int year = Integer.parseInt(m.group("y"));
    if (has(m, "a")) {
      return dayAndMonth(year, number(m, "a"), number(m, "b"));
    }
    if (!has(m, "m") && !has(m, "name")) {
      return Optional.of(new PartialDate.Year(year));
    }
    return month(m)
        .map(month ->
            has(m, "d")
                ? new PartialDate.Day(LocalDate.of(year, month, number(m, "d")))
                : new PartialDate.Month(YearMonth.of(year, month)));
  }

  private static Optional<PartialDate> dayAndMonth(int year, int a, int b) {
    if (a == b || b > 12) {
      return Optional.of(new PartialDate.Day(LocalDate.of(year, a, b)));
    }
    return a > 12 ? Optional.of(new PartialDate.Day(LocalDate.of(year, b, a))) : Optional.empty();
  }

  private static Optional<Integer> month(MatchResult m) {
    if (has(m, "m")) {
      return Optional.of(number(m, "m"));
    }
    var month = Calendar.month(m.group("name"));
    return month.isPresent() ? Optional.of(month.getAsInt()) : Optional.empty();
  }

  private static boolean has(MatchResult m, String group) {
    return m.namedGroups().containsKey(group) && m.group(group) != null;
  }

  private static int number(MatchResult m, String group) {
    return Integer.parseInt(m.group(group));
  }
}
