package org.attest.measures.dates;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.function.Function;
import org.attest.measures.PartialDate;
import org.attest.measures.dates.Stated.Scale;
import org.attest.measures.numbers.Numeral;
import org.attest.measures.numbers.NumeralReader;
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
  final Phrases<String> vagueCounts;
  final Phrases<Stated.Shifted> spans;
  final Phrases<String> hours;
  final Phrases<String> singles;
  final Phrases<Integer> decadeWords;
  final Phrases<Stated> shiftedParts;
  final Phrases<String> firsts;
  final Phrases<String> lasts;
  final Phrases<String> abouts;
  final Phrases<String> betweenEnds;
  final Phrases<String> otherYears;
  final Phrases<Holiday> holidays;
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
  private final Phrases<String> plurals;
  private final Phrases<String> sums;
  private final Phrases<String> partEnds;
  private final Phrases<String> rangeOpeners;
  private final Phrases<String> oldYearOpeners;
  private final NumeralReader numerals;
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
    vagueCounts = phrases("vague-count", value -> value);
    spans = phrases("span", TimeWords::shifted);
    hours = phrases("hour", value -> value);
    singles = phrases("single", value -> value);
    plurals = phrases("plural", value -> value);
    decadeWords = numbers("decade-word");
    shiftedParts = phrases("shifted-third", TimeWords::shiftedPart);
    firsts = phrases("first", value -> value);
    lasts = phrases("last", value -> value);
    abouts = phrases("about", value -> value);
    sums = phrases("sum", value -> value);
    partEnds = phrases("part-end", value -> value);
    betweenEnds = phrases("between-end", value -> value);
    otherYears = phrases("other-year", value -> value);
    rangeOpeners = phrases("range-opener", value -> value);
    oldYearOpeners = phrases("old-year-opener", value -> value);
    holidays = Phrases.read("holidays.csv", language, _ -> true, row -> Holiday.of(row.get(2)));
    numerals = new NumeralReader(language);
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

  /// "YEAR 0 3": the last third of this year.
  private static Stated shiftedPart(String value) {
    int last = value.lastIndexOf(' ');
    return new Stated.Of(
        new Part.Third(Integer.parseInt(value.substring(last + 1))),
        shifted(value.substring(0, last)));
  }

  Language language() {
    return language;
  }

  /// Whether a time may start here: most words of a text are no word of dates.
  boolean mayStart(Tokens tokens, int index) {
    return switch (tokens.get(index).kind()) {
      case FIGURE -> true;
      case WORD, IDEOGRAPH ->
          all.mayStart(tokens, index)
              || holidays.mayStart(tokens, index)
              || isLetter(tokens, index);
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

  /// A whole number below a hundred, in digits or words.
  Optional<Match<Integer>> count(Tokens tokens, int index) {
    return numerals
        .at(tokens, index, false)
        .filter(n -> n.kind() == Numeral.Kind.PLAIN && isSmall(n.value()))
        .map(n -> new Match<>(n.value().intValue(), n.next()));
  }

  private static boolean isSmall(BigDecimal value) {
    return value.signum() > 0 && value.compareTo(BigDecimal.valueOf(100)) < 0 && value.scale() <= 0;
  }

  /// Whether a unit is meant more than once: the "квартала" of "за три квартала", not the "квартал"
  /// of "за 3 квартал".
  boolean isPlural(Tokens tokens, int index) {
    return language == Language.ENGLISH
        ? tokens.get(index).form().endsWith("s")
        : plurals.standAt(tokens, index);
  }

  /// Whether what follows sums up a period: the "за" of "за девять месяцев 2023 года".
  boolean sumsUp(Tokens tokens, int index) {
    return sums.endsBefore(tokens, index);
  }

  /// The unit of the present whose end is meant: the "year" of "the end of the year".
  Optional<Match<Scale>> presentUnit(Tokens tokens, int index) {
    int at = partEnds.skip(tokens, index);
    return language == Language.ENGLISH && at == index ? Optional.empty() : scales.at(tokens, at);
  }

  /// Whether "from" or "between" stands before.
  boolean rangeOpener(Tokens tokens, int index) {
    return rangeOpeners.endsBefore(tokens, index);
  }

  /// Whether a word stands before that years have, and counts less often: "by".
  boolean oldYearOpener(Tokens tokens, int index) {
    return oldYearOpeners.standAt(tokens, index - 1);
  }

  Stated day(Holiday holiday, int year) {
    return Stated.Period.of(new PartialDate.Day(holiday.in(year)));
  }
}
