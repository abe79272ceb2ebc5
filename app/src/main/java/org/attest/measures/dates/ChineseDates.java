package org.attest.measures.dates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.measures.dates.Stated.Days;
import org.attest.measures.dates.Stated.Months;
import org.attest.measures.dates.Stated.Period;
import org.attest.measures.dates.Stated.Scale;
import org.attest.measures.dates.Stated.Shifted;
import org.attest.measures.numbers.NumeralReader;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;

/// Dates as Chinese writes them, from the year down to the day: 2024年9月25日, 二〇二二年底, 2024年第二季度,
/// 20世纪90年代.
final class ChineseDates implements DateForm {
  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("〇", 0),
          Map.entry("零", 0),
          Map.entry("○", 0),
          Map.entry("一", 1),
          Map.entry("二", 2),
          Map.entry("三", 3),
          Map.entry("四", 4),
          Map.entry("五", 5),
          Map.entry("六", 6),
          Map.entry("七", 7),
          Map.entry("八", 8),
          Map.entry("九", 9));

  /// Two digits from here on are a year of the last century; fewer are a number of years.
  private static final int OLDEST_SHORT_YEAR = 50;

  private final TimeWords words;
  private final NumeralReader numerals;
  private final RelativeDates relative;
  private final List<DateForm> forms;

  ChineseDates(TimeWords words, NumeralReader numerals, RelativeDates relative) {
    this.words = words;
    this.numerals = numerals;
    this.relative = relative;
    forms =
        List.of(
            this::fromYear,
            this::fromRelative,
            this::ofAnyYear,
            this::day,
            this::century,
            this::bareDecade,
            this::spokenClock);
  }

  @Override
  public Optional<Match<Stated>> at(Tokens tokens, int index) {
    return DateForm.longest(forms, tokens, index);
  }

  private Optional<Match<Stated>> fromYear(Tokens tokens, int index) {
    return year(tokens, index)
        .flatMap(year ->
            within(tokens, tokens.has(year.next(), "的") ? year.next() + 1 : year.next())
                .flatMap(w -> DateForm.dated(w.meaning(), year.meaning(), w.next()))
                .or(() -> third(tokens, year))
                .or(() ->
                    DateForm.found(Period.years(year.meaning(), year.meaning()), year.next())));
  }

  /// 去年12月, 今年上半年, 本月5日, 上周二, 去年底: a part of a unit that counts from the day of writing.
  private Optional<Match<Stated>> fromRelative(Tokens tokens, int index) {
    return relative.whole(tokens, index).flatMap(whole -> partOf(tokens, whole));
  }

  private Optional<Match<Stated>> partOf(Tokens tokens, Match<Stated> whole) {
    if (!(whole.meaning() instanceof Shifted(var scale, _))) {
      return Optional.empty();
    }
    int at = tokens.has(whole.next(), "的") ? whole.next() + 1 : whole.next();
    Optional<Match<Part>> part =
        switch (scale) {
          case YEAR -> named(within(tokens, at)).or(() -> thirdPart(tokens, at));
          case MONTH -> named(day(tokens, at)).or(() -> thirdPart(tokens, at));
          case WEEK -> weekday(tokens, at);
          case CENTURY -> decadeOf(tokens, at);
          case DAY, WEEKEND, QUARTER, HALF, DECADE -> Optional.empty();
        };
    return part.map(
        found -> new Match<>(new Stated.Of(found.meaning(), whole.meaning()), found.next()));
  }

  private static Optional<Match<Part>> named(Optional<Match<Stated>> date) {
    return date.map(found -> new Match<>(new Part.Named(found.meaning()), found.next()));
  }

  private Optional<Match<Part>> thirdPart(Tokens tokens, int index) {
    return words
        .thirds
        .at(tokens, index)
        .map(t -> new Match<>(new Part.Third(t.meaning()), t.next()));
  }

  /// The 二 of 上周二.
  private static Optional<Match<Part>> weekday(Tokens tokens, int index) {
    int day = tokens.has(index, "日") || tokens.has(index, "天") ? 7 : digitAt(tokens, index);
    return day >= 1 && day <= 7
        ? Optional.of(new Match<>(new Part.Run(Scale.DAY, day, day), index + 1))
        : Optional.empty();
  }

  private static int digitAt(Tokens tokens, int index) {
    return tokens.is(index, Kind.IDEOGRAPH) ? digit(tokens, index) : -1;
  }

  /// The 90年代 of 上世纪90年代.
  private Optional<Match<Part>> decadeOf(Tokens tokens, int index) {
    return decadeNumber(tokens, index)
        .map(d -> new Match<>(new Part.Run(Scale.YEAR, d.meaning(), d.meaning() + 9), d.next()));
  }

  /// 90年代: of the last century.
  private Optional<Match<Stated>> bareDecade(Tokens tokens, int index) {
    return tokens.is(index, Kind.FIGURE) || tokens.is(index, Kind.IDEOGRAPH)
        ? decadeNumber(tokens, index).flatMap(d -> ofDecade(1900 + d.meaning(), d.next()))
        : Optional.empty();
  }

  private Optional<Match<Integer>> decadeNumber(Tokens tokens, int index) {
    return number(tokens, index)
        .filter(d -> d.meaning() % 10 == 0 && d.meaning() >= 10)
        .flatMap(
            d -> words.decades.at(tokens, d.next()).map(m -> new Match<>(d.meaning(), m.next())));
  }

  private Optional<Match<Stated>> third(Tokens tokens, Match<Integer> year) {
    return words
        .thirds
        .at(tokens, year.next())
        .flatMap(t -> DateForm.dated(Stated.third(t.meaning()), year.meaning(), t.next()));
  }

  /// A part of the year that was just named.
  private Optional<Match<Stated>> within(Tokens tokens, int at) {
    return fromMonth(tokens, at)
        .or(() -> portion(tokens, at))
        .or(() -> words.seasons.at(tokens, at).map(s -> new Match<>(s.meaning(), s.next())))
        .or(() -> run(tokens, at))
        .or(() -> holiday(tokens, at));
  }

  /// 第一周, 前三季度, 前9个月, 首季, 最后一周.
  private Optional<Match<Stated>> run(Tokens tokens, int index) {
    boolean several = tokens.has(index, "前");
    boolean ordered = tokens.has(index, "第") || tokens.has(index, "首");
    boolean last = words.lasts.standAt(tokens, index);
    int at = last ? words.lasts.skip(tokens, index) : several || ordered ? index + 1 : index;
    var number = tokens.has(index, "首") ? first(tokens, at) : small(tokens, at, 53);
    return number
        .filter(_ -> several || ordered || last)
        .flatMap(n ->
            words
                .scales
                .at(tokens, n.next())
                .flatMap(scale -> run(scale, n.meaning(), several, last)));
  }

  private Optional<Match<Integer>> first(Tokens tokens, int at) {
    return small(tokens, at, 12).or(() -> Optional.of(new Match<>(1, at)));
  }

  private static Optional<Match<Stated>> run(
      Match<Scale> scale, int number, boolean several, boolean last) {
    int from = last ? -number : several ? 1 : number;
    var run = new Part.Run(scale.meaning(), from, last ? -1 : number);
    return DateForm.found(new Stated.OfYear(run), scale.next());
  }

  /// 国庆节 of the year before it.
  private Optional<Match<Stated>> holiday(Tokens tokens, int index) {
    return words
        .holidays
        .at(tokens, index)
        .map(h -> new Match<>(new Stated.OfYear(new Part.Feast(h.meaning())), h.next()));
  }

  /// 第二季度, 上半年.
  private Optional<Match<Stated>> portion(Tokens tokens, int index) {
    if (tokens.has(index + 1, "半") && tokens.has(index + 2, "年")) {
      boolean first = tokens.has(index, "上");
      return first || tokens.has(index, "下")
          ? DateForm.found(first ? new Months(1, 6) : new Months(7, 12), index + 3)
          : Optional.empty();
    }
    int at = tokens.has(index, "第") ? index + 1 : index;
    return small(tokens, at, 4)
        .filter(n -> tokens.has(n.next(), "季") && tokens.has(n.next() + 1, "度"))
        .flatMap(
            n -> DateForm.found(new Months(3 * n.meaning() - 2, 3 * n.meaning()), n.next() + 2));
  }

  /// A month or day whose year is not said: not the 3月 of 每年3月, and yet no quantity.
  private Optional<Match<Stated>> ofAnyYear(Tokens tokens, int index) {
    return fromMonth(tokens, index)
        .map(found ->
            words.otherYears.endsBefore(tokens, index)
                ? new Match<>(new Stated.Unknown(), found.next())
                : found);
  }

  private Optional<Match<Stated>> fromMonth(Tokens tokens, int index) {
    return months(tokens, index).or(() -> oneMonth(tokens, index));
  }

  /// 1-9月: the mark is shared.
  private Optional<Match<Stated>> months(Tokens tokens, int index) {
    return small(tokens, index, 12)
        .flatMap(first ->
            words
                .links
                .at(tokens, first.next())
                .flatMap(link -> small(tokens, link.next(), 12))
                .filter(last -> tokens.has(last.next(), "月") && last.meaning() > first.meaning())
                .flatMap(last ->
                    DateForm.found(new Months(first.meaning(), last.meaning()), last.next() + 1)));
  }

  private Optional<Match<Stated>> oneMonth(Tokens tokens, int index) {
    return small(tokens, index, 12)
        .filter(month -> tokens.has(month.next(), "月"))
        .flatMap(month -> inMonth(tokens, month.meaning(), month.next() + 1));
  }

  private Optional<Match<Stated>> inMonth(Tokens tokens, int month, int next) {
    return dayNumber(tokens, next)
        .or(() -> unmarkedDay(tokens, next))
        .<Match<Stated>>map(d -> new Match<>(new Days(month, d.meaning(), d.meaning()), d.next()))
        .or(() -> thirdOfMonth(tokens, month, next))
        .or(() -> DateForm.found(new Months(month, month), next));
  }

  /// 上旬, 中旬 and 下旬 are the thirds of a month by definition.
  private Optional<Match<Stated>> thirdOfMonth(Tokens tokens, int month, int next) {
    return words
        .thirds
        .at(tokens, next)
        .map(t -> new Match<>(Thirds.of(new Months(month, month), t.meaning()), t.next()));
  }

  private Optional<Match<Stated>> day(Tokens tokens, int index) {
    return dayNumber(tokens, index)
        .map(day -> new Match<>(new Stated.DayOfMonth(day.meaning()), day.next()));
  }

  /// The 十五 of 八月十五 at the end of a clause.
  private Optional<Match<Integer>> unmarkedDay(Tokens tokens, int index) {
    return tokens.is(index, Kind.IDEOGRAPH)
        ? small(tokens, index, 31)
            .filter(d -> d.meaning() > 10 && (!tokens.has(d.next()) || !isText(tokens, d.next())))
        : Optional.empty();
  }

  private static boolean isText(Tokens tokens, int index) {
    return tokens.is(index, Kind.IDEOGRAPH) || tokens.is(index, Kind.WORD);
  }

  private Optional<Match<Integer>> dayNumber(Tokens tokens, int index) {
    int at = tokens.has(index, "初") ? index + 1 : index;
    return small(tokens, at, 31)
        .filter(d -> tokens.has(d.next(), "日") || tokens.has(d.next(), "号") || at > index)
        .map(d -> new Match<>(d.meaning(), at > index ? d.next() : d.next() + 1));
  }

  /// 20世纪90年代, 二十世纪.
  private Optional<Match<Stated>> century(Tokens tokens, int index) {
    return small(tokens, index, 21)
        .filter(n -> words.scales.at(tokens, n.next()).filter(this::isCentury).isPresent())
        .flatMap(n -> decade(tokens, n.meaning(), words.scales.skip(tokens, n.next())));
  }

  private boolean isCentury(Match<Scale> scale) {
    return scale.meaning() == Scale.CENTURY;
  }

  private Optional<Match<Stated>> decade(Tokens tokens, int century, int next) {
    return number(tokens, next)
        .filter(d -> d.meaning() % 10 == 0 && d.meaning() < 100)
        .filter(d -> words.decades.standAt(tokens, d.next()))
        .flatMap(
            d -> ofDecade(100 * century - 100 + d.meaning(), words.decades.skip(tokens, d.next())))
        .or(() -> thirdOfCentury(tokens, century, next))
        .or(() -> DateForm.found(Period.years(100 * century - 99, 100 * century), next));
  }

  /// 21世纪初.
  private Optional<Match<Stated>> thirdOfCentury(Tokens tokens, int century, int next) {
    var whole = Period.years(100 * century - 99, 100 * century);
    return words
        .thirds
        .at(tokens, next)
        .map(t -> new Match<>(Thirds.of(whole, t.meaning()), t.next()));
  }

  private static Optional<Match<Stated>> ofDecade(int first, int next) {
    return DateForm.found(Period.years(first, first + 9), next);
  }

  /// 下午3点30分, 10时: never a quantity.
  private Optional<Match<Stated>> spokenClock(Tokens tokens, int index) {
    int at = words.clocks.skip(tokens, index);
    return number(tokens, at)
        .filter(hour -> hour.meaning() <= 24 && (at > index || tokens.is(at, Kind.FIGURE)))
        .filter(hour -> isHour(tokens, hour.next(), at > index))
        .flatMap(
            hour -> DateForm.found(new Stated.Unknown(), afterMinutes(tokens, hour.next() + 1)));
  }

  private static boolean isHour(Tokens tokens, int index, boolean named) {
    boolean minutes = tokens.is(index + 1, Kind.FIGURE) && tokens.has(index + 2, "分");
    boolean hour = tokens.has(index, "点") || tokens.has(index, "點") || tokens.has(index, "时");
    return hour && (named || minutes || tokens.has(index + 1, "半"));
  }

  private static int afterMinutes(Tokens tokens, int index) {
    return tokens.is(index, Kind.FIGURE) && tokens.has(index + 1, "分")
        ? index + 2
        : tokens.has(index, "半") ? index + 1 : index;
  }

  /// Four digits before 年, or two where they cannot be a number of years: 08年, 95年.
  private Optional<Match<Integer>> year(Tokens tokens, int index) {
    int end = index;
    int year = 0;
    if (tokens.is(index, Kind.FIGURE)) {
      var figure = tokens.figure(index, 2, 4);
      year = figure.map(Match::meaning).orElse(0);
      end = index + 1;
    } else {
      while (end - index < 4 && tokens.is(end, Kind.IDEOGRAPH) && digit(tokens, end) >= 0) {
        year = 10 * year + digit(tokens, end++);
      }
    }
    int length = tokens.is(index, Kind.FIGURE) ? tokens.get(index).form().length() : end - index;
    return tokens.has(end, "年")
        ? year(tokens, index, year, length, end + 1)
        : rangeStart(tokens, index);
  }

  /// Whether a month follows: 24年9月 is a date, 24年 alone a number of years.
  private static boolean isMonth(Tokens tokens, int next) {
    return tokens.figure(next, 1, 2).filter(month -> tokens.has(month.next(), "月")).isPresent();
  }

  private static Optional<Match<Integer>> year(
      Tokens tokens, int index, int year, int length, int next) {
    if (length == 4 && year >= 1000 && year < 3000) {
      return Optional.of(new Match<>(year, next));
    }
    var first = tokens.get(index).form();
    boolean recent =
        length == 2 && (first.startsWith("0") || first.equals("零") || first.equals("〇"));
    boolean last = length == 2 && year >= OLDEST_SHORT_YEAR && tokens.is(index, Kind.FIGURE);
    boolean decade = tokens.has(next, "代");
    boolean dated = length == 2 && year < OLDEST_SHORT_YEAR && isMonth(tokens, next);
    if (dated && tokens.is(index, Kind.FIGURE)) {
      return Optional.of(new Match<>(2000 + year, next));
    }
    return (recent || last) && !decade
        ? Optional.of(new Match<>(year + (recent ? 2000 : 1900), next))
        : Optional.empty();
  }

  /// The 1995 of 1995-1997年, which has no 年 of its own.
  private Optional<Match<Integer>> rangeStart(Tokens tokens, int index) {
    return tokens
        .figure(index, 4, 4)
        .filter(year -> year.meaning() >= 1000 && year.meaning() < 2200)
        .filter(year ->
            words
                .links
                .at(tokens, year.next())
                .flatMap(link -> tokens.figure(link.next(), 4, 4))
                .filter(end -> tokens.has(end.next(), "年"))
                .isPresent());
  }

  private static int digit(Tokens tokens, int index) {
    return DIGITS.getOrDefault(tokens.get(index).form(), -1);
  }

  private Optional<Match<Integer>> small(Tokens tokens, int index, int highest) {
    return number(tokens, index).filter(n -> n.meaning() >= 1 && n.meaning() <= highest);
  }

  /// A whole number below a hundred, in digits or ideographs.
  private Optional<Match<Integer>> number(Tokens tokens, int index) {
    if (tokens.is(index, Kind.FIGURE)) {
      return tokens.figure(index, 1, 2);
    }
    return tokens.is(index, Kind.IDEOGRAPH)
        ? numerals
            .at(tokens, index, false)
            .filter(n -> isBelowHundred(n.value()))
            .map(n -> new Match<>(n.value().intValue(), n.next()))
        : Optional.empty();
  }

  private static boolean isBelowHundred(BigDecimal value) {
    return value.signum() >= 0
        && value.compareTo(BigDecimal.valueOf(100)) < 0
        && value.scale() <= 0;
  }
}
