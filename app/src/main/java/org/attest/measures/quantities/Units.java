package org.attest.measures.quantities;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.measures.Unit;
import org.attest.measures.Unit.Dimension;
import org.attest.measures.numbers.Numeral;
import org.attest.measures.numbers.NumeralReader;
import org.attest.measures.words.Cue;
import org.attest.measures.words.Phrases;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;
import org.attest.measures.words.UnitWord;
import org.attest.measures.words.UnitWord.Side;
import org.attest.text.Language;
import org.attest.text.Lexicon;

/// Reads the units beside a number, also in steps: "12 ft 2 in", 五元三角.
final class Units {
  private final Phrases<UnitWord> before;
  private final Phrases<UnitWord> after;
  private final Phrases<String> halves;
  private final Phrases<Cue> ands;
  private final Phrases<String> japan;
  private final Phrases<String> china;
  private final NumeralReader numerals;

  /// How many of the smaller unit make the larger one, by both codes.
  private final Map<String, BigDecimal> steps = new HashMap<>();

  /// Units of which Chinese says tenths without naming them: 一米八, 三块五, 七成六.
  private static final Set<String> TENTHS = Set.of("m", "CNY", "jin", "t", "percent");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// Units that have hundredths, by code.
  private final Set<String> hundredths = new HashSet<>();

  Units(Language language, NumeralReader numerals) {
    this.numerals = numerals;
    before = UnitWord.before(language);
    after = UnitWord.after(language);
    halves = Phrases.read("numbers.csv", language, "half-after"::equals, row -> row.get(1));
    ands = Cue.read(language, "and");
    japan = Phrases.read("nouns.csv", language, "japan"::equals, row -> row.get(1));
    china = Phrases.read("nouns.csv", language, "china"::equals, row -> row.get(1));
    for (var row : new Lexicon(Units.class, "steps.csv").rows()) {
      var count = new BigDecimal(row.get(2));
      steps.put(row.get(0) + " " + row.get(1), count);
      if (count.compareTo(HUNDRED) == 0) {
        hundredths.add(row.get(0));
      }
    }
  }

  boolean mayStart(Tokens tokens, int index) {
    return before.mayStart(tokens, index);
  }

  Optional<Match<UnitWord>> before(Tokens tokens, int index) {
    return before.at(tokens, index);
  }

  /// The unit after a number, which a hyphen or a bracket may part from it.
  Optional<Match<UnitWord>> after(Tokens tokens, int index) {
    boolean hyphen = tokens.hyphen(index);
    if (isBracket(tokens, index) && isBracket(tokens, index + 2)) {
      return after.at(tokens, index + 1).map(u -> new Match<>(u.meaning(), u.next() + 1));
    }
    return after
        .at(tokens, hyphen ? index + 1 : index)
        .filter(unit -> !unit.meaning().isLoose() || hyphen || tokens.glued(index))
        .filter(unit -> !opensNext(tokens, unit));
  }

  /// The unit of "a quarter of an hour", "half of 1 percent" and "hundreds of dollars".
  Optional<Match<UnitWord>> afterOf(Tokens tokens, Numeral numeral) {
    int of = numeral.next();
    int one = numerals.skipOne(tokens, of + 1);
    boolean part = (numeral.isPart() || numeral.kind() == Numeral.Kind.SHARE) && one > of + 1;
    boolean open = numeral.kind() == Numeral.Kind.OPEN;
    return tokens.has(of, "of") && (part || open)
        ? after(tokens, part ? one : of + 1)
            .filter(unit -> unit.meaning().unit().dimension() != Dimension.COUNT)
        : Optional.empty();
  }

  /// The code of "3 USD50 notes", the sign of "£2m-£3m" belongs to the number behind it.
  private static boolean opensNext(Tokens tokens, Match<UnitWord> unit) {
    return unit.meaning().isMoney()
        && !tokens.is(unit.next() - 1, Kind.IDEOGRAPH)
        && tokens.glued(unit.next())
        && tokens.is(unit.next(), Kind.FIGURE);
  }

  private static boolean isBracket(Tokens tokens, int index) {
    return tokens.is(index, Kind.SIGN) && "[]{}()<>".contains(tokens.get(index).form());
  }

  /// Whether a unit of measure follows: no classifier, and no single letter, which may be a name's.
  boolean isMeasure(Tokens tokens, int index) {
    return after(tokens, index)
        .filter(unit -> unit.meaning().unit().dimension() != Dimension.COUNT)
        .filter(unit -> !isLetter(tokens, unit.next() - 1))
        .isPresent();
  }

  private static boolean isLetter(Tokens tokens, int index) {
    return tokens.is(index, Kind.WORD)
        && tokens.get(index).written().length() == 1
        && tokens.get(index).written().charAt(0) < 128;
  }

  /// Past a unit that says again what stands before the number: 人民币500万元, 摄氏39度.
  int repeated(Tokens tokens, UnitWord before, int index) {
    return after(tokens, index)
        .filter(u -> u.meaning().unit().equals(before.unit()) || isDegree(before, u.meaning()))
        .map(Match::next)
        .orElse(index);
  }

  private static boolean isDegree(UnitWord before, UnitWord after) {
    return before.unit().dimension() == Dimension.TEMPERATURE
        && after.unit().dimension() == Dimension.ANGLE;
  }

  /// The yen, where a text that writes `¥` speaks of Japan and not of China.
  Optional<UnitWord> yen(Tokens tokens) {
    boolean sign =
        tokens.all().stream().anyMatch(t -> t.form().equals("¥") || t.form().equals("￥"));
    return sign && speaksOf(tokens, japan) && !speaksOf(tokens, china)
        ? Optional.of(new UnitWord(new Unit("JPY", Dimension.MONEY), BigDecimal.ONE, Side.BEFORE))
        : Optional.empty();
  }

  private static boolean speaksOf(Tokens tokens, Phrases<String> words) {
    return IntStream.range(0, tokens.size()).anyMatch(at -> words.standAt(tokens, at));
  }

  /// "and a half" after the unit.
  Optional<Match<String>> half(Tokens tokens, int index) {
    return halves.at(tokens, index);
  }

  /// What smaller units that follow add, in the larger one.
  Match<BigDecimal> compound(Tokens tokens, Match<UnitWord> larger) {
    int at = ands.skip(tokens, larger.next());
    return numerals
        .at(tokens, at, false)
        .flatMap(n -> step(tokens, larger.meaning(), n).or(() -> implied(tokens, larger, n)))
        .orElse(new Match<>(BigDecimal.ZERO, larger.next()));
  }

  /// "15 dollars 50", 七成六: hundredths or tenths of the unit, where the clause ends with them.
  private Optional<Match<BigDecimal>> implied(
      Tokens tokens, Match<UnitWord> larger, Numeral numeral) {
    var unit = larger.meaning().unit();
    boolean digit = tokens.is(larger.next(), Kind.IDEOGRAPH) && numeral.next() == larger.next() + 1;
    boolean tenths = digit && TENTHS.contains(unit.code());
    boolean cents = !digit && larger.meaning().isMoney() && hundredths.contains(unit.code());
    boolean fits =
        (tenths || cents)
            && numeral.kind() == Numeral.Kind.PLAIN
            && isBelow(numeral.value(), tenths ? BigDecimal.TEN : HUNDRED)
            && endsClause(tokens, numeral.next());
    return fits
        ? Optional.of(new Match<>(numeral.value().movePointLeft(tenths ? 1 : 2), numeral.next()))
        : Optional.empty();
  }

  private static boolean isBelow(BigDecimal value, BigDecimal limit) {
    return value.signum() > 0 && value.scale() <= 0 && value.compareTo(limit) < 0;
  }

  private static boolean endsClause(Tokens tokens, int index) {
    return !tokens.has(index)
        || tokens.is(index, Kind.BREAK)
        || (tokens.is(index, Kind.SIGN) && ".,;:!?)。，；！？）".contains(tokens.get(index).form()));
  }

  private Optional<Match<BigDecimal>> step(Tokens tokens, UnitWord larger, Numeral numeral) {
    return afterStep(tokens, numeral.next())
        .filter(smaller -> steps.containsKey(key(larger, smaller.meaning())))
        .map(smaller ->
            new Match<>(
                numeral
                    .value()
                    .divide(steps.get(key(larger, smaller.meaning())), MathContext.DECIMAL64),
                smaller.next()));
  }

  /// Behind a larger unit a loose one is no longer doubtful: the "in" of "12 ft 2 in".
  private Optional<Match<UnitWord>> afterStep(Tokens tokens, int index) {
    return after.at(tokens, tokens.hyphen(index) ? index + 1 : index);
  }

  private static String key(UnitWord larger, UnitWord smaller) {
    return larger.unit().code() + " " + smaller.unit().code();
  }
}
