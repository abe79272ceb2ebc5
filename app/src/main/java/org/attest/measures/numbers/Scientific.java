package org.attest.measures.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import org.attest.measures.words.Phrases.Match;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;

/// Powers of ten behind a number: `1.3x10^6`, `2e5`.
final class Scientific {
  /// A higher power is no quantity of this world.
  private static final int HIGHEST = 30;

  private Scientific() {}

  static Optional<Match<BigDecimal>> at(Tokens tokens, int index, BigDecimal value) {
    int next = index + 1;
    if (tokens.has(next, "e") && tokens.glued(next) && tokens.glued(next + 1)) {
      return power(tokens, next + 1, value);
    }
    boolean times = tokens.has(next, "x") || tokens.has(next, "×") || tokens.has(next, "·");
    return times && tokens.has(next + 1, "10") && tokens.has(next + 2, "^")
        ? power(tokens, next + 3, value)
        : Optional.empty();
  }

  private static Optional<Match<BigDecimal>> power(Tokens tokens, int index, BigDecimal value) {
    boolean minus = tokens.has(index, "-") || tokens.has(index, "−");
    int at = minus || tokens.has(index, "+") ? index + 1 : index;
    if (!tokens.is(at, Kind.FIGURE)) {
      return Optional.empty();
    }
    return tokens
        .figure(at, 1, 2)
        .filter(power -> power.meaning() <= HIGHEST)
        .map(power -> minus ? -power.meaning() : power.meaning())
        .map(power -> new Match<>(value.scaleByPowerOfTen(power), at + 1));
  }
}
