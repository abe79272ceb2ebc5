package org.attest.measures.dates;

import java.util.List;
import java.util.Optional;
import org.attest.measures.PartialDate;
import org.attest.measures.dates.Stated.Period;
import org.attest.measures.dates.Stated.Scale;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;

/// Centuries and decades in Chinese: 二十世纪, 20世纪90年代, 90年代初. A decade without its century is one of
/// the last century.
record ChineseCenturies(TimeWords words, ChineseNumbers numbers) implements DateForm {
  private static final int LAST_CENTURY = 1900;

  @Override
  public Optional<Match<Stated>> at(Tokens tokens, int index) {
    return DateForm.longest(List.of(this::century, this::bareDecade), tokens, index)
        .map(found -> withThird(tokens, found));
  }

  /// 90年代初, 21世纪初.
  private Match<Stated> withThird(Tokens tokens, Match<Stated> found) {
    return found.meaning() instanceof Period period
            && period.from() instanceof PartialDate.Year
            && !period.from().equals(period.to())
        ? words
            .thirds
            .at(tokens, found.next())
            .map(t -> new Match<>(Thirds.of(period, t.meaning()), t.next()))
            .orElse(found)
        : found;
  }

  /// 90年代: of the last century.
  private Optional<Match<Stated>> bareDecade(Tokens tokens, int index) {
    return tokens.is(index, Kind.FIGURE) || tokens.is(index, Kind.IDEOGRAPH)
        ? decadeNumber(tokens, index).flatMap(d -> ofDecade(LAST_CENTURY + d.meaning(), d.next()))
        : Optional.empty();
  }

  /// The 90 of 90年代, and the first token after it.
  Optional<Match<Integer>> decadeNumber(Tokens tokens, int index) {
    return numbers
        .number(tokens, index)
        .filter(d -> d.meaning() % 10 == 0 && d.meaning() >= 10)
        .flatMap(
            d -> words.decades.at(tokens, d.next()).map(m -> new Match<>(d.meaning(), m.next())));
  }

  /// 20世纪90年代, 二十世纪.
  private Optional<Match<Stated>> century(Tokens tokens, int index) {
    return numbers
        .small(tokens, index, 21)
        .filter(n -> words.scales.at(tokens, n.next()).filter(this::isCentury).isPresent())
        .flatMap(n -> decade(tokens, n.meaning(), words.scales.skip(tokens, n.next())));
  }

  private boolean isCentury(Match<Scale> scale) {
    return scale.meaning() == Scale.CENTURY;
  }

  private Optional<Match<Stated>> decade(Tokens tokens, int century, int next) {
    return numbers
        .number(tokens, next)
        .filter(d -> d.meaning() % 10 == 0 && d.meaning() < 100)
        .filter(d -> words.decades.standAt(tokens, d.next()))
        .flatMap(
            d -> ofDecade(100 * century - 100 + d.meaning(), words.decades.skip(tokens, d.next())))
        .or(() -> DateForm.found(Period.years(100 * century - 99, 100 * century), next));
  }

  private static Optional<Match<Stated>> ofDecade(int first, int next) {
    return DateForm.found(Period.years(first, first + 9), next);
  }
}
