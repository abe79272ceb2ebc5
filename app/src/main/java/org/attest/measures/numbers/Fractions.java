package org.attest.measures.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.attest.measures.words.Phrases;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;
import org.attest.measures.words.UnitWord;
import org.attest.text.Language;

/// What a number is divided by where words say so: "two thirds", "one twenty-fifth", 三分之二, "one in
/// three".
final class Fractions {
  private static final BigDecimal LARGEST_RATIO = BigDecimal.TEN;
  private static final BigDecimal OLDEST_YEAR = BigDecimal.valueOf(1_000);

  /// Plural denominators, after a number: "thirds".
  private final Phrases<BigDecimal> dividers;

  /// Denominators of one part: the "twentieth" of "one twentieth".
  private final Phrases<BigDecimal> ordinals;

  /// "Twenty" before a denominator that goes on: "twenty-fifths".
  private final Phrases<BigDecimal> tens;

  private final Phrases<String> ones;
  private final Phrases<String> ratios;
  private final Phrases<String> chances;
  private final Phrases<UnitWord> units;

  Fractions(Language language) {
    dividers = values(language, "divider");
    ordinals = values(language, "ordinal");
    tens = values(language, "tens");
    ones = words(language, "one");
    ratios = words(language, "ratio");
    chances = words(language, "chance");
    units = UnitWord.after(language);
  }

  private static Phrases<BigDecimal> values(Language language, String role) {
    return Phrases.read("numbers.csv", language, role::equals, row -> new BigDecimal(row.get(3)));
  }

  private static Phrases<String> words(Language language, String role) {
    return Phrases.read("numbers.csv", language, role::equals, row -> row.get(1));
  }

  /// "two thirds": the number in parts, where a denominator follows it.
  Optional<Numeral> divided(Tokens tokens, Numeral numeral) {
    int at = tokens.has(numeral.next(), "-") ? numeral.next() + 1 : numeral.next();
    return denominator(dividers, tokens, at)
        .map(by -> share(numeral, numeral.value(), by.meaning(), by.next()));
  }

  /// "one twenty-fifth"; "a tenth" where it ends or "of" follows, since "a tenth man" is no
  /// fraction.
  Optional<Numeral> one(Tokens tokens, int index) {
    int at = skipOne(tokens, index);
    int part = tokens.has(at, "-") ? at + 1 : at;
    boolean sure = tokens.has(index, "one") || tokens.has(index, "1");
    return denominator(ordinals, tokens, part)
        .filter(
            by -> at > index && (sure || tokens.has(by.next(), "of") || ends(tokens, by.next())))
        .map(by ->
            new Numeral(
                BigDecimal.ONE.divide(by.meaning(), MathContext.DECIMAL64),
                BigDecimal.ONE,
                Numeral.Kind.PLAIN,
                by.next()));
  }

  int skipOne(Tokens tokens, int index) {
    return tokens.has(index, "1") ? index + 1 : ones.skip(tokens, index);
  }

  private static boolean ends(Tokens tokens, int index) {
    return !tokens.has(index) || tokens.is(index, Kind.SIGN) || tokens.is(index, Kind.BREAK);
  }

  private Optional<Match<BigDecimal>> denominator(
      Phrases<BigDecimal> last, Tokens tokens, int index) {
    var ten = tens.at(tokens, index);
    int at = ten.map(t -> tokens.hyphen(t.next()) ? t.next() + 1 : t.next()).orElse(index);
    var own = last.at(tokens, at);
    return ten.isEmpty()
        ? own
        : own.filter(by -> by.meaning().compareTo(BigDecimal.TEN) < 0)
            .map(by -> new Match<>(ten.get().meaning().add(by.meaning()), by.next()));
  }

  /// Whether an ordinal goes on with the number that ends here: "twenty-first".
  boolean isOrdinal(Tokens tokens, int next) {
    return tokens.hyphen(next) && ordinals.standAt(tokens, next + 1);
  }

  /// What stands between the two numbers of "one in three", "two out of five", "one over three".
  Optional<Integer> afterRatio(Tokens tokens, Numeral part) {
    return ratios
        .at(tokens, part.next())
        .or(() -> chances.at(tokens, part.next()))
        .map(Match::next);
  }

  /// "One in three" is a share, "one in 2024" and "two in three years" are none.
  boolean isRatio(Tokens tokens, Numeral part, Numeral whole) {
    boolean chance = chances.standAt(tokens, part.next());
    boolean small =
        part.value().compareTo(BigDecimal.ONE) == 0 || whole.value().compareTo(LARGEST_RATIO) <= 0;
    return part.value().signum() > 0
        && part.value().compareTo(whole.value()) < 0
        && part.kind() == Numeral.Kind.PLAIN
        && whole.kind() == Numeral.Kind.PLAIN
        && units.at(tokens, whole.next()).isEmpty()
        && (!chance || (small && whole.value().compareTo(OLDEST_YEAR) < 0));
  }

  static Numeral share(Numeral numeral, BigDecimal value, BigDecimal by, int next) {
    return by.signum() == 0
        ? numeral
        : numeral.with(value.divide(by, MathContext.DECIMAL64), Numeral.Kind.PLAIN, next);
  }
}
