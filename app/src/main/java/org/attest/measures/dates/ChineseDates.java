package org.attest.measures.dates;

import java.util.List;
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
  private final TimeWords words;
  private final ChineseNumbers numbers;
  private final ChineseYears years;
  private final ChineseCenturies centuries;
  private final RelativeDates relative;
  private final List<DateForm> forms;

  ChineseDates(TimeWords words, NumeralReader numerals, RelativeDates relative) {
    this.words = words;
    numbers = new ChineseNumbers(numerals);
    years = new ChineseYears(words);
    centuries = new ChineseCenturies(words, numbers);
    this.relative = relative;
    forms =
        List.of(
            this::fromYear,
            this::fromRelative,
            this::ofAnyYear,
            this::day,
            centuries,
            this::presentPart,
            this::spokenClock);
  }

  @Override
  public Optional<Match<Stated>> at(Tokens tokens, int index) {
    return DateForm.longest(forms, tokens, index);
  }

  /// 年底: of the present year.
  private Optional<Match<Stated>> presentPart(Tokens tokens, int index) {
    return words
        .shiftedParts
        .at(tokens, index)
        .map(part -> new Match<>(part.meaning(), part.next()));
  }

  private Optional<Match<Stated>> fromYear(Tokens tokens, int index) {
    return years
        .at(tokens, index)
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
          case CENTURY -> decadeOf(tokens, at).or(() -> thirdPart(tokens, at));
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
    int day =
        tokens.has(index, "日") || tokens.has(index, "天") ? 7 : ChineseNumbers.digit(tokens, index);
    return day >= 1 && day <= 7
        ? Optional.of(new Match<>(new Part.Run(Scale.DAY, day, day), index + 1))
        : Optional.empty();
  }

  /// The 90年代 of 上世纪90年代.
  private Optional<Match<Part>> decadeOf(Tokens tokens, int index) {
    return centuries
        .decadeNumber(tokens, index)
        .map(d -> new Match<>(new Part.Run(Scale.YEAR, d.meaning(), d.meaning() + 9), d.next()));
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
    var number = tokens.has(index, "首") ? first(tokens, at) : numbers.small(tokens, at, 53);
    return number
        .filter(_ -> several || ordered || last)
        .flatMap(n ->
            words
                .scales
                .at(tokens, n.next())
                .flatMap(scale -> run(scale, n.meaning(), several, last)));
  }

  private Optional<Match<Integer>> first(Tokens tokens, int at) {
    return numbers.small(tokens, at, 12).or(() -> Optional.of(new Match<>(1, at)));
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
    return numbers
        .small(tokens, at, 4)
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
    return numbers
        .small(tokens, index, 12)
        .flatMap(first ->
            words
                .links
                .at(tokens, first.next())
                .flatMap(link -> numbers.small(tokens, link.next(), 12))
                .filter(last -> tokens.has(last.next(), "月") && last.meaning() > first.meaning())
                .flatMap(last ->
                    DateForm.found(new Months(first.meaning(), last.meaning()), last.next() + 1)));
  }

  private Optional<Match<Stated>> oneMonth(Tokens tokens, int index) {
    return numbers
        .small(tokens, index, 12)
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
        ? numbers
            .small(tokens, index, 31)
            .filter(d -> d.meaning() > 10 && (!tokens.has(d.next()) || !isText(tokens, d.next())))
        : Optional.empty();
  }

  private static boolean isText(Tokens tokens, int index) {
    return tokens.is(index, Kind.IDEOGRAPH) || tokens.is(index, Kind.WORD);
  }

  private Optional<Match<Integer>> dayNumber(Tokens tokens, int index) {
    int at = tokens.has(index, "初") ? index + 1 : index;
    return numbers
        .small(tokens, at, 31)
        .filter(d -> tokens.has(d.next(), "日") || tokens.has(d.next(), "号") || at > index)
        .map(d -> new Match<>(d.meaning(), at > index ? d.next() : d.next() + 1));
  }

  /// 下午3点30分, 10时: never a quantity.
  private Optional<Match<Stated>> spokenClock(Tokens tokens, int index) {
    int at = words.clocks.skip(tokens, index);
    return numbers
        .number(tokens, at)
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
}
