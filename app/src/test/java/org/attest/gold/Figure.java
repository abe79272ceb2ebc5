package org.attest.gold;

import java.util.Locale;

/// One figure of the table, summed over texts.
sealed interface Figure {
  /// The number that a floor is set on.
  double value();

  /// As the table shows it.
  String shown();

  Figure plus(Figure other);

  /// How many were annotated, read, and right.
  record Found(int gold, int read, int hits) implements Figure {
    double precision() {
      return read == 0 ? 0 : (double) hits / read;
    }

    double recall() {
      return gold == 0 ? 0 : (double) hits / gold;
    }

    @Override
    public double value() {
      return gold + read == 0 ? 0 : 2.0 * hits / (gold + read);
    }

    @Override
    public String shown() {
      return String.format(
          Locale.ROOT, "%.2f %.2f %.2f (%d)", precision(), recall(), value(), gold);
    }

    @Override
    public Figure plus(Figure other) {
      var more = (Found) other;
      return new Found(gold + more.gold, read + more.read, hits + more.hits);
    }
  }

  /// How many of some are right.
  record Share(int right, int of) implements Figure {
    @Override
    public double value() {
      return of == 0 ? 0 : (double) right / of;
    }

    @Override
    public String shown() {
      return String.format(Locale.ROOT, "%.2f (%d)", value(), of);
    }

    @Override
    public Figure plus(Figure other) {
      var more = (Share) other;
      return new Share(right + more.right, of + more.of);
    }
  }
}
