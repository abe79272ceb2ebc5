package org.attest.measures.dates;

import java.util.List;
import java.util.Optional;
import org.attest.measures.dates.Stated.Period;
import org.attest.measures.dates.Stated.Scale;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.text.Language;

/// Decades and centuries in English and Russian: "the 1990s", "the sixties", "в 90-х годах", "XIX
/// век". A decade without its century is one of the last century.
final class Decades implements DateForm {
  private static final int LAST_CENTURY = 1900;

  private final TimeWords words;

  Decades(TimeWords words) {
    this.words = words;
  }

  @Override
  public Optional<Match<Stated>> at(Tokens tokens, int index) {
    return DateForm.longest(
        List.of(this::decade, this::shortDecade, this::spelt, this::century), tokens, index);
  }

  /// "the 1990s", "1990-е годы".
  private Optional<Match<Stated>> decade(Tokens tokens, int index) {
    return tokens
        .figure(index, 4, 4)
        .filter(year -> year.meaning() % 10 == 0 && year.meaning() >= 1000)
        .flatMap(year ->
            afterMark(tokens, year.next())
                .filter(next -> tokens.glued(next - 1) || isModernEnglish(year.meaning()))
                .flatMap(next -> ofDecade(year.meaning(), words.pastYearMark(tokens, next))));
  }

  /// "1990 s" is a decade still, "1000 s" are seconds.
  private boolean isModernEnglish(int year) {
    return words.language() == Language.ENGLISH && year >= 1800 && year < 2100;
  }

  private Optional<Integer> afterMark(Tokens tokens, int next) {
    boolean quoted = tokens.has(next, "'") || tokens.has(next, "’");
    int at = quoted || tokens.hyphen(next) ? next + 1 : next;
    return words.decades.at(tokens, at).map(Match::next);
  }

  /// "the 90s", "the '80s", "90-е годы"; never "90s", which may be seconds.
  private Optional<Match<Stated>> shortDecade(Tokens tokens, int index) {
    return tokens
        .figure(index, 2, 2)
        .filter(decade -> decade.meaning() % 10 == 0 && decade.meaning() >= 10)
        .flatMap(decade ->
            afterMark(tokens, decade.next())
                .filter(next -> tokens.glued(next - 1) && isDecade(tokens, index, next))
                .flatMap(next ->
                    ofDecade(LAST_CENTURY + decade.meaning(), words.pastYearMark(tokens, next))));
  }

  private boolean isDecade(Tokens tokens, int index, int next) {
    return words.language() == Language.RUSSIAN
        ? words.pastYearMark(tokens, next) > next
        : tokens.has(index - 1, "the")
            || tokens.has(index - 1, "'")
            || tokens.has(index - 1, "’")
            || words.thirds.standAt(tokens, index - 1);
  }

  /// "the sixties", "девяностые годы".
  private Optional<Match<Stated>> spelt(Tokens tokens, int index) {
    return words
        .decadeWords
        .at(tokens, index)
        .filter(decade -> isSpelt(tokens, index, decade.next()))
        .flatMap(decade -> ofDecade(decade.meaning(), words.pastYearMark(tokens, decade.next())));
  }

  /// "in his sixties" is an age.
  private boolean isSpelt(Tokens tokens, int index, int next) {
    return words.language() == Language.RUSSIAN
        ? words.pastYearMark(tokens, next) > next
        : tokens.has(index - 1, "the") || words.thirds.standAt(tokens, index - 1);
  }

  private static Optional<Match<Stated>> ofDecade(int first, int next) {
    return DateForm.found(Period.years(first, first + 9), next);
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
}
