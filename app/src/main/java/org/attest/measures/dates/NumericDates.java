package org.attest.measures.dates;

import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.measures.dates.Stated.Days;
import org.attest.measures.dates.Stated.Months;
import org.attest.measures.words.Figures;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;
import org.attest.text.Language;

/// Dates in digits alone: `2024-09-25`, `25.09.2024`, ISO 8601 timestamps; and times of day, which
/// are no quantities.
///
/// Where day and month could change places (`5/6/2024`) English is read in the American order,
/// other languages day first; Chinese has the year first, also of two digits.
record NumericDates(TimeWords words) implements DateForm {
  private static final Pattern PARTS =
      Pattern.compile("([0-9]{1,4})([./])([0-9]{1,2})\\2([0-9]{1,4})");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("(0[1-9]|1[0-2])[./]((?:19|20)[0-9]{2})");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(0?[1-9]|1[0-2])/(0?[1-9]|[12][0-9]|3[01])");
  private static final Pattern TWO_YEARS = Pattern.compile("((?:19|20)[0-9]{2})/([0-9]{2})");
  private static final Pattern CLOCK = Pattern.compile("[0-9]{1,2}(:[0-9]{2}){1,2}([.,][0-9]+)?");

  /// Two digits up to here are of this century: POSIX has 68, for birthdays too far ahead.
  private static final int PIVOT = 39;

  @Override
  public Optional<Match<Stated>> at(Tokens tokens, int index) {
    if (!tokens.is(index, Kind.FIGURE) || isInName(tokens, index)) {
      return Optional.empty();
    }
    return monthDays(tokens, index)
        .or(() -> hyphened(tokens, index))
        .or(() -> week(tokens, index))
        .or(() -> joined(tokens, index))
        .or(() -> monthYear(tokens, index))
        .or(() -> compact(tokens, index))
        .or(() -> twoYears(tokens, index))
        .or(() -> clock(tokens, index));
  }

  private static boolean isInName(Tokens tokens, int index) {
    return tokens.glued(index) && tokens.is(index - 1, Kind.WORD);
  }

  /// `2024-W39`: a week of ISO 8601.
  private static Optional<Match<Stated>> week(Tokens tokens, int index) {
    boolean week =
        tokens.hyphen(index + 1) && tokens.has(index + 2, "w") && tokens.glued(index + 3);
    return tokens
        .figure(index, 4, 4)
        .filter(year -> week && isRecent(year.meaning()))
        .flatMap(year ->
            tokens
                .figure(index + 3, 2, 2)
                .filter(number -> number.meaning() > 0)
                .flatMap(number ->
                    new Part.Run(Stated.Scale.WEEK, number.meaning(), number.meaning())
                        .of(Stated.Period.years(year.meaning(), year.meaning())))
                .flatMap(period -> DateForm.found(period, index + 4)));
  }

  /// `5/1-5/7/2020`, "5/1 to 5/7, 2020": English writes the month first.
  private Optional<Match<Stated>> monthDays(Tokens tokens, int index) {
    var first = monthDay(tokens, index);
    var link = words.links.at(tokens, index + 1);
    if (words.language() != Language.ENGLISH || first.isEmpty() || link.isEmpty()) {
      return Optional.empty();
    }
    int at = link.get().next();
    return monthDay(tokens, at)
        .flatMap(last -> yearAfter(tokens, at + 1).flatMap(y -> between(first.get(), last, y)))
        .or(() -> joined(tokens, at).flatMap(last -> until(first.get(), last)));
  }

  private static Optional<Days> monthDay(Tokens tokens, int index) {
    var parts = MONTH_DAY.matcher(tokens.is(index, Kind.FIGURE) ? tokens.get(index).form() : "");
    return parts.matches()
        ? Optional.of(
            new Days(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  private static Optional<Match<Integer>> yearAfter(Tokens tokens, int index) {
    return tokens
        .figure(tokens.has(index, ",") ? index + 1 : index, 4, 4)
        .filter(year -> isRecent(year.meaning()));
  }

  private static Optional<Match<Stated>> between(Days first, Days last, Match<Integer> year) {
    return last.inYear(year.meaning()).flatMap(end -> until(first, new Match<>(end, year.next())));
  }

  private static Optional<Match<Stated>> until(Days first, Match<Stated> last) {
    return last.meaning() instanceof Stated.Period end
        ? first
            .inYear(end.to().lastDay().getYear())
            .filter(start -> start.from().firstDay().isBefore(end.to().lastDay()))
            .flatMap(
                start -> DateForm.found(new Stated.Period(start.from(), end.to()), last.next()))
        : Optional.empty();
  }

  private Optional<Match<Stated>> hyphened(Tokens tokens, int index) {
    if (!tokens.hyphen(index + 1)) {
      return Optional.empty();
    }
    return tokens.hyphen(index + 3)
        ? threeHyphened(tokens, index)
        : yearMonth(tokens, index).or(() -> monthYear(tokens, index, index + 2));
  }

  private Optional<Match<Stated>> threeHyphened(Tokens tokens, int index) {
    if (!tokens.is(index + 2, Kind.FIGURE) || !tokens.is(index + 4, Kind.FIGURE)) {
      return Optional.empty();
    }
    var first = tokens.get(index).form();
    var last = tokens.get(index + 4).form();
    return date(first, tokens.get(index + 2).form(), last, afterTime(tokens, index + 5));
  }

  /// Past the `T10:30:00Z` of a timestamp.
  private static int afterTime(Tokens tokens, int index) {
    boolean time =
        tokens.has(index, "t") && tokens.glued(index) && tokens.is(index + 1, Kind.FIGURE);
    if (!time) {
      return index;
    }
    int end = index + 2;
    boolean offset = (tokens.has(end, "+") || tokens.has(end, "-")) && tokens.glued(end);
    return tokens.has(end, "z") ? end + 1 : offset ? end + 2 : end;
  }

  private Optional<Match<Stated>> joined(Tokens tokens, int index) {
    var parts = PARTS.matcher(tokens.is(index, Kind.FIGURE) ? tokens.get(index).form() : "");
    return parts.matches()
        ? date(parts.group(1), parts.group(3), parts.group(4), pastMark(tokens, index + 1))
        : Optional.empty();
  }

  private int pastMark(Tokens tokens, int index) {
    return words.pastYearMark(tokens, index);
  }

  private Optional<Match<Stated>> date(String first, String middle, String last, int next) {
    if (!isShort(middle) || first.length() + last.length() > 6) {
      return Optional.empty();
    }
    if (!Figures.isWhole(first) || !Figures.isWhole(last)) {
      return Optional.empty();
    }
    if (first.length() == 4) {
      return isShort(last) ? day(first, middle, last, next) : Optional.empty();
    }
    if (words.language() == Language.CHINESE && first.length() == 2 && last.length() == 2) {
      return day(first, middle, last, next);
    }
    boolean year = last.length() == 4 || (last.length() == 2 && first.length() == 2);
    return isShort(first) && year ? yearLast(first, middle, last, next) : Optional.empty();
  }

  private Optional<Match<Stated>> yearLast(String first, String second, String year, int next) {
    boolean monthFirst = words.language() == Language.ENGLISH && isMonth(first);
    return monthFirst || !isMonth(second)
        ? day(year, first, second, next)
        : day(year, second, first, next);
  }

  private static Optional<Match<Stated>> day(String year, String month, String day, int next) {
    int number = Integer.parseInt(day);
    return isMonth(month)
        ? DateForm.dated(new Days(Integer.parseInt(month), number, number), year(year), next)
        : DateForm.found(new Stated.Unknown(), next);
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? Math.max(year, 1) : year + (year <= PIVOT ? 2000 : 1900);
  }

  private static boolean isShort(String digits) {
    return digits.length() <= 2 && Figures.isWhole(digits);
  }

  private static boolean isMonth(String digits) {
    int month = Integer.parseInt(digits);
    return month >= 1 && month <= 12;
  }

  /// `2024-09`, not `2024-25`, which are two years.
  private static Optional<Match<Stated>> yearMonth(Tokens tokens, int index) {
    var first = tokens.figure(index, 4, 4).filter(y -> isRecent(y.meaning()));
    var month = tokens.figure(index + 2, 2, 2);
    return first.isPresent() && month.filter(m -> m.meaning() >= 1 && m.meaning() <= 12).isPresent()
        ? month(first.get().meaning(), month.get().meaning(), index + 3)
        : Optional.empty();
  }

  /// `09-2024`.
  private static Optional<Match<Stated>> monthYear(Tokens tokens, int index, int yearAt) {
    var month = tokens.figure(index, 2, 2).filter(m -> m.meaning() >= 1 && m.meaning() <= 12);
    var year = tokens.figure(yearAt, 4, 4).filter(y -> isRecent(y.meaning()));
    return month.isPresent() && year.isPresent()
        ? month(year.get().meaning(), month.get().meaning(), yearAt + 1)
        : Optional.empty();
  }

  /// `2023/24`, the year of accounts or of a school.
  private Optional<Match<Stated>> twoYears(Tokens tokens, int index) {
    var parts = TWO_YEARS.matcher(tokens.get(index).form());
    if (!parts.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(parts.group(1));
    boolean follows = (first + 1) % 100 == Integer.parseInt(parts.group(2));
    return follows
        ? DateForm.found(Stated.Period.years(first, first + 1), pastMark(tokens, index + 1))
        : Optional.empty();
  }

  /// `20240925`, in the names of files and in tables.
  private static Optional<Match<Stated>> compact(Tokens tokens, int index) {
    return tokens
        .figure(index, 8, 8)
        .filter(digits -> isRecent(digits.meaning() / 10_000) && isMonth(digits.meaning()))
        .flatMap(digits -> day(digits.meaning(), index + 1));
  }

  private static boolean isMonth(int digits) {
    return digits / 100 % 100 >= 1 && digits / 100 % 100 <= 12;
  }

  private static Optional<Match<Stated>> day(int digits, int next) {
    return new Days(digits / 100 % 100, digits % 100, digits % 100)
        .inYear(digits / 10_000)
        .flatMap(period -> DateForm.found(period, next));
  }

  private static boolean isRecent(int year) {
    return year >= 1900 && year < 2100;
  }

  private static Optional<Match<Stated>> month(int year, int month, int next) {
    return DateForm.dated(new Months(month, month), year, next);
  }

  private Optional<Match<Stated>> monthYear(Tokens tokens, int index) {
    var parts = MONTH_YEAR.matcher(tokens.get(index).form());
    boolean decimal = tokens.get(index).form().indexOf('.') >= 0;
    return parts.matches() && !(decimal && words.language() == Language.ENGLISH)
        ? month(
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(1)),
            pastMark(tokens, index + 1))
        : Optional.empty();
  }

  /// "в 19.00".
  private boolean isPointedClock(Tokens tokens, int index, String form) {
    return words.language() == Language.RUSSIAN
        && tokens.has(index - 1, "в")
        && form.matches("([01]?[0-9]|2[0-3])[.][0-5][05]");
  }

  /// `10:30` and "5 p.m.": never a quantity.
  private Optional<Match<Stated>> clock(Tokens tokens, int index) {
    int after = words.clocks.skip(tokens, index + 1);
    var form = tokens.get(index).form();
    boolean digits = CLOCK.matcher(form).matches() || isPointedClock(tokens, index, form);
    boolean named = after > index + 1 && form.length() <= 5;
    return digits || named ? DateForm.found(new Stated.Unknown(), after) : Optional.empty();
  }
}
