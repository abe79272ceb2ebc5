package org.attest.measures.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;

/// Powers: of ten behind a number, `1.3x10^6`, `2e5`, and of the number itself, `10^6`.
final class Scientific {
  /// A higher power is no quantity of this world.
  private static final int HIGHEST = 30;

  private Scientific() {}

  static Optional<Match<BigDecimal>> at(Tokens tokens, int index, BigDecimal value) {
    int next = index + 1;
    if (tokens.has(next, "e") && tokens.glued(next) && tokens.glued(next + 1)) {
      return power(tokens, next + 1, value);
    }
    if (tokens.has(next, "^") && tokens.glued(next)) {
      return exponent(tokens, next + 1).map(e -> new Match<>(raised(value, e.meaning()), e.next()));
    }
    boolean times = tokens.has(next, "x") || tokens.has(next, "×") || tokens.has(next, "·");
    return times && tokens.has(next + 1, "10") && tokens.has(next + 2, "^")
        ? power(tokens, next + 3, value)
        : Optional.empty();
  }

  private static Optional<Match<BigDecimal>> power(Tokens tokens, int index, BigDecimal value) {
    return exponent(tokens, index)
        .map(e -> new Match<>(value.scaleByPowerOfTen(e.meaning()), e.next()));
  }

  private static Optional<Match<Integer>> exponent(Tokens tokens, int index) {
    boolean minus = tokens.has(index, "-") || tokens.has(index, "−");
    int at = minus || tokens.has(index, "+") ? index + 1 : index;
    return tokens
        .figure(at, 1, 2)
        .filter(power -> power.meaning() <= HIGHEST)
        .map(power -> new Match<>(minus ? -power.meaning() : power.meaning(), at + 1));
  }

  private static BigDecimal raised(BigDecimal value, int exponent) {
    return value.signum() == 0
        ? value
        : value.round(MathContext.DECIMAL64).pow(exponent, MathContext.DECIMAL64);
  }
}
