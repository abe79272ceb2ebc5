package org.attest.measures.dates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.attest.measures.dates.Stated.Lasting;
import org.attest.measures.dates.Stated.Scale;
import org.attest.measures.dates.Stated.Shifted;
import org.attest.measures.dates.Stated.Vague;
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

  private static final int HOURS_A_DAY = 24;

  /// So many units: "three years", "a week", "half a year".
  private record Length(Scale scale, int count, int next) {}

  private final TimeWords words;
  private final NumeralReader numerals;
  private final List<DateForm> forms;

  RelativeDates(TimeWords words, NumeralReader numerals) {
    this.words = words;
    this.numerals = numerals;
    forms =
        List.of(
            this::shifted,
            this::shift,
            this::weekday,
            this::ago,
            this::vagueAgo,
            this::lasting,
            this::vagueLasting);
  }

  @Override
  public Optional<Match<Stated>> at(Tokens tokens, int index) {
    return DateForm.longest(forms, tokens, index);
  }

  /// A whole unit of the calendar, which a part may be said of: "last year", 去年, but no day.
  Optional<Match<Stated>> whole(Tokens tokens, int index) {
    return shifted(tokens, index)
        .or(() -> words.shifts.at(tokens, index).flatMap(shift -> shiftedUnit(tokens, shift)))
        .filter(found -> found.meaning() instanceof Shifted(var scale, _) && scale != Scale.DAY);
  }

  /// "yesterday", 去年.
  private Optional<Match<Stated>> shifted(Tokens tokens, int index) {
    return words.shifted.at(tokens, index).map(s -> new Match<>(s.meaning(), s.next()));
  }

  /// "last year", "this Tuesday", "last summer", "next March".
  private Optional<Match<Stated>> shift(Tokens tokens, int index) {
    return words
        .shifts
        .at(tokens, index)
        .filter(shift -> shift.meaning() <= 0 || !tokens.has(index - 1, "the"))
        .flatMap(shift ->
            shiftedUnit(tokens, shift)
                .or(() -> shiftedDay(tokens, shift))
                .or(() -> shiftedSeason(tokens, shift))
                .or(() -> shiftedMonth(tokens, shift)));
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

  /// "last summer": that of the year before, since this year's is "this summer".
  private Optional<Match<Stated>> shiftedSeason(Tokens tokens, Match<Integer> shift) {
    return words
        .seasons
        .at(tokens, shift.next())
        .map(season ->
            new Match<>(
                new Stated.Of(
                    new Part.Named(season.meaning()), new Shifted(Scale.YEAR, shift.meaning())),
                season.next()));
  }

  private Optional<Match<Stated>> shiftedMonth(Tokens tokens, Match<Integer> shift) {
    return words
        .months
        .at(tokens, shift.next())
        .or(() -> words.doubtfulMonths.at(tokens, shift.next()))
        .map(
            month -> new Match<>(new Stated.Month(month.meaning(), shift.meaning()), month.next()));
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
    return length(tokens, index, true)
        .filter(length -> words.ago.standAt(tokens, length.next))
        .map(length ->
            new Match<>(ago(length.scale, length.count), words.ago.skip(tokens, length.next)));
  }

  /// A decade ago is ten years ago.
  private static Shifted ago(Scale scale, int count) {
    return switch (scale) {
      case DECADE -> new Shifted(Scale.YEAR, -10 * count);
      case CENTURY -> new Shifted(Scale.YEAR, -100 * count);
      case DAY, WEEKEND, WEEK, MONTH, QUARTER, HALF, YEAR -> new Shifted(scale, -count);
    };
  }

  /// "several years ago": one at least.
  private Optional<Match<Stated>> vagueAgo(Tokens tokens, int index) {
    return vague(tokens, index)
        .filter(scale -> words.ago.standAt(tokens, scale.next()))
        .map(scale ->
            new Match<>(new Vague(ago(scale.meaning(), 1)), words.ago.skip(tokens, scale.next())));
  }

  private Optional<Match<Scale>> vague(Tokens tokens, int index) {
    return words
        .vagueCounts
        .at(tokens, index)
        .flatMap(count -> words.scales.at(tokens, count.next()));
  }

  /// "the past three years", but not "the last three years of the war".
  private Optional<Match<Stated>> lasting(Tokens tokens, int index) {
    return words
        .lasting
        .at(tokens, index)
        .flatMap(opener -> length(tokens, opener.next(), false))
        .filter(length -> !tokens.has(length.next, "of"))
        .map(length -> new Match<>(new Lasting(length.scale, length.count), length.next));
  }

  /// "in the past few days": up to the day of writing.
  private Optional<Match<Stated>> vagueLasting(Tokens tokens, int index) {
    return words
        .lasting
        .at(tokens, index)
        .flatMap(opener -> vague(tokens, opener.next()))
        .filter(scale -> !tokens.has(scale.next(), "of"))
        .map(scale -> new Match<>(new Vague(new Shifted(Scale.DAY, 0)), scale.next()));
  }

  /// @param article whether English needs one before a single unit
  private Optional<Length> length(Tokens tokens, int index, boolean article) {
    return spelt(tokens, index)
        .or(() -> hours(tokens, index))
        .or(() -> counted(tokens, index))
        .or(() -> single(tokens, index, article));
  }

  /// "half a year".
  private Optional<Length> spelt(Tokens tokens, int index) {
    return words
        .spans
        .at(tokens, index)
        .map(span -> new Length(span.meaning().scale(), span.meaning().by(), span.next()));
  }

  /// "24 hours": whole days.
  private Optional<Length> hours(Tokens tokens, int index) {
    return number(tokens, index)
        .filter(count -> count.meaning() % HOURS_A_DAY == 0)
        .flatMap(count ->
            words
                .hours
                .at(tokens, count.next())
                .map(hour -> new Length(Scale.DAY, count.meaning() / HOURS_A_DAY, hour.next())));
  }

  private Optional<Length> counted(Tokens tokens, int index) {
    return number(tokens, index)
        .flatMap(count ->
            words
                .scales
                .at(tokens, count.next())
                .map(scale -> new Length(scale.meaning(), count.meaning(), scale.next())));
  }

  /// One unit, where none is said: "a year", "неделю"; Chinese says how many.
  private Optional<Length> single(Tokens tokens, int index, boolean article) {
    boolean one = tokens.has(index, "a") || tokens.has(index, "an");
    int at = one ? index + 1 : index;
    boolean may =
        switch (words.language()) {
          case ENGLISH -> (one || !article) && tokens.has(at) && !isPlural(tokens, at);
          case RUSSIAN -> words.singles.standAt(tokens, at);
          case CHINESE -> false;
        };
    return words
        .scales
        .at(tokens, at)
        .filter(_ -> may)
        .map(scale -> new Length(scale.meaning(), 1, scale.next()));
  }

  /// A whole number, or one where none is said.
  Match<Integer> count(Tokens tokens, int index) {
    int article = tokens.has(index, "a") || tokens.has(index, "an") ? index + 1 : index;
    return number(tokens, index).orElseGet(() -> new Match<>(1, article));
  }

  private Optional<Match<Integer>> number(Tokens tokens, int index) {
    return numerals
        .at(tokens, index, false)
        .filter(n -> n.kind() == Numeral.Kind.PLAIN && isCount(n.value()))
        .map(n -> new Match<>(n.value().intValue(), n.next()));
  }

  private static boolean isCount(BigDecimal value) {
    return value.signum() > 0 && value.compareTo(MOST) < 0 && value.scale() <= 0;
  }
}
