package org.attest.measures.numbers;

import java.math.BigDecimal;

/// A number as read: its value, the scale word it ends with, and the first token after it.
public record Numeral(BigDecimal value, BigDecimal scale, Kind kind, int next) {
  public enum Kind {
    PLAIN,
    /// A lower bound by itself: "dozens", 五百多.
    OPEN,
    /// Not meant exactly: "a couple".
    ROUGH,
    /// A part of something, which must be named: "half".
    SHARE
  }

  /// This number as the lower end of a range: the "5" of "5 to 7 million" is five million.
  public BigDecimal below(Numeral high) {
    var scaled = value.multiply(high.scale);
    boolean shares = scale.compareTo(BigDecimal.ONE) == 0 && scaled.compareTo(high.value) < 0;
    return shares ? scaled : value;
  }

  /// Whether it is less than one, and so no count of things.
  public boolean isPart() {
    return value.signum() != 0 && value.abs().compareTo(BigDecimal.ONE) < 0;
  }

  Numeral with(BigDecimal other, Kind otherKind, int end) {
    return new Numeral(other, BigDecimal.ONE, otherKind, end);
  }

  Numeral negated() {
    return new Numeral(value.negate(), scale, kind, next);
  }
}
