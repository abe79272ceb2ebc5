package org.attest.measures.dates;

import java.util.List;
import java.util.Optional;
import org.attest.measures.dates.Stated.Period;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;

/// Years that stand by themselves, in English and Russian: "in 2024", `2023/24`, `1939–45`,
/// `(1740–1786)`, "from 1790 to 1801".
final class Years implements DateForm {
  /// A longer range of years is no life and no reign, and more likely two numbers.
  private static final int LONGEST = 150;

  private static final int OLDEST_IN_RANGE = 1500;

  private final TimeWords words;
  private final YearReader years;

  Years(TimeWords words, YearReader years) {
    this.words = words;
    this.years = years;
  }

  @Override
  public Optional<Match<Stated>> at(Tokens tokens, int index) {
    return DateForm.longest(
        List.of(this::lifetime, this::range, this::bracketed, Years::fiscal, this::recent),
        tokens,
        index);
  }

  /// `(1740–1786)`, "(1715 – 1774)".
  private Optional<Match<Stated>> lifetime(Tokens tokens, int index) {
    return tokens.has(index - 1, "(")
        ? between(tokens, index).filter(found -> endsClause(tokens, found.next()))
        : Optional.empty();
  }

  /// "1790 to 1801", `1790–1801` at the end of a clause: years so old need their companion.
  private Optional<Match<Stated>> range(Tokens tokens, int index) {
    return between(tokens, index)
        .filter(found -> isRange(found.meaning()))
        .filter(found -> !years.isCounted(tokens, found.next() - 1))
        .filter(found -> words.rangeOpener(tokens, index) || endsClause(tokens, found.next()));
  }

  private static boolean isRange(Stated stated) {
    return stated instanceof Period period
        && period.from().firstDay().getYear() >= OLDEST_IN_RANGE
        && period.to().firstDay().getYear() - period.from().firstDay().getYear() <= LONGEST;
  }

  private static boolean endsClause(Tokens tokens, int at) {
    return !tokens.has(at)
        || tokens.is(at, Kind.BREAK)
        || (tokens.is(at, Kind.SIGN) && "),;.:".contains(tokens.get(at).form()));
  }

  private Optional<Match<Stated>> between(Tokens tokens, int index) {
    return years
        .beside(tokens, index)
        .filter(_ -> !tokens.glued(index) || tokens.has(index - 1, "("))
        .flatMap(first ->
            words
                .links
                .at(tokens, first.next())
                .flatMap(link -> years.beside(tokens, link.next()))
                .filter(last -> first.meaning() < last.meaning())
                .flatMap(last ->
                    DateForm.found(Period.years(first.meaning(), last.meaning()), last.next())));
  }

  /// "(1821)", "circa 1880".
  private Optional<Match<Stated>> bracketed(Tokens tokens, int index) {
    boolean bracketed = tokens.has(index - 1, "(") && tokens.has(index + 1, ")");
    return years
        .beside(tokens, index)
        .filter(_ -> bracketed || words.abouts.endsBefore(tokens, index))
        .filter(year -> bracketed || !years.isCounted(tokens, year.next() - 1))
        .flatMap(year -> one(year.meaning(), year.next()));
  }

  /// `FY2023`, read as the year of the calendar.
  static Optional<Match<Stated>> fiscal(Tokens tokens, int index) {
    boolean fiscal = tokens.has(index, "fy") && tokens.glued(index + 1);
    return tokens
        .figure(index + 1, 4, 4)
        .filter(year -> fiscal && year.meaning() >= 1900 && year.meaning() < 2100)
        .flatMap(year -> one(year.meaning(), year.next()));
  }

  private Optional<Match<Stated>> recent(Tokens tokens, int index) {
    return years
        .alone(tokens, index)
        .flatMap(year -> shortEnd(tokens, year).or(() -> one(year.meaning(), year.next())));
  }

  private static Optional<Match<Stated>> one(int year, int next) {
    return DateForm.found(Period.years(year, year), next);
  }

  /// The `45` of `1939–45`.
  private Optional<Match<Stated>> shortEnd(Tokens tokens, Match<Integer> year) {
    int sign = year.next();
    boolean dash = tokens.has(sign, "–") || tokens.has(sign, "-") || tokens.has(sign, "/");
    boolean joins = tokens.glued(sign) && tokens.glued(sign + 1);
    boolean apart = tokens.has(sign, "–") && !tokens.glued(sign) && !tokens.glued(sign + 1);
    if (!dash || !(joins || apart)) {
      return Optional.empty();
    }
    int century = year.meaning() / 100 * 100;
    return tokens
        .figure(sign + 1, 2, 2)
        .filter(end -> century + end.meaning() > year.meaning())
        .filter(end -> joins || !years.isCounted(tokens, end.next() - 1))
        .flatMap(end ->
            DateForm.found(
                Period.years(year.meaning(), century + end.meaning()),
                words.pastYearMark(tokens, end.next())));
  }
}
