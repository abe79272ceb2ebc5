package org.attest.measures;

import java.util.List;

/// What a text says in numbers and when, each in the order of the text. No quantity overlaps a
/// time: "24 February" is a day, not 24 of something.
public record Measures(List<Quantity> quantities, List<TimeExpression> times) {
  public Measures {
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
  }
}
