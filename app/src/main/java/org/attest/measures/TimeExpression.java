package org.attest.measures;

import java.util.Optional;
import org.attest.text.Span;

/// Words that say when, and the period they mean.
///
/// A single date has both ends ("in March 2022": from 2022-03 to 2022-03); "since February 2022"
/// has no end, "before 2020" no start.
public record TimeExpression(
    Span span, String text, Optional<PartialDate> from, Optional<PartialDate> to) {
  public TimeExpression {
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("a time without both ends: " + text);
    }
  }
}
