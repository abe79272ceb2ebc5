package org.attest.measures.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.measures.PartialDate;
import org.attest.measures.dates.Stated.DayOfMonth;
import org.attest.measures.dates.Stated.Days;
import org.attest.measures.dates.Stated.Months;
import org.attest.measures.dates.Stated.Period;
import org.attest.measures.dates.Stated.Scale;
import org.attest.measures.dates.TimeWords.Limit;
import org.attest.measures.numbers.NumeralReader;
import org.attest.measures.words.Nouns;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;
import org.attest.text.Language;
import org.attest.text.Span;

/// Finds the words that say when, left to right: dates, ranges of dates ("from … to …") and open
/// ones ("since", "before").
public final class TimeReader {
  /// Tokens that say when, and what they say; nothing where it cannot be told, and yet the tokens
  /// are no quantity. The span counts tokens.
  public record Found(Span tokens, Optional<When> when) {}

  /// Both ends, or the one that is known.
  public record When(Optional<PartialDate> from, Optional<PartialDate> to) {}

  private final TimeWords words;
  private final NumeralReader numerals;
  private final RelativeDates relative;
  private final Nouns nouns;
  private final List<DateForm> forms;

  public TimeReader(Language language, NumeralReader numerals) {
    this.numerals = numerals;
    words = new TimeWords(language);
    nouns = new Nouns(language);
    relative = new RelativeDates(words, numerals);
    DateForm written =
        switch (language) {
          case CHINESE -> new ChineseDates(words, numerals, relative);
          case ENGLISH, RUSSIAN -> new WrittenDates(words, new YearReader(words), relative);
        };
    forms = List.of(new NumericDates(words), written, relative);
  }

  public List<Found> read(Tokens tokens, Optional<LocalDate> reference) {
    var found = new ArrayList<Found>();
    for (int at = 0; at < tokens.size(); ) {
      var time = at(tokens, at, reference);
      time.ifPresent(found::add);
      at = time.map(t -> t.tokens().end()).orElse(at + 1);
    }
    return List.copyOf(found);
  }

  private Optional<Found> at(Tokens tokens, int start, Optional<LocalDate> reference) {
    if (!words.mayStart(tokens, start) && !numerals.mayStart(tokens, start)) {
      return Optional.empty();
    }
    return anchored(tokens, start).or(() -> opened(tokens, start, reference));
  }

  /// "two weeks before 13 May 1999": counted from a date that is said.
  private Optional<Found> anchored(Tokens tokens, int start) {
    if (!tokens.is(start, Kind.FIGURE) && !tokens.is(start, Kind.WORD)) {
      return Optional.empty();
    }
    var count = relative.count(tokens, start);
    return words
        .scales
        .at(tokens, count.next())
        .filter(_ -> count.next() > start)
        .flatMap(scale -> anchored(tokens, start, count.meaning(), scale));
  }

  private Optional<Found> anchored(Tokens tokens, int start, int count, Match<Scale> scale) {
    var opener = words.openers.at(tokens, scale.next()).filter(o -> isAnchor(o.meaning()));
    var point = opener.flatMap(o -> point(tokens, words.pastFillers(tokens, o.next())));
    if (point.isEmpty() || !(point.get().meaning() instanceof Period period)) {
      return Optional.empty();
    }
    int sign = opener.get().meaning() == Limit.BEFORE ? -1 : 1;
    var when = Calendar.counted(scale.meaning(), sign * count, period);
    return Optional.of(new Found(new Span(start, point.get().next()), when.map(TimeReader::whole)));
  }

  private static boolean isAnchor(Limit limit) {
    return limit == Limit.BEFORE || limit == Limit.AFTER || limit == Limit.FROM;
  }

  private static When whole(Period period) {
    return new When(Optional.of(period.from()), Optional.of(period.to()));
  }

  private Optional<Found> opened(Tokens tokens, int start, Optional<LocalDate> reference) {
    var opener = words.openers.at(tokens, start);
    int at = opener.map(o -> words.pastFillers(tokens, o.next())).orElse(start);
    return pointAt(tokens, at)
        .or(() -> opener.flatMap(o -> pointAt(tokens, o.next())))
        .map(p -> new Phrase(start, p.start(), opener.map(Match::meaning), p.date()))
        .map(phrase -> close(tokens, phrase, reference));
  }

  private record Point(int start, Match<Stated> date) {}

  private Optional<Point> pointAt(Tokens tokens, int index) {
    return point(tokens, index).map(date -> new Point(index, date));
  }

  /// What opens a time, where its date starts, and the date.
  private record Phrase(int start, int dateAt, Optional<Limit> opener, Match<Stated> date) {
    Stated stated() {
      return date.meaning();
    }

    Limit limit() {
      return opener.orElse(Limit.BETWEEN);
    }
  }

  private Optional<Match<Stated>> point(Tokens tokens, int index) {
    return DateForm.longest(forms, tokens, index).map(p -> ancient(tokens, index, p));
  }

  /// A year before Christ is no year of this calendar.
  private Match<Stated> ancient(Tokens tokens, int index, Match<Stated> point) {
    var era = words.longAgo.at(tokens, point.next());
    boolean before =
        words.longAgo.standAt(tokens, index - 3) || words.longAgo.standAt(tokens, index - 1);
    return era.isPresent() || before
        ? new Match<>(new Stated.Unknown(), era.map(Match::next).orElse(point.next()))
        : point;
  }

  private Found close(Tokens tokens, Phrase phrase, Optional<LocalDate> reference) {
    return range(tokens, phrase, reference).orElseGet(() -> single(tokens, phrase, reference));
  }

  private Optional<Found> range(Tokens tokens, Phrase phrase, Optional<LocalDate> reference) {
    return secondAt(tokens, phrase)
        .flatMap(at -> point(tokens, at))
        .or(() -> closedSecond(tokens, phrase))
        .flatMap(second ->
            Ends.of(phrase.stated(), second.meaning(), reference)
                .map(when -> new Found(rangeSpan(tokens, phrase, second), Optional.of(when))));
  }

  private Span rangeSpan(Tokens tokens, Phrase phrase, Match<Stated> second) {
    boolean opens = phrase.limit() == Limit.FROM || phrase.limit() == Limit.BETWEEN;
    int end = words.yearMarks.skip(tokens, second.next());
    return new Span(opens || phrase.opener().isPresent() ? phrase.start() : phrase.dateAt(), end);
  }

  private Optional<Integer> secondAt(Tokens tokens, Phrase phrase) {
    int next = phrase.date().next();
    var and = words.ands.at(tokens, next).filter(_ -> isBetween(phrase));
    return words
        .links
        .at(tokens, next)
        .or(() -> and)
        .map(link -> words.pastFillers(tokens, link.next()));
  }

  /// 2019年和2021年之间 has its opener at the end.
  private Optional<Match<Stated>> closedSecond(Tokens tokens, Phrase phrase) {
    return words
        .ands
        .at(tokens, phrase.date().next())
        .flatMap(and -> point(tokens, and.next()))
        .flatMap(second ->
            words
                .betweenEnds
                .at(tokens, second.next())
                .map(end -> new Match<>(second.meaning(), end.next())));
  }

  private static boolean isBetween(Phrase phrase) {
    return phrase.opener().filter(o -> o == Limit.BETWEEN).isPresent();
  }

  private Found single(Tokens tokens, Phrase phrase, Optional<LocalDate> reference) {
    int next = phrase.date().next();
    var closer = words.closers.at(tokens, next);
    var limit =
        closer
            .or(() -> phrase.opener().map(o -> new Match<>(o, next)))
            .map(Match::meaning)
            .map(l -> l == Limit.BEFORE && saysEnd(tokens, phrase) ? Limit.UNTIL : l);
    if (closer.isEmpty() && namesItsNoun(tokens, phrase)) {
      var year = resolve(phrase.stated(), reference).map(TimeReader::whole);
      return new Found(new Span(phrase.dateAt(), next), year);
    }
    boolean days = closer.isEmpty() && isRangeByItself(tokens, phrase);
    boolean idle = days || (closer.isEmpty() && limit.filter(TimeReader::isIdle).isPresent());
    int start = idle && !days ? phrase.dateAt() : phrase.start();
    var span = new Span(start, closer.map(Match::next).orElse(next));
    return new Found(
        span,
        resolve(phrase.stated(), reference)
            .map(p -> limited(p, idle ? Optional.empty() : openEnd(phrase, limit))));
  }

  /// "Before the end of 2023" is all of 2023, and not what was before its last third.
  private boolean saysEnd(Tokens tokens, Phrase phrase) {
    return IntStream.range(phrase.dateAt(), phrase.date().next())
        .anyMatch(at -> words.thirds.at(tokens, at).filter(t -> t.meaning() == 3).isPresent());
  }

  /// What was some units ago was at least one ago.
  private static Optional<Limit> openEnd(Phrase phrase, Optional<Limit> limit) {
    return phrase.stated() instanceof Stated.Vague ? Optional.of(Limit.UNTIL) : limit;
  }

  /// The year of "before the 2014 protests" tells which protests, and not what was before it.
  private boolean namesItsNoun(Tokens tokens, Phrase phrase) {
    int next = phrase.date().next();
    return phrase.dateAt() > phrase.start()
        && tokens.has(phrase.dateAt() - 1, "the")
        && tokens.is(phrase.dateAt(), Kind.FIGURE)
        && next == phrase.dateAt() + 1
        && tokens.is(next, Kind.WORD)
        && !nouns.isStop(tokens, next);
  }

  /// "from 5 to 7 May", "from 1790 to 1801": the date has both ends in itself.
  private boolean isRangeByItself(Tokens tokens, Phrase phrase) {
    boolean opens = phrase.opener().filter(TimeReader::opensRange).isPresent();
    return opens
        && isSeveral(phrase.stated())
        && IntStream.range(phrase.dateAt(), phrase.date().next())
            .filter(at -> tokens.is(at, Kind.WORD) || joinsDays(tokens, phrase, at))
            .anyMatch(at -> words.links.standAt(tokens, at) || words.ands.standAt(tokens, at));
  }

  /// The dash of "from 5-7 May", not those of "1939-45" and "mid-March".
  private static boolean joinsDays(Tokens tokens, Phrase phrase, int dash) {
    boolean years = phrase.stated() instanceof Period(PartialDate.Year _, PartialDate _);
    return !years && (!tokens.is(dash, Kind.SIGN) || tokens.is(dash + 1, Kind.FIGURE));
  }

  private static boolean opensRange(Limit limit) {
    return isIdle(limit) || limit == Limit.SINCE;
  }

  private static boolean isSeveral(Stated stated) {
    return switch (stated) {
      case Days(_, int first, int last) -> first < last;
      case Period(PartialDate.Day from, PartialDate.Day to) -> !from.equals(to);
      case Period(PartialDate.Year from, PartialDate.Year to) -> !from.equals(to);
      case Period _, Months _, DayOfMonth _, Stated.Unknown _ -> false;
      case Stated.Shifted _, Stated.Lasting _, Stated.Weekday _, Stated.Of _ -> false;
      case Stated.OfYear _, Stated.Month _, Stated.Vague _ -> false;
    };
  }

  /// "From 2014" may go on or not; "between" needs its end.
  private static boolean isIdle(Limit limit) {
    return limit == Limit.FROM || limit == Limit.BETWEEN;
  }

  private static When limited(Period period, Optional<Limit> limit) {
    if (limit.isEmpty()) {
      return whole(period);
    }
    return switch (limit.get()) {
      case SINCE, FROM, BETWEEN -> new When(Optional.of(period.from()), Optional.empty());
      case AFTER -> new When(Optional.of(Calendar.after(period.to())), Optional.empty());
      case UNTIL -> new When(Optional.empty(), Optional.of(period.to()));
      case BEFORE -> new When(Optional.empty(), Optional.of(Calendar.before(period.from())));
    };
  }

  static Optional<Period> resolve(Stated stated, Optional<LocalDate> reference) {
    return stated instanceof Period period ? Optional.of(period) : reference.flatMap(stated::from);
  }
}
