package org.attest.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// What holds of the measures of any text, however damaged.
final class Promises {
  private Promises() {}

  /// Every measure is the text at its span, and none overlap.
  static void check(
      MeasureReader reader, CodePoints text, Optional<LocalDate> reference, String hint) {
    var measures = read(reader, text, reference, hint);
    var all = new TreeMap<Span, String>();
    measures.quantities().forEach(q -> all.put(q.span(), q.text()));
    measures.times().forEach(t -> all.put(t.span(), t.text()));
    assertThat(all).as(hint).hasSize(measures.quantities().size() + measures.times().size());
    int end = 0;
    for (var found : all.entrySet()) {
      assertThat(found.getKey().start()).as(hint).isGreaterThanOrEqualTo(end);
      assertThat(found.getKey().length()).as(hint).isPositive();
      assertThat(text.slice(found.getKey())).as(hint).isEqualTo(found.getValue());
      end = found.getKey().end();
    }
    measures.times().forEach(time -> checkEnds(time, hint));
  }

  private static Measures read(
      MeasureReader reader, CodePoints text, Optional<LocalDate> reference, String hint) {
    try {
      return reader.read(text, reference);
    } catch (RuntimeException e) {
      throw new AssertionError(hint, e);
    }
  }

  private static void checkEnds(TimeExpression time, String hint) {
    if (time.from().isPresent() && time.to().isPresent()) {
      assertThat(time.from().get().firstDay())
          .as(hint)
          .isBeforeOrEqualTo(time.to().get().lastDay());
    }
  }
}
