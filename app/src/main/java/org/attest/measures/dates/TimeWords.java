package org.attest.measures.dates;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.function.Function;
import org.attest.measures.dates.Stated.Scale;
import org.attest.measures.words.Phrases;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;
import org.attest.text.Language;

/// The words of dates in one language, by their role in the lexicon `times.csv`.
public final class TimeWords {
  /// What a word before or after a date makes of it.
  enum Limit {
    /// From the date on.
    SINCE,
    /// From the end of the date on.
    AFTER,
    /// Up to and with the date.
    UNTIL,
    /// Up to the begin of the date.
    BEFORE,
    /// Opens a range; says nothing without its end.
    FROM,
    /// Opens a range that "and" goes on with.
    BETWEEN
  }

  /// All phrases, whatever their role.
  private final Phrases<String> all;

  final Phrases<Integer> months;
  final Phrases<Integer> doubtfulMonths;
  final Phrases<DayOfWeek> weekdays;
  final Phrases<Stated.Months> seasons;
  final Phrases<Integer> thirds;
  final Phrases<Integer> ordinals;
  final Phrases<String> ordinalEndings;
  final Phrases<Scale> scales;
  final Phrases<Integer> shifts;
  final Phrases<Stated.Shifted> shifted;
  final Phrases<String> lasting;
  final Phrases<String> ago;
  final Phrases<Limit> openers;
  final Phrases<Limit> closers;
  final Phrases<String> links;
  final Phrases<String> ands;
  final Phrases<String> fillers;
  final Phrases<String> yearMarks;
  final Phrases<String> yearOpeners;
  final Phrases<String> monthOpeners;
  final Phrases<String> longAgo;
  final Phrases<String> clocks;
  final Phrases<String> decades;
  private final Language language;

  public TimeWords(Language language) {
    this.language = language;
    all = Phrases.read("times.csv", language, _ -> true, row -> row.get(2));
    months = numbers("month");
    doubtfulMonths = numbers("month?");
    weekdays = phrases("weekday", value -> DayOfWeek.of(Integer.parseInt(value)));
    seasons = phrases("season", TimeWords::months);
    thirds = numbers("third");
    ordinals = numbers("ordinal");
    ordinalEndings = phrases("ordinal-ending", value -> value);
    scales = phrases("scale", Scale::valueOf);
    shifts = numbers("shift");
    shifted = phrases("shifted", TimeWords::shifted);
    lasting = phrases("lasting", value -> value);
    ago = phrases("ago", value -> value);
    openers = phrases("opener", Limit::valueOf);
    closers = phrases("closer", Limit::valueOf);
    links = phrases("link", value -> value);
    ands = phrases("and", value -> value);
    fillers = phrases("filler", value -> value);
    yearMarks = phrases("year-mark", value -> value);
    yearOpeners = phrases("year-opener", value -> value);
    monthOpeners = phrases("month-opener", value -> value);
    longAgo = phrases("long-ago", value -> value);
    clocks = phrases("clock", value -> value);
    decades = phrases("decade", value -> value);
  }

  private Phrases<Integer> numbers(String role) {
    return phrases(role, Integer::valueOf);
  }

  private <M> Phrases<M> phrases(String role, Function<String, M> meaning) {
    return Phrases.read("times.csv", language, role::equals, row -> meaning.apply(row.get(3)));
  }

  private static Stated.Months months(String value) {
    var ends = value.split("-", -1);
    return new Stated.Months(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }

  private static Stated.Shifted shifted(String value) {
    var parts = value.split(" ", -1);
    return new Stated.Shifted(Scale.valueOf(parts[0]), Integer.parseInt(parts[1]));
  }

  Language language() {
    return language;
  }

  /// Whether a time may start here: most words of a text are no word of dates.
  boolean mayStart(Tokens tokens, int index) {
    return switch (tokens.get(index).kind()) {
      case FIGURE -> true;
      case WORD, IDEOGRAPH -> all.mayStart(tokens, index) || isLetter(tokens, index);
      case SIGN, BREAK, SPACE, TAKEN -> false;
    };
  }

  /// `Q2`, `H1`, "XIX век", "a year ago".
  private static boolean isLetter(Tokens tokens, int index) {
    var form = tokens.get(index).form();
    return form.length() == 1 || form.equals("an") || Roman.at(tokens, index).isPresent();
  }

  /// A month's name. Names that are common words need a day, a year or an opener beside them.
  Optional<Match<Integer>> month(Tokens tokens, int index) {
    return months.at(tokens, index).or(() -> doubtfulMonths.at(tokens, index));
  }

  /// A day of the month, or another small number: `5`, `5th`, "fifth", `5-го`.
  Optional<Match<Integer>> small(Tokens tokens, int index, int highest) {
    return tokens
        .figure(index, 1, 2)
        .map(day -> new Match<>(day.meaning(), afterEnding(tokens, day.next())))
        .or(() -> ordinals.at(tokens, index))
        .filter(day -> day.meaning() >= 1 && day.meaning() <= highest);
  }

  private int afterEnding(Tokens tokens, int index) {
    int ending = tokens.hyphen(index) ? index + 1 : index;
    return tokens.glued(ending) ? Math.max(index, endingOr(tokens, ending, index)) : index;
  }

  private int endingOr(Tokens tokens, int ending, int otherwise) {
    return ordinalEndings.at(tokens, ending).map(Match::next).orElse(otherwise);
  }

  /// Whether digits of a number carry an ordinal's ending: `5th`, `5-й`.
  public boolean isOrdinal(Tokens tokens, int index) {
    return tokens.is(index, Kind.FIGURE) && afterEnding(tokens, index + 1) > index + 1;
  }

  /// Past commas, hyphens within a date and words that carry no meaning: "of", "the".
  int pastFillers(Tokens tokens, int index) {
    int at = index;
    for (int i = 0; i < 3; i++) {
      at = isJoint(tokens, at) ? at + 1 : fillers.skip(tokens, at);
    }
    return at;
  }

  private static boolean isJoint(Tokens tokens, int at) {
    boolean sign = tokens.has(at, "/") || tokens.has(at, ".");
    return tokens.hyphen(at) || tokens.has(at, ",") || (sign && tokens.glued(at));
  }

  /// Past the words that only say that a year was meant: "года".
  int pastYearMark(Tokens tokens, int index) {
    return yearMarks.skip(tokens, index);
  }
}
