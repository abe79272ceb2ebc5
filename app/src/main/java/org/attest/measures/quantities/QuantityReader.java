package org.attest.measures.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.measures.Amount;
import org.attest.measures.Quantity;
import org.attest.measures.Unit;
import org.attest.measures.numbers.Numeral;
import org.attest.measures.numbers.NumeralReader;
import org.attest.measures.words.Cue;
import org.attest.measures.words.Nouns;
import org.attest.measures.words.Phrases;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;
import org.attest.measures.words.UnitWord;
import org.attest.text.CodePoints;
import org.attest.text.Language;

/// Finds the quantities of a text, left to right, in one pass.
///
/// A quantity is a cue ("at least"), a currency sign, a number, a second number where it is a
/// range, a unit, and a cue that follows ("or more"); all but the number may be missing. What looks
/// like a name (`S-300`, `5G`, "Article 5") is passed over.
public final class QuantityReader {
  private sealed interface Step {
    record Found(List<Piece> pieces, int next) implements Step {}

    record Nothing(int next) implements Step {}
  }

  private final NumeralReader numerals;
  private final Designations designations;
  private final Surroundings surroundings;
  private final Units units;
  private final OpeningReader openings;
  private final ClosingReader closings;
  private final Phrases<Cue> links;
  private final Phrases<Cue> ands;
  private final Phrases<Cue> changes;
  private final Nouns nouns;

  public QuantityReader(Language language, NumeralReader numerals) {
    this.numerals = numerals;
    nouns = new Nouns(language);
    designations = new Designations(language, nouns);
    surroundings = new Surroundings(language, nouns);
    units = new Units(language, numerals);
    openings = new OpeningReader(Cue.before(language), units);
    closings = new ClosingReader(numerals, Cue.read(language, "after"), units);
    links = Cue.read(language, "link");
    ands = Cue.read(language, "and");
    changes = Cue.read(language, "change");
  }

  public List<Quantity> read(CodePoints text, Tokens tokens) {
    var found = new ArrayList<Quantity>();
    var yen = units.yen(tokens);
    for (int at = 0; at < tokens.size(); ) {
      at =
          switch (step(tokens, at)) {
            case Step.Nothing(int next) -> next;
            case Step.Found(var pieces, int next) -> {
              pieces.stream()
                  .map(piece -> yen.isEmpty() ? piece : piece.inYen(tokens, yen.get()))
                  .forEach(piece -> found.add(surroundings.quantity(text, tokens, piece)));
              yield next;
            }
          };
    }
    return List.copyOf(found);
  }

  private Step step(Tokens tokens, int start) {
    if (!mayStart(tokens, start)) {
      return new Step.Nothing(start + 1);
    }
    var opening = openings.at(tokens, start);
    var name = designations.end(tokens, opening.end());
    boolean free = opening.sign().isPresent() || opening.cue().isBound();
    if (name.isPresent() && !free && !isMeasured(tokens, opening, name.getAsInt())) {
      return new Step.Nothing(name.getAsInt());
    }
    return value(tokens, opening)
        .map(value -> close(tokens, opening, value))
        .orElseGet(() -> new Step.Nothing(start + 1));
  }

  /// Whether what looks like a name is a number with its unit: the 一个半 of 一个半小时, the "50 кг" of
  /// "боевой части 50 кг".
  private boolean isMeasured(Tokens tokens, Opening opening, int nameEnd) {
    var numeral = numerals.at(tokens, opening.end(), false);
    boolean longer = numeral.filter(n -> n.next() > nameEnd).isPresent();
    boolean labelled = designations.isOnlyLabelled(tokens, opening.end());
    return (longer && tokens.is(opening.end(), Kind.IDEOGRAPH))
        || (labelled && numeral.filter(n -> units.isMeasure(tokens, n.next())).isPresent());
  }

  private boolean mayStart(Tokens tokens, int at) {
    return numerals.mayStart(tokens, at)
        || openings.mayStart(tokens, at)
        || designations.mayStart(tokens, at);
  }

  private Optional<Value> value(Tokens tokens, Opening opening) {
    return numerals
        .at(tokens, opening.end(), opening.money())
        .map(low -> new Value(low, high(tokens, opening, low)));
  }

  /// The second number of a range, after a link; some links need an opener ("between … and").
  private Optional<Numeral> high(Tokens tokens, Opening opening, Numeral low) {
    var unit = units.after(tokens, low.next());
    return links
        .at(tokens, Match.next(unit, low.next()))
        .flatMap(link -> high(tokens, opening, link))
        .filter(high -> unit.isEmpty() || sameUnit(tokens, unit.get(), high.next()))
        .filter(high -> low.below(high).compareTo(high.value()) < 0);
  }

  private Optional<Numeral> high(Tokens tokens, Opening opening, Match<Cue> link) {
    boolean opened = link.meaning() == Cue.NONE || opening.cue() == Cue.BETWEEN;
    int at = Match.next(units.before(tokens, link.next()), link.next());
    return numerals
        .at(tokens, at, opening.money())
        .filter(high -> opened || closings.closes(tokens, high.next()));
  }

  private boolean sameUnit(Tokens tokens, Match<UnitWord> low, int next) {
    return units
        .after(tokens, next)
        .filter(high -> high.meaning().unit().equals(low.meaning().unit()))
        .isPresent();
  }

  /// Reads what follows the number, and decides whether the whole is a quantity.
  private Step close(Tokens tokens, Opening opening, Value value) {
    var closing = closings.after(tokens, opening, value);
    boolean bare =
        closing.unit().isEmpty() && opening.cue().bound(BigDecimal.ONE) instanceof Amount.Exactly;
    if (closing.unit().isEmpty() && designations.isNamed(tokens, opening.end(), value.next())) {
      return new Step.Nothing(closing.end());
    }
    if (bare && saysNothing(tokens, opening, value, closing)) {
      return new Step.Nothing(closing.end());
    }
    var unit = closing.unit().orElseGet(() -> implied(value));
    return changes(tokens, opening)
        ? change(tokens, opening, value, closing, unit)
        : both(tokens, whole(opening, value, closing, unit));
  }

  private static UnitWord implied(Value value) {
    boolean part = value.last().kind() == Numeral.Kind.SHARE || value.last().isPart();
    return new UnitWord(part ? Unit.FRACTION : Unit.ITEM, BigDecimal.ONE, UnitWord.Side.AFTER);
  }

  private static Piece whole(Opening opening, Value value, Closing closing, UnitWord unit) {
    boolean idle =
        opening.cue() == Cue.EXACTLY || (opening.cue() == Cue.BETWEEN && value.high().isEmpty());
    int start = idle ? opening.afterCue() : opening.start();
    return new Piece(start, closing.end(), amount(opening, value, closing, unit), unit);
  }

  private static Amount amount(Opening opening, Value value, Closing closing, UnitWord unit) {
    var low =
        unit.in(value.lowValue().add(closing.extra()), value.last().value().add(closing.extra()));
    var high = value.high().map(h -> unit.in(h.value().add(closing.extra())));
    var cue = closing.cue().orElse(opening.cue());
    return high.<Amount>map(h -> new Amount.Between(low, h))
        .orElseGet(() -> bound(cue, value.low().kind()).bound(low));
  }

  /// The cue's bound, or else the number's own.
  private static Cue bound(Cue cue, Numeral.Kind kind) {
    return switch (kind) {
      case OPEN -> cue.isUpper() || cue == Cue.MORE_THAN ? cue : Cue.AT_LEAST;
      case ROUGH -> cue.isBound() ? cue : Cue.ABOUT;
      case PLAIN, SHARE -> cue;
    };
  }

  /// "more than 5 and less than 10 km" is one range.
  private Step both(Tokens tokens, Piece low) {
    return ands.at(tokens, low.end())
        .or(() -> Optional.of(new Match<>(Cue.NONE, low.end())))
        .flatMap(and -> piece(tokens, and.next()))
        .flatMap(low::joined)
        .<Step>map(joined -> new Step.Found(List.of(joined), joined.end()))
        .orElseGet(() -> new Step.Found(List.of(low), low.end()));
  }

  /// A bounded number that starts at a token, without its own range.
  private Optional<Piece> piece(Tokens tokens, int start) {
    var opening = openings.at(tokens, start);
    if (!opening.cue().isLower() && !opening.cue().isUpper()) {
      return Optional.empty();
    }
    return numerals
        .at(tokens, opening.end(), opening.money())
        .map(numeral -> new Value(numeral, Optional.empty()))
        .map(value -> bounded(tokens, opening, value));
  }

  private Piece bounded(Tokens tokens, Opening opening, Value value) {
    var closing = closings.after(tokens, opening, value);
    return whole(opening, value, closing, closing.unit().orElseGet(() -> implied(value)));
  }

  /// Whether a verb of change stands before: "rose from 3 to 5" is no range.
  private boolean changes(Tokens tokens, Opening opening) {
    boolean open = opening.cue() == Cue.BETWEEN || opening.cue() == Cue.AT_MOST;
    return open && surroundings.hasBefore(changes, tokens, opening.start());
  }

  private Step change(Tokens tokens, Opening opening, Value value, Closing closing, UnitWord unit) {
    int start = opening.end() == opening.afterCue() ? opening.end() : opening.afterCue();
    var last = Cue.NONE.bound(unit.in(value.last().value().add(closing.extra())));
    if (value.high().isEmpty()) {
      return new Step.Found(List.of(new Piece(start, closing.end(), last, unit)), closing.end());
    }
    int lowEnd = Match.next(units.after(tokens, value.low().next()), value.low().next());
    int highStart = Match.next(links.at(tokens, lowEnd), lowEnd);
    var first = Cue.NONE.bound(unit.in(value.lowValue()));
    return new Step.Found(
        List.of(
            new Piece(start, lowEnd, first, unit), new Piece(highStart, closing.end(), last, unit)),
        closing.end());
  }

  /// A lone "one", which is mostly a pronoun; a share of nothing; an ideograph inside a word.
  private boolean saysNothing(Tokens tokens, Opening opening, Value value, Closing closing) {
    int start = opening.end();
    if (closing.cue().isPresent()) {
      return false;
    }
    if (value.low().kind() == Numeral.Kind.SHARE) {
      return nouns.substance(tokens, closing.end()).isEmpty() && !tokens.has(closing.end(), "the");
    }
    boolean single = value.next() == start + 1;
    return single && (isPronoun(tokens, start, value.low()) || isInsideWord(tokens, start));
  }

  private static boolean isPronoun(Tokens tokens, int at, Numeral numeral) {
    return tokens.is(at, Kind.WORD) && numeral.value().compareTo(BigDecimal.ONE) == 0;
  }

  private boolean isInsideWord(Tokens tokens, int at) {
    boolean before = tokens.is(at - 1, Kind.IDEOGRAPH) && !nouns.isStop(tokens, at - 1);
    return tokens.is(at, Kind.IDEOGRAPH) && (before || tokens.is(at + 1, Kind.IDEOGRAPH));
  }
}
