package org.attest.measures.quantities;

import java.util.Optional;
import org.attest.measures.Quantity;
import org.attest.measures.Unit;
import org.attest.measures.Unit.Dimension;
import org.attest.measures.words.Nouns;
import org.attest.measures.words.Phrases;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;

/// Reads around a number what it counts ("drones") and what it measures ("payload").
final class Surroundings {
  /// Words between a measure and its number: "a payload of up to 50 kg".
  private static final int CONNECTORS = 4;

  /// Tokens in the longest name of a measure.
  private static final int LONGEST_MEASURE = 4;

  /// Words between a measure and the verb: "range of the drone".
  private static final int LONGEST_OWNER = 4;

  private static final Unit SPEED = new Unit("km/h", Dimension.SPEED);
  private static final Unit YEAR = new Unit("year", Dimension.TIME);

  /// How far back a verb of change counts.
  private static final int CLAUSE = 8;

  private final Nouns nouns;
  private final Phrases<MeasureWord> measures;
  private final Phrases<MeasureWord> measuresAfter;
  private final Phrases<String> connectors;
  private final Phrases<String> copulas;
  private final Phrases<String> speeds;

  Surroundings(Language language, Nouns nouns) {
    this.nouns = nouns;
    measures = Phrases.read("measures.csv", language, s -> !s.equals("after"), MeasureWord::of);
    measuresAfter =
        Phrases.read("measures.csv", language, s -> !s.equals("before"), MeasureWord::of);
    copulas = Phrases.read("nouns.csv", language, "copula"::equals, row -> row.get(1));
    speeds = Phrases.read("nouns.csv", language, "speed"::equals, row -> row.get(1));
    connectors = Phrases.read("nouns.csv", language, "connector"::equals, row -> row.get(1));
  }

  Quantity quantity(CodePoints text, Tokens tokens, Piece piece) {
    var span = text.span(tokens.get(piece.start()).start(), tokens.get(piece.end() - 1).end());
    var of = of(tokens, piece).map(s -> words(text, tokens, s));
    var measure = measure(tokens, piece, of);
    return new Quantity(
        span, text.slice(span), piece.amount(), unit(tokens, piece, of, measure), of, measure);
  }

  /// "Aged 25" leaves the years out; Chinese puts the hour of a speed before its number.
  private Unit unit(Tokens tokens, Piece piece, Optional<String> of, Optional<String> measure) {
    var stated = piece.unit().unit();
    if (stated.code().equals("km") && speeds.endsBefore(tokens, piece.start())) {
      return SPEED;
    }
    boolean age = measure.filter("age"::equals).isPresent() && of.isEmpty();
    return age && stated.equals(Unit.ITEM) ? YEAR : stated;
  }

  private static String words(CodePoints text, Tokens tokens, Span span) {
    int end = tokens.get(span.end() - 1).end();
    return text.text().substring(tokens.get(span.start()).start(), end);
  }

  private Optional<Span> of(Tokens tokens, Piece piece) {
    return switch (piece.unit().unit().dimension()) {
      case COUNT -> nouns.counted(tokens, skipOf(tokens, piece.end()));
      case MASS, VOLUME, AREA -> nouns.substance(tokens, piece.end());
      case RATIO -> nouns.substance(tokens, piece.end()).or(() -> shared(tokens, piece));
      case MONEY, TIME, LENGTH, SPEED, POWER, TEMPERATURE, ANGLE, CURRENT -> Optional.empty();
      case DATA, ENERGY, FORCE, FREQUENCY, PRESSURE, VOLTAGE -> Optional.empty();
    };
  }

  /// The "drones" of "one in three drones".
  private Optional<Span> shared(Tokens tokens, Piece piece) {
    return piece.unit().unit().equals(Unit.FRACTION)
        ? nouns.counted(tokens, piece.end())
        : Optional.empty();
  }

  private static int skipOf(Tokens tokens, int index) {
    int of = tokens.has(index, "of") ? index + 1 : index;
    return of > index && tokens.has(of, "the") ? of + 1 : of;
  }

  private Optional<String> measure(Tokens tokens, Piece piece, Optional<String> of) {
    var dimension = piece.unit().unit().dimension();
    boolean counts = dimension == Dimension.COUNT && of.isPresent();
    return after(tokens, piece.end())
        .or(() -> endingAt(measuresAfter, tokens, piece.end() - 1))
        .or(() -> before(tokens, piece.start()))
        .filter(measure -> measure.fits(dimension))
        .map(MeasureWord::name)
        .filter(measure -> !measure.isEmpty())
        .or(() -> counts ? Optional.of("count") : Optional.empty());
  }

  /// "50 kg payload", "50 kg maximum payload", "5 m long", "3-metre-long".
  private Optional<MeasureWord> after(Tokens tokens, int end) {
    int at = tokens.hyphen(end) ? end + 1 : end;
    return measuresAfter
        .at(tokens, at)
        .or(() -> measuresAfter.at(tokens, nouns.pastAdjective(tokens, at)))
        .map(Match::meaning);
  }

  private Optional<MeasureWord> before(Tokens tokens, int start) {
    int at = start - 1;
    boolean equated = false;
    for (int i = 0; i < CONNECTORS && connectors.standAt(tokens, at); i++) {
      equated |= copulas.standAt(tokens, at);
      at--;
    }
    int end = at;
    var near = endingAt(measures, tokens, end);
    return near.isPresent() || !equated ? near : beforeOwner(tokens, end);
  }

  /// "The range of the drone is 1,500 km": past the words that say whose range it is.
  private Optional<MeasureWord> beforeOwner(Tokens tokens, int end) {
    for (int at = end; at > end - LONGEST_OWNER && tokens.is(at, Kind.WORD); at--) {
      var measure = endingAt(measures, tokens, at - 1);
      if (measure.isPresent()) {
        return measure;
      }
    }
    return Optional.empty();
  }

  private static Optional<MeasureWord> endingAt(
      Phrases<MeasureWord> names, Tokens tokens, int last) {
    for (int at = Math.max(0, last - LONGEST_MEASURE + 1); at <= last; at++) {
      var measure = names.at(tokens, at);
      if (Phrases.endsAt(measure, last + 1)) {
        return measure.map(Match::meaning);
      }
    }
    return Optional.empty();
  }

  /// Whether one of the phrases stands before, in the same clause.
  boolean hasBefore(Phrases<?> phrases, Tokens tokens, int index) {
    for (int at = index - 1; at >= Math.max(0, index - CLAUSE) && !ends(tokens, at); at--) {
      if (phrases.standAt(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Tokens tokens, int at) {
    return tokens.is(at, Kind.BREAK) || tokens.has(at, ";") || tokens.has(at, "。");
  }
}
