package org.attest.measures.dates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.attest.measures.dates.Stated.Lasting;
import org.attest.measures.dates.Stated.Scale;
import org.attest.measures.dates.Stated.Shifted;
import org.attest.measures.dates.Stated.Weekday;
import org.attest.measures.numbers.Numeral;
import org.attest.measures.numbers.NumeralReader;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.text.Language;

/// Times that count from the day of writing: "yesterday", "last year", "on Tuesday", "three years
/// ago". "Two days later" and "the next day" count from elsewhere and are not read.
final class RelativeDates implements DateForm {
  /// A longer time ago is no date of the calendar.
  private static final BigDecimal MOST = BigDecimal.valueOf(2_000);

  private final TimeWords words;
  private final NumeralReader numerals;
  private final List<DateForm> forms;

  RelativeDates(TimeWords words, NumeralReader numerals) {
    this.words = words;
    this.numerals = numerals;
    forms = List.of(this::shifted, this::shift, this::weekday, this::ago, this::lasting);
  }

  @Override
  public Optional<Match<Stated>> at(Tokens tokens, int index) {
    return WrittenDates.longest(forms, tokens, index);
  }

  /// "yesterday", 去年.
  private Optional<Match<Stated>> shifted(Tokens tokens, int index) {
    return words.shifted.at(tokens, index).map(s -> new Match<>(s.meaning(), s.next()));
  }

  /// "last year", "this Tuesday".
  private Optional<Match<Stated>> shift(Tokens tokens, int index) {
    return words
        .shifts
        .at(tokens, index)
        .filter(shift -> shift.meaning() <= 0 || !tokens.has(index - 1, "the"))
        .flatMap(shift -> shiftedUnit(tokens, shift).or(() -> shiftedDay(tokens, shift)));
  }

  private Optional<Match<Stated>> shiftedUnit(Tokens tokens, Match<Integer> shift) {
    return words
        .scales
        .at(tokens, shift.next())
        .filter(scale -> scale.meaning() != Scale.DAY && !isPlural(tokens, shift.next()))
        .map(scale -> new Match<>(new Shifted(scale.meaning(), shift.meaning()), scale.next()));
  }

  private boolean isPlural(Tokens tokens, int index) {
    return words.language() == Language.ENGLISH && tokens.get(index).form().endsWith("s");
  }

  private Optional<Match<Stated>> shiftedDay(Tokens tokens, Match<Integer> shift) {
    return words
        .weekdays
        .at(tokens, shift.next())
        .map(day -> new Match<>(new Weekday(day.meaning(), shift.meaning()), day.next()));
  }

  private Optional<Match<Stated>> weekday(Tokens tokens, int index) {
    return words
        .weekdays
        .at(tokens, index)
        .filter(_ -> words.language() != Language.ENGLISH || isOneDay(tokens, index))
        .map(day -> new Match<>(new Weekday(day.meaning(), 0), day.next()));
  }

  /// "a Monday" is any, and "the next Tuesday" counts from elsewhere.
  private boolean isOneDay(Tokens tokens, int index) {
    boolean any = tokens.has(index - 1, "a") || tokens.has(index - 1, "every");
    return tokens.get(index).startsUpper() && !any && !words.shifts.standAt(tokens, index - 1);
  }

  /// "three years ago", "год назад", 三天前.
  private Optional<Match<Stated>> ago(Tokens tokens, int index) {
    var count = count(tokens, index);
    return words
        .scales
        .at(tokens, count.next())
        .filter(scale -> words.ago.standAt(tokens, scale.next()))
        .map(scale ->
            new Match<>(
                ago(scale.meaning(), count.meaning()), words.ago.skip(tokens, scale.next())));
  }

  /// A decade ago is ten years ago.
  private static Stated ago(Scale scale, int count) {
    return switch (scale) {
      case DECADE -> new Shifted(Scale.YEAR, -10 * count);
      case CENTURY -> new Shifted(Scale.YEAR, -100 * count);
      case DAY, WEEKEND, WEEK, MONTH, QUARTER, HALF, YEAR -> new Shifted(scale, -count);
    };
  }

  /// "the past three years", but not "the last three years of the war".
  private Optional<Match<Stated>> lasting(Tokens tokens, int index) {
    return words
        .lasting
        .at(tokens, index)
        .map(opener -> count(tokens, opener.next()))
        .flatMap(count ->
            words
                .scales
                .at(tokens, count.next())
                .filter(s -> !tokens.has(s.next(), "of"))
                .map(s -> new Match<>(new Lasting(s.meaning(), count.meaning()), s.next())));
  }

  /// A whole number, or one where none is said.
  Match<Integer> count(Tokens tokens, int index) {
    int article = tokens.has(index, "a") || tokens.has(index, "an") ? index + 1 : index;
    return numerals
        .at(tokens, index, false)
        .filter(n -> n.kind() == Numeral.Kind.PLAIN && isCount(n.value()))
        .map(n -> new Match<>(n.value().intValue(), n.next()))
        .orElseGet(() -> new Match<>(1, article));
  }

  private static boolean isCount(BigDecimal value) {
    return value.signum() > 0 && value.compareTo(MOST) < 0 && value.scale() <= 0;
  }
}
