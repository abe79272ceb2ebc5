package org.attest.measures.dates;

import java.util.List;
import java.util.Optional;
import org.attest.measures.dates.Stated.Days;
import org.attest.measures.dates.Stated.Months;
import org.attest.measures.dates.Stated.Period;
import org.attest.measures.dates.Stated.Scale;
import org.attest.measures.dates.Stated.Shifted;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;

/// Dates with a month, a season or another part of a year in words, as English and Russian have
/// them: "25 September 2024", "Sept. 25, 2024", "mid-2024", "March of last year".
final class WrittenDates implements DateForm {
  private final TimeWords words;
  private final YearReader years;
  private final RelativeDates relative;
  private final Decades decades;
  private final List<DateForm> forms;
  private final List<DateForm> wholes;

  WrittenDates(TimeWords words, YearReader years, RelativeDates relative) {
    this.words = words;
    this.years = years;
    this.relative = relative;
    decades = new Decades(words);
    var portions =
        new Portions(
            words,
            years,
            List.of(this::month, decades, this::markedYear, relative::whole, Years::fiscal));
    wholes = List.of(this::month, this::season, decades, new Years(words, years), this::holiday);
    forms = List.of(this::dayMonth, this::monthDay, this::yearMonth, this::part, portions);
  }

  @Override
  public Optional<Match<Stated>> at(Tokens tokens, int index) {
    var weekday = words.weekdays.at(tokens, index);
    if (weekday.isPresent()) {
      int next = words.pastFillers(tokens, weekday.get().next());
      return DateForm.longest(forms.subList(0, 2), tokens, next)
          .or(() -> DateForm.longest(forms, tokens, index));
    }
    return DateForm.longest(forms, tokens, index).or(() -> DateForm.longest(wholes, tokens, index));
  }

  /// "25 September 2024", "5–7 May", "25 сентября", «25» сентября.
  private Optional<Match<Stated>> dayMonth(Tokens tokens, int index) {
    return days(tokens, index)
        .flatMap(days ->
            words
                .month(tokens, words.pastFillers(tokens, pastQuote(tokens, index, days.next())))
                .flatMap(m -> withYear(tokens, in(m.meaning(), days.meaning()), m.next())));
  }

  /// Contracts put the day between quotes: it is written in by hand.
  private static int pastQuote(Tokens tokens, int index, int next) {
    boolean quoted = tokens.has(index - 1, "«") && tokens.has(next, "»");
    boolean straight = tokens.has(index - 1, "\"") && tokens.has(next, "\"");
    return quoted || straight ? next + 1 : next;
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

  /// Adds the year that follows, if one does, as a number or as "last year".
  private Optional<Match<Stated>> withYear(Tokens tokens, Stated stated, int next) {
    int at = words.pastFillers(tokens, next);
    return years
        .beside(tokens, at)
        .filter(year -> !isClock(tokens, year.next()))
        .flatMap(year -> DateForm.dated(stated, year.meaning(), year.next()))
        .or(() -> ofRelativeYear(tokens, stated, at))
        .or(() -> DateForm.found(stated, next));
  }

  private Optional<Match<Stated>> ofRelativeYear(Tokens tokens, Stated stated, int at) {
    return relative
        .whole(tokens, at)
        .filter(whole -> whole.meaning() instanceof Shifted(var scale, _) && scale == Scale.YEAR)
        .map(whole ->
            new Match<>(new Stated.Of(new Part.Named(stated), whole.meaning()), whole.next()));
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

  /// A month, alone or with its year; also `September-2020-23`.
  private Optional<Match<Stated>> month(Tokens tokens, int index) {
    return words
        .month(tokens, index)
        .flatMap(m -> withYear(tokens, new Months(m.meaning(), m.meaning()), m.next()))
        .filter(found -> !(found.meaning() instanceof Months) || mayStandAlone(tokens, index))
        .map(found -> dayLast(tokens, found));
  }

  /// Behind "early" or "mid-" any month's name is one, if it is written as a name.
  private Optional<Match<Stated>> namedMonth(Tokens tokens, int index) {
    return words
        .month(tokens, index)
        .filter(_ -> words.months.standAt(tokens, index) || tokens.get(index).startsUpper())
        .flatMap(m -> withYear(tokens, new Months(m.meaning(), m.meaning()), m.next()));
  }

  private static Match<Stated> dayLast(Tokens tokens, Match<Stated> month) {
    boolean joined = tokens.hyphen(month.next()) && tokens.hyphen(month.next() - 2);
    return joined && month.meaning() instanceof Period period
        ? tokens
            .figure(month.next() + 1, 1, 2)
            .flatMap(day ->
                new Part.Named(new Stated.DayOfMonth(day.meaning()))
                    .of(period)
                    .map(found -> new Match<Stated>(found, day.next())))
            .orElse(month)
        : month;
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
        .filter(found -> !(found.meaning() instanceof Months));
  }

  /// "early 2024", "the end of March 2023", "late last year": a third of what follows.
  private Optional<Match<Stated>> part(Tokens tokens, int index) {
    return words
        .thirds
        .at(tokens, index)
        .flatMap(third -> partOf(tokens, third))
        .or(() -> shiftedPart(tokens, index));
  }

  private Optional<Match<Stated>> partOf(Tokens tokens, Match<Integer> third) {
    int at = words.pastFillers(tokens, third.next());
    List<DateForm> named =
        List.of(this::namedMonth, decades, this::markedYear, relative::whole, Years::fiscal);
    return DateForm.longest(named, tokens, at)
        .or(() -> currentUnit(tokens, third.next()))
        .flatMap(
            whole -> DateForm.found(Thirds.of(whole.meaning(), third.meaning()), whole.next()));
  }

  /// The "year" of "the end of the year".
  private Optional<Match<Stated>> currentUnit(Tokens tokens, int index) {
    return words
        .presentUnit(tokens, index)
        .filter(scale -> isLong(scale.meaning()))
        .map(scale -> new Match<>(new Shifted(scale.meaning(), 0), scale.next()));
  }

  private static boolean isLong(Scale scale) {
    return switch (scale) {
      case DAY, WEEKEND, DECADE, CENTURY -> false;
      case WEEK, MONTH, QUARTER, HALF, YEAR -> true;
    };
  }

  /// "year-end".
  private Optional<Match<Stated>> shiftedPart(Tokens tokens, int index) {
    return words
        .shiftedParts
        .at(tokens, index)
        .map(part -> new Match<>(part.meaning(), part.next()));
  }

  /// "Christmas 2022".
  private Optional<Match<Stated>> holiday(Tokens tokens, int index) {
    return words
        .holidays
        .at(tokens, index)
        .flatMap(holiday ->
            years
                .beside(tokens, words.pastFillers(tokens, holiday.next()))
                .flatMap(year ->
                    DateForm.found(words.day(holiday.meaning(), year.meaning()), year.next())));
  }

  private Optional<Match<Stated>> markedYear(Tokens tokens, int index) {
    return years
        .beside(tokens, index)
        .flatMap(year -> DateForm.found(Period.years(year.meaning(), year.meaning()), year.next()));
  }
}
