package org.attest.casefile;

import java.math.BigDecimal;
import java.util.Optional;
import org.attest.measures.Amount;
import org.attest.measures.Amount.About;
import org.attest.measures.Amount.AtLeast;
import org.attest.measures.Amount.AtMost;
import org.attest.measures.Amount.Between;
import org.attest.measures.Amount.Edge;
import org.attest.measures.Amount.Exactly;

/// An amount in columns; `bound` is CONTRACT's, a range is `exact` with a second value.
record AmountRow(String bound, BigDecimal value, Optional<BigDecimal> valueTo, boolean inclusive) {
  static AmountRow of(Amount amount) {
    return switch (amount) {
      case Exactly(var value) -> new AmountRow("exact", value, Optional.empty(), true);
      case About(var value) -> new AmountRow("approx", value, Optional.empty(), true);
      case AtLeast(var value, var edge) -> bounded("min", value, edge);
      case AtMost(var value, var edge) -> bounded("max", value, edge);
      case Between(var low, var high) -> new AmountRow("exact", low, Optional.of(high), true);
    };
  }

  Amount amount() {
    return switch (bound) {
      case "min" -> new AtLeast(value, edge());
      case "max" -> new AtMost(value, edge());
      case "approx" -> new About(value);
      default -> valueTo.<Amount>map(high -> new Between(value, high)).orElse(new Exactly(value));
    };
  }

  private static AmountRow bounded(String bound, BigDecimal value, Edge edge) {
    return new AmountRow(bound, value, Optional.empty(), edge == Edge.INCLUDED);
  }

  private Edge edge() {
    return inclusive ? Edge.INCLUDED : Edge.EXCLUDED;
  }
}
