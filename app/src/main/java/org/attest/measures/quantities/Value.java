package org.attest.measures.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.attest.measures.numbers.Numeral;

/// One or two numbers, and the first token after them.
record Value(Numeral low, Optional<Numeral> high) {
  int next() {
    return high.map(Numeral::next).orElse(low.next());
  }

  Numeral last() {
    return high.orElse(low);
  }

  BigDecimal lowValue() {
    return high.map(low::below).orElse(low.value());
  }
}
