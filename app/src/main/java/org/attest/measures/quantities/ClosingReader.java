package org.attest.measures.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.attest.measures.numbers.NumeralReader;
import org.attest.measures.words.Cue;
import org.attest.measures.words.Phrases;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.UnitWord;

/// Reads what stands after a number.
record ClosingReader(NumeralReader numerals, Phrases<Cue> cues, Units units) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  Closing after(Tokens tokens, Opening opening, Value value) {
    if (opening.sign().isPresent()) {
      int end = units.repeated(tokens, opening.sign().get().meaning(), value.next());
      return closed(tokens, opening, value, opening.sign(), new Match<>(BigDecimal.ZERO, end));
    }
    var early = cueBeforeUnit(tokens, opening, value);
    if (early.isPresent()) {
      var unit = units.after(tokens, early.get().next());
      return new Closing(
          unit.map(Match::meaning),
          BigDecimal.ZERO,
          early.map(Match::meaning),
          Match.next(unit, early.get().next()));
    }
    var unit = units.after(tokens, value.next()).or(() -> units.afterOf(tokens, value.last()));
    var sum =
        unit.map(u -> units.compound(tokens, u)).orElse(new Match<>(BigDecimal.ZERO, value.next()));
    return closed(tokens, opening, value, unit, sum);
  }

  /// "20 or more tonnes", "40 с лишним километров".
  private Optional<Match<Cue>> cueBeforeUnit(Tokens tokens, Opening opening, Value value) {
    return cues.at(tokens, value.next())
        .filter(cue -> mayFollow(opening, value.high().isPresent(), cue.meaning()))
        .filter(cue -> cue.meaning() != Cue.BETWEEN)
        .filter(cue -> units.isMeasure(tokens, cue.next()));
  }

  private Closing closed(
      Tokens tokens,
      Opening opening,
      Value value,
      Optional<Match<UnitWord>> unit,
      Match<BigDecimal> sum) {
    var half = units.half(tokens, sum.next()).filter(_ -> unit.isPresent());
    int end = Match.next(half, sum.next());
    var cueAfter =
        cues.at(tokens, end)
            .filter(c -> mayFollow(opening, value.high().isPresent(), c.meaning()))
            .filter(c -> endsHere(tokens, c.next()));
    return new Closing(
        unit.map(Match::meaning),
        half.isPresent() ? HALF : sum.meaning(),
        cueAfter.map(Match::meaning),
        Match.next(cueAfter, end));
  }

  /// "200 or greater than 190" are two bounds: a cue that a number follows belongs to that.
  private boolean endsHere(Tokens tokens, int next) {
    int than = tokens.has(next, "than") ? next + 1 : next;
    return than == next ? !bindsNext(tokens, next) : numerals.at(tokens, than, false).isEmpty();
  }

  private boolean bindsNext(Tokens tokens, int next) {
    return tokens.has(next - 1, "than") && numerals.at(tokens, next, false).isPresent();
  }

  private static boolean mayFollow(Opening opening, boolean ranged, Cue after) {
    return opening.cueWord().isEmpty()
        || opening.cue() == Cue.EXACTLY
        || (opening.cue() == Cue.BETWEEN && (after == Cue.BETWEEN || !ranged));
  }

  /// 20和30之间 has its opener at the end.
  boolean closes(Tokens tokens, int at) {
    return cues.at(tokens, at).filter(cue -> cue.meaning() == Cue.BETWEEN).isPresent();
  }
}
