package org.attest.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.measures.Phrases.Match;
import org.attest.measures.Tokens.Kind;
import org.attest.measures.Unit.Dimension;
import org.attest.text.CodePoints;
import org.attest.text.Language;

/// Finds the quantities of a text, left to right, in one pass.
///
/// A quantity is a cue ("at least"), a currency sign, a number, a second number where it is a
/// range, a unit, and a cue that follows ("or more"); all but the number may be missing. What looks
/// like a name (`S-300`, `5G`), a date or a year is passed over. Keeps no state between texts, so
/// one reader serves many threads.
public final class QuantityReader {
  /// Tokens in "5-7"; more figures joined by hyphens are a date or a serial number.
  private static final int LONGEST_CHAIN = 3;

  private sealed interface Step {
    record Found(int start, int end, Amount amount, Unit unit) implements Step {}

    record Nothing(int next) implements Step {}
  }

  /// What stands before a number: a cue, a currency sign, both or neither.
  private record Opening(int start, Optional<Match<Cue>> cueWord, Optional<Match<Unit>> sign) {
    Cue cue() {
      return cueWord.map(Match::meaning).orElse(Cue.NONE);
    }

    int afterCue() {
      return next(cueWord, start);
    }

    int end() {
      return next(sign, afterCue());
    }

    boolean money() {
      return sign.filter(s -> s.meaning().dimension() == Dimension.MONEY).isPresent();
    }
  }

  /// One or two numbers, and the first token after them.
  private record Value(Numeral low, Optional<Numeral> high) {
    int next() {
      return high.map(Numeral::next).orElse(low.next());
    }

    Amount amount(Cue cue) {
      return high.<Amount>map(h -> new Amount.Between(low.below(h), h.value()))
          .orElseGet(() -> cue.bound(low.value()));
    }
  }

  private final Figures figures;
  private final NumeralReader numerals;
  private final Phrases<Cue> cuesBefore;
  private final Phrases<Cue> cuesAfter;
  private final Phrases<Cue> links;
  private final Phrases<Unit> unitsBefore;
  private final Phrases<Unit> unitsAfter;

  public QuantityReader(Language language) {
    figures = Figures.of(language);
    numerals = new NumeralReader(language);
    cuesBefore = cues(language, "before");
    cuesAfter = cues(language, "after");
    links = cues(language, "link");
    unitsBefore = units(language, "before");
    unitsAfter = units(language, "after");
  }

  private static Phrases<Cue> cues(Language language, String side) {
    return Phrases.read(
        "bounds.csv",
        language,
        row -> row.get(2).equals(side) ? Stream.of(Cue.valueOf(row.get(3))) : Stream.of());
  }

  private static Phrases<Unit> units(Language language, String side) {
    return Phrases.read(
        "units.csv",
        language,
        row ->
            row.get(2).equals(side) || row.get(2).equals("either")
                ? Stream.of(new Unit(row.get(3), Dimension.valueOf(row.get(4))))
                : Stream.of());
  }

  public List<Quantity> read(CodePoints text) {
    var tokens = Tokens.of(text.text(), figures);
    var found = new ArrayList<Quantity>();
    for (int at = 0; at < tokens.size(); ) {
      at =
          switch (step(tokens, at)) {
            case Step.Nothing(int next) -> next;
            case Step.Found step -> {
              found.add(quantity(text, tokens, step));
              yield step.end();
            }
          };
    }
    return List.copyOf(found);
  }

  private static Quantity quantity(CodePoints text, Tokens tokens, Step.Found found) {
    var span = text.span(tokens.get(found.start()).start(), tokens.get(found.end() - 1).end());
    return new Quantity(
        span, text.slice(span), found.amount(), found.unit(), Optional.empty(), Optional.empty());
  }

  private Step step(Tokens tokens, int start) {
    var opening = opening(tokens, start);
    int at = opening.end();
    if (opening.sign().isEmpty() && isDesignation(tokens, at)) {
      return new Step.Nothing(at + 1);
    }
    int chain = endOfChain(tokens, at);
    if (chain > at + LONGEST_CHAIN) {
      return new Step.Nothing(chain);
    }
    return value(tokens, opening)
        .map(value -> close(tokens, opening, value))
        .orElseGet(() -> new Step.Nothing(start + 1));
  }

  private Opening opening(Tokens tokens, int start) {
    var cue = cuesBefore.at(tokens, start);
    return new Opening(start, cue, unitsBefore.at(tokens, next(cue, start)));
  }

  private Optional<Value> value(Tokens tokens, Opening opening) {
    return numerals
        .at(tokens, opening.end(), opening.money())
        .map(low -> new Value(low, high(tokens, opening, low)));
  }

  /// The second number of a range, after a link; some links need an opener ("between … and").
  private Optional<Numeral> high(Tokens tokens, Opening opening, Numeral low) {
    int linkAt = next(unitsAfter.at(tokens, low.next()), low.next());
    return links
        .at(tokens, linkAt)
        .filter(link -> link.meaning() == Cue.NONE || opening.cue() == Cue.BETWEEN)
        .map(link -> next(unitsBefore.at(tokens, link.next()), link.next()))
        .flatMap(at -> numerals.at(tokens, at, opening.money()))
        .filter(high -> low.below(high).compareTo(high.value()) < 0);
  }

  /// Reads what follows the number, and decides whether the whole is a quantity.
  private Step close(Tokens tokens, Opening opening, Value value) {
    var unit = opening.sign().or(() -> unitAfter(tokens, value.next()));
    int afterUnit = opening.sign().isPresent() ? value.next() : next(unit, value.next());
    var cueAfter = cuesAfter.at(tokens, afterUnit).filter(_ -> opening.cueWord().isEmpty());
    int end = next(cueAfter, afterUnit);
    var cue = cueAfter.map(Match::meaning).orElse(opening.cue());
    if (unit.isEmpty() && (isName(tokens, end) || saysNothing(tokens, opening.start(), end))) {
      return new Step.Nothing(end);
    }
    boolean idle = cue == Cue.BETWEEN && value.high().isEmpty();
    int start = idle ? opening.afterCue() : opening.start();
    return new Step.Found(
        start, end, value.amount(cue), unit.map(Match::meaning).orElse(Unit.ITEM));
  }

  private Optional<Match<Unit>> unitAfter(Tokens tokens, int at) {
    return unitsAfter.at(tokens, tokens.hyphen(at) ? at + 1 : at);
  }

  private static int next(Optional<? extends Match<?>> match, int otherwise) {
    return match.map(Match::next).orElse(otherwise);
  }

  /// `S-300`, `B12`: digits that belong to a name.
  private static boolean isDesignation(Tokens tokens, int at) {
    int before = tokens.hyphen(at - 1) ? at - 2 : at - 1;
    return tokens.is(at, Kind.FIGURE) && tokens.glued(at) && tokens.is(before, Kind.WORD);
  }

  /// `5G`: a number with letters that are no unit.
  private static boolean isName(Tokens tokens, int end) {
    return tokens.is(end, Kind.WORD) && tokens.glued(end) && tokens.is(end - 1, Kind.FIGURE);
  }

  /// The first token after figures joined by hyphens.
  private static int endOfChain(Tokens tokens, int at) {
    int end = at;
    while (tokens.is(end, Kind.FIGURE)) {
      if (!tokens.hyphen(end + 1)) {
        return end + 1;
      }
      end += 2;
    }
    return end;
  }

  /// A year, or a lone "one", which is mostly a pronoun.
  private static boolean saysNothing(Tokens tokens, int start, int end) {
    var form = tokens.get(start).form();
    boolean year = form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
    return end == start + 1 && (year || form.equals("one") || form.equals("一"));
  }
}
