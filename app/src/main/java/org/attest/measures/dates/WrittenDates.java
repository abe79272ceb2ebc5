package org.attest.measures.dates;

import java.util.List;
import java.util.Optional;
import org.attest.measures.dates.Stated.Days;
import org.attest.measures.dates.Stated.Months;
import org.attest.measures.dates.Stated.Period;
import org.attest.measures.dates.Stated.Scale;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;

/// Dates with a month, a season or another part of a year in words, as English and Russian have
/// them: "25 September 2024", "Sept. 25, 2024", "the second quarter of 2024", "mid-2024".
final class WrittenDates implements DateForm {
  private final TimeWords words;
  private final YearReader years;
  private final List<DateForm> forms;
  private final List<DateForm> wholes;

  WrittenDates(TimeWords words, YearReader years) {
    this.words = words;
    this.years = years;
    wholes =
        List.of(this::month, this::season, this::quarter, this::decade, this::century, this::year);
    forms = List.of(this::dayMonth, this::monthDay, this::yearMonth, this::part);
  }

  @Override
  public Optional<Match<Stated>> at(Tokens tokens, int index) {
    var weekday = words.weekdays.at(tokens, index);
    if (weekday.isPresent()) {
      int next = words.pastFillers(tokens, weekday.get().next());
      return longest(forms.subList(0, 2), tokens, next).or(() -> longest(forms, tokens, index));
    }
    return longest(forms, tokens, index).or(() -> longest(wholes, tokens, index));
  }

  static Optional<Match<Stated>> longest(List<DateForm> forms, Tokens tokens, int index) {
    Optional<Match<Stated>> best = Optional.empty();
    for (var form : forms) {
      var found = form.at(tokens, index);
      if (found.isPresent() && (best.isEmpty() || found.get().next() > best.get().next())) {
        best = found;
      }
    }
    return best;
  }

  /// "25 September 2024", "5–7 May", "25 сентября".
  private Optional<Match<Stated>> dayMonth(Tokens tokens, int index) {
    return days(tokens, index)
        .flatMap(days ->
            words
                .month(tokens, words.pastFillers(tokens, days.next()))
                .flatMap(m -> withYear(tokens, in(m.meaning(), days.meaning()), m.next())));
  }

  /// "September 25, 2024", "May 5–7", "January first 2000".
  private Optional<Match<Stated>> monthDay(Tokens tokens, int index) {
    return words
        .month(tokens, index)
        .flatMap(month ->
            days(tokens, words.pastFillers(tokens, month.next()))
                .flatMap(d -> withYear(tokens, in(month.meaning(), d.meaning()), d.next())));
  }

  private static Days in(int month, Months days) {
    return new Days(month, days.first(), days.last());
  }

  /// One day of the month, or two; what counts ("5 m") is told apart by the month beside it.
  private Optional<Match<Months>> days(Tokens tokens, int index) {
    return words
        .small(tokens, index, 31)
        .map(first ->
            secondDay(tokens, first)
                .map(d -> new Match<>(new Months(first.meaning(), d.meaning()), d.next()))
                .orElseGet(() -> one(first)));
  }

  private static Match<Months> one(Match<Integer> day) {
    return new Match<>(new Months(day.meaning(), day.meaning()), day.next());
  }

  private Optional<Match<Integer>> secondDay(Tokens tokens, Match<Integer> first) {
    return words
        .links
        .at(tokens, first.next())
        .or(() -> words.ands.at(tokens, first.next()))
        .flatMap(link -> words.small(tokens, link.next(), 31))
        .filter(second -> second.meaning() > first.meaning());
  }

  /// Adds the year that follows, if one does.
  private Optional<Match<Stated>> withYear(Tokens tokens, Stated stated, int next) {
    int at = words.pastFillers(tokens, next);
    return years
        .beside(tokens, at)
        .filter(year -> !isClock(tokens, year.next()))
        .flatMap(year -> DateForm.dated(stated, year.meaning(), year.next()))
        .or(() -> DateForm.found(stated, next));
  }

  private static boolean isClock(Tokens tokens, int next) {
    return tokens.has(next, "hours") || tokens.has(next, "gmt");
  }

  /// "2017 April".
  private Optional<Match<Stated>> yearMonth(Tokens tokens, int index) {
    return years.beside(tokens, index).flatMap(year -> monthAfterYear(tokens, year));
  }

  private Optional<Match<Stated>> monthAfterYear(Tokens tokens, Match<Integer> year) {
    return words
        .month(tokens, words.pastFillers(tokens, year.next()))
        .filter(month -> !tokens.has(year.next(), ","))
        .flatMap(month -> dayAfterMonth(tokens, year.meaning(), month));
  }

  private Optional<Match<Stated>> dayAfterMonth(Tokens tokens, int year, Match<Integer> month) {
    int m = month.meaning();
    boolean joined = tokens.hyphen(month.next()) || tokens.has(month.next(), "/");
    var day = joined ? words.small(tokens, month.next() + 1, 31) : Optional.<Match<Integer>>empty();
    return day.map(d -> DateForm.dated(new Days(m, d.meaning(), d.meaning()), year, d.next()))
        .orElseGet(() -> DateForm.dated(new Months(m, m), year, month.next()));
  }

  /// A month, alone or with its year.
  private Optional<Match<Stated>> month(Tokens tokens, int index) {
    return words
        .month(tokens, index)
        .flatMap(m -> withYear(tokens, new Months(m.meaning(), m.meaning()), m.next()))
        .filter(found -> found.meaning() instanceof Period || mayStandAlone(tokens, index));
  }

  private boolean mayStandAlone(Tokens tokens, int index) {
    boolean sure = words.months.standAt(tokens, index);
    boolean cased = tokens.get(index).startsUpper();
    return sure || (cased && words.monthOpeners.standAt(tokens, index - 1));
  }

  private Optional<Match<Stated>> season(Tokens tokens, int index) {
    return words
        .seasons
        .at(tokens, index)
        .flatMap(season -> withYear(tokens, season.meaning(), season.next()))
        .filter(found -> found.meaning() instanceof Period);
  }

  /// "the second quarter of 2024", "Q2 2024", "2024 Q2", "первое полугодие 2024 года".
  private Optional<Match<Stated>> quarter(Tokens tokens, int index) {
    return portion(tokens, index)
        .flatMap(portion -> withYear(tokens, portion.meaning(), portion.next()))
        .filter(found -> found.meaning() instanceof Period)
        .or(() -> portionAfterYear(tokens, index));
  }

  private Optional<Match<Stated>> portionAfterYear(Tokens tokens, int index) {
    return years
        .beside(tokens, index)
        .flatMap(year ->
            lettered(tokens, words.pastFillers(tokens, year.next()))
                .flatMap(p -> DateForm.dated(p.meaning(), year.meaning(), p.next())));
  }

  private Optional<Match<Stated>> portion(Tokens tokens, int index) {
    return lettered(tokens, index)
        .or(() ->
            words
                .small(tokens, index, 12)
                .flatMap(n -> named(tokens, n.meaning(), words.pastFillers(tokens, n.next()))));
  }

  private Optional<Match<Stated>> named(Tokens tokens, int number, int index) {
    return words
        .scales
        .at(tokens, index)
        .flatMap(scale -> portion(scale.meaning(), number, scale.next()));
  }

  /// `Q2`, `H1`.
  private static Optional<Match<Stated>> lettered(Tokens tokens, int index) {
    boolean quarter = tokens.has(index, "q");
    if (!(quarter || tokens.has(index, "h")) || !tokens.glued(index + 1)) {
      return Optional.empty();
    }
    var scale = quarter ? Scale.QUARTER : Scale.HALF;
    return tokens
        .figure(index + 1, 1, 1)
        .flatMap(number -> portion(scale, number.meaning(), number.next()));
  }

  private static Optional<Match<Stated>> portion(Scale scale, int number, int next) {
    int length =
        switch (scale) {
          case MONTH -> 1;
          case QUARTER -> 3;
          case HALF -> 6;
          default -> 0;
        };
    return length > 0 && number > 0 && number * length <= 12
        ? DateForm.found(new Months((number - 1) * length + 1, number * length), next)
        : Optional.empty();
  }

  /// "early 2024", "the end of March 2023": a third of what follows.
  private Optional<Match<Stated>> part(Tokens tokens, int index) {
    return words.thirds.at(tokens, index).flatMap(third -> partOf(tokens, third));
  }

  private Optional<Match<Stated>> partOf(Tokens tokens, Match<Integer> third) {
    int at = words.pastFillers(tokens, third.next());
    return longest(List.of(this::month, this::decade, this::century, this::markedYear), tokens, at)
        .flatMap(
            whole -> DateForm.found(Thirds.of(whole.meaning(), third.meaning()), whole.next()));
  }

  private Optional<Match<Stated>> markedYear(Tokens tokens, int index) {
    return years
        .beside(tokens, index)
        .flatMap(year -> DateForm.found(Period.years(year.meaning(), year.meaning()), year.next()));
  }

  /// "the 1990s", "1990-е годы".
  private Optional<Match<Stated>> decade(Tokens tokens, int index) {
    return tokens
        .figure(index, 4, 4)
        .filter(year -> year.meaning() % 10 == 0 && year.meaning() >= 1000)
        .flatMap(year -> decadeEnd(tokens, year));
  }

  private Optional<Match<Stated>> decadeEnd(Tokens tokens, Match<Integer> year) {
    boolean quoted = tokens.has(year.next(), "'") || tokens.has(year.next(), "’");
    int at = quoted || tokens.hyphen(year.next()) ? year.next() + 1 : year.next();
    return words
        .decades
        .at(tokens, at)
        .flatMap(mark ->
            DateForm.found(
                Period.years(year.meaning(), year.meaning() + 9),
                words.pastYearMark(tokens, mark.next())));
  }

  /// "the 19th century", "XIX век": from 1801 to 1900.
  private Optional<Match<Stated>> century(Tokens tokens, int index) {
    return words
        .small(tokens, index, 21)
        .or(() -> Roman.at(tokens, index))
        .flatMap(number ->
            words
                .scales
                .at(tokens, words.pastFillers(tokens, number.next()))
                .filter(scale -> scale.meaning() == Scale.CENTURY)
                .flatMap(scale -> ofCentury(number.meaning(), scale.next())));
  }

  private static Optional<Match<Stated>> ofCentury(int number, int next) {
    return DateForm.found(Period.years(100 * number - 99, 100 * number), next);
  }

  /// A year, or two that a hyphen or slash joins: `2023/24`, `1939–45`.
  private Optional<Match<Stated>> year(Tokens tokens, int index) {
    return lifetime(tokens, index).or(() -> recentYear(tokens, index));
  }

  /// `(1740–1786)`: years so old are sure in brackets only.
  private Optional<Match<Stated>> lifetime(Tokens tokens, int index) {
    if (!tokens.has(index - 1, "(") || !words.links.standAt(tokens, index + 1)) {
      return Optional.empty();
    }
    return years
        .beside(tokens, index)
        .flatMap(first -> years.beside(tokens, index + 2).flatMap(last -> between(first, last)))
        .filter(found -> tokens.has(found.next(), ")"));
  }

  private static Optional<Match<Stated>> between(Match<Integer> first, Match<Integer> last) {
    return first.meaning() < last.meaning()
        ? DateForm.found(Period.years(first.meaning(), last.meaning()), last.next())
        : Optional.empty();
  }

  private Optional<Match<Stated>> recentYear(Tokens tokens, int index) {
    return years
        .alone(tokens, index)
        .flatMap(year ->
            shortEnd(tokens, year)
                .or(() ->
                    DateForm.found(Period.years(year.meaning(), year.meaning()), year.next())));
  }

  private Optional<Match<Stated>> shortEnd(Tokens tokens, Match<Integer> year) {
    int sign = year.next();
    boolean joins = tokens.is(sign, Kind.SIGN) && tokens.glued(sign) && tokens.glued(sign + 1);
    if (!joins || !"-–/".contains(tokens.get(sign).form())) {
      return Optional.empty();
    }
    int century = year.meaning() / 100 * 100;
    return tokens
        .figure(sign + 1, 2, 2)
        .filter(end -> century + end.meaning() > year.meaning())
        .flatMap(end ->
            DateForm.found(
                Period.years(year.meaning(), century + end.meaning()),
                words.pastYearMark(tokens, end.next())));
  }
}
