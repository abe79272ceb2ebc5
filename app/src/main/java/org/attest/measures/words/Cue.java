package org.attest.measures.words;

import java.math.BigDecimal;
import org.attest.measures.Amount;
import org.attest.measures.Amount.Edge;
import org.attest.text.Language;

/// A word that bounds a number. The names are those of the lexicon `bounds.csv`.
public enum Cue {
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  ABOUT,
  /// Says that the number is meant exactly.
  EXACTLY,
  /// Opens a range; says nothing about a number alone.
  BETWEEN,
  /// No cue at all.
  NONE;

  public static Phrases<Cue> before(Language language) {
    return read(language, "before");
  }

  public static Phrases<Cue> read(Language language, String side) {
    return Phrases.read("bounds.csv", language, side::equals, row -> valueOf(row.get(3)));
  }

  public Amount bound(BigDecimal value) {
    return switch (this) {
      case AT_LEAST -> new Amount.AtLeast(value, Edge.INCLUDED);
      case MORE_THAN -> new Amount.AtLeast(value, Edge.EXCLUDED);
      case AT_MOST -> new Amount.AtMost(value, Edge.INCLUDED);
      case LESS_THAN -> new Amount.AtMost(value, Edge.EXCLUDED);
      case ABOUT -> new Amount.About(value);
      case EXACTLY, BETWEEN, NONE -> new Amount.Exactly(value);
    };
  }

  /// Whether it makes the number after it more or less than exact.
  public boolean isBound() {
    return isLower() || isUpper() || this == ABOUT;
  }

  public boolean isLower() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  public boolean isUpper() {
    return this == AT_MOST || this == LESS_THAN;
  }
}
