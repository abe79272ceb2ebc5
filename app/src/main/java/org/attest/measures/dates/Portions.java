package org.attest.measures.dates;

import java.util.List;
import java.util.Optional;
import org.attest.measures.dates.Part.Run;
import org.attest.measures.dates.Stated.Months;
import org.attest.measures.dates.Stated.Scale;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;

/// Counted parts of a year or month in English and Russian: "the second quarter of 2024", `H1
/// 2024`, "the first nine months of 2023", "the last week of March".
///
/// The quarter of a fiscal year is read as the calendar's: the text does not say when the year
/// begins.
final class Portions implements DateForm {
  private final TimeWords words;
  private final YearReader years;
  private final List<DateForm> wholes;

  /// @param wholes dates that a part may be said of
  Portions(TimeWords words, YearReader years, List<DateForm> wholes) {
    this.words = words;
    this.years = years;
    this.wholes = wholes;
  }

  @Override
  public Optional<Match<Stated>> at(Tokens tokens, int index) {
    return DateForm.longest(
        List.of(this::lettered, this::several, this::counted, this::afterYear), tokens, index);
  }

  /// `Q2 2024`, `3Q 2023`, `Q1-Q3 2023`.
  private Optional<Match<Stated>> lettered(Tokens tokens, int index) {
    return letters(tokens, index)
        .map(first -> untilSecond(tokens, first))
        .flatMap(run -> ofWhole(tokens, run.meaning(), words.pastFillers(tokens, run.next())));
  }

  private Match<Run> untilSecond(Tokens tokens, Match<Run> first) {
    var run = first.meaning();
    return words
        .links
        .at(tokens, first.next())
        .flatMap(link -> letters(tokens, link.next()))
        .filter(second -> second.meaning().scale() == run.scale())
        .filter(second -> second.meaning().last() > run.first())
        .map(second ->
            new Match<>(new Run(run.scale(), run.first(), second.meaning().last()), second.next()))
        .orElse(first);
  }

  private static Optional<Match<Run>> letters(Tokens tokens, int index) {
    if (!tokens.glued(index + 1)) {
      return Optional.empty();
    }
    boolean digitFirst = tokens.is(index, Tokens.Kind.FIGURE);
    return letter(tokens, digitFirst ? index + 1 : index)
        .flatMap(scale ->
            tokens
                .figure(digitFirst ? index : index + 1, 1, 1)
                .flatMap(number -> run(scale, number.meaning(), index + 2)));
  }

  private static Optional<Scale> letter(Tokens tokens, int index) {
    return tokens.has(index, "q")
        ? Optional.of(Scale.QUARTER)
        : tokens.has(index, "h") ? Optional.of(Scale.HALF) : Optional.empty();
  }

  private static Optional<Match<Run>> run(Scale scale, int number, int next) {
    int most = scale == Scale.QUARTER ? 4 : scale == Scale.HALF ? 2 : 60;
    return number >= 1 && number <= most
        ? Optional.of(new Match<>(new Run(scale, number, number), next))
        : Optional.empty();
  }

  /// "the second quarter of 2024", "the last week of June", "первое полугодие 2024 года".
  private Optional<Match<Stated>> counted(Tokens tokens, int index) {
    return number(tokens, index)
        .flatMap(number -> scaled(tokens, number))
        .flatMap(run -> ofWhole(tokens, run.meaning(), words.pastFillers(tokens, run.next())));
  }

  private Optional<Match<Integer>> number(Tokens tokens, int index) {
    return words
        .lasts
        .at(tokens, index)
        .map(last -> new Match<>(-1, last.next()))
        .or(() -> words.small(tokens, index, 12));
  }

  private Optional<Match<Run>> scaled(Tokens tokens, Match<Integer> number) {
    return words
        .scales
        .at(tokens, words.pastFillers(tokens, number.next()))
        .flatMap(scale ->
            number.meaning() < 0
                ? Optional.of(new Match<>(new Run(scale.meaning(), -1, -1), scale.next()))
                : run(scale.meaning(), number.meaning(), scale.next()));
  }

  /// "the first nine months of 2023", "the last two weeks of May", "за девять месяцев 2023 года".
  private Optional<Match<Stated>> several(Tokens tokens, int index) {
    boolean last = words.lasts.standAt(tokens, index);
    int at = last ? words.lasts.skip(tokens, index) : words.firsts.skip(tokens, index);
    boolean opened = at > index || words.sumsUp(tokens, index);
    return words
        .count(tokens, at)
        .filter(count -> opened && count.meaning() > 1)
        .flatMap(count ->
            words
                .scales
                .at(tokens, count.next())
                .filter(_ -> words.isPlural(tokens, count.next()))
                .flatMap(scale ->
                    ofWhole(
                        tokens,
                        several(scale.meaning(), count.meaning(), last),
                        words.pastFillers(tokens, scale.next()))));
  }

  private static Run several(Scale scale, int count, boolean last) {
    return last ? new Run(scale, -count, -1) : new Run(scale, 1, count);
  }

  private Optional<Match<Stated>> ofWhole(Tokens tokens, Run run, int at) {
    return DateForm.longest(wholes, tokens, at)
        .flatMap(whole ->
            whole.meaning() instanceof Months(int first, int last) && first == last
                ? Optional.of(new Match<Stated>(new Stated.Of(run, whole.meaning()), whole.next()))
                : whole.meaning().part(run).map(part -> new Match<>(part, whole.next())));
  }

  /// "2024 Q2", "the 1988 third quarter".
  private Optional<Match<Stated>> afterYear(Tokens tokens, int index) {
    return years
        .beside(tokens, index)
        .flatMap(year -> {
          int at = words.pastFillers(tokens, year.next());
          return letters(tokens, at)
              .or(() -> words.ordinals.at(tokens, at).flatMap(n -> scaled(tokens, n)))
              .flatMap(run -> ofYear(year.meaning(), run));
        });
  }

  private static Optional<Match<Stated>> ofYear(int year, Match<Run> run) {
    return run.meaning()
        .of(Stated.Period.years(year, year))
        .flatMap(period -> DateForm.found(period, run.next()));
  }
}
