package org.attest.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureReaderTest {
  private final MeasureReader reader = new MeasureReader(Language.ENGLISH);

  @Test
  void readsOnlyTheSpansItIsGiven() {
    var text = CodePoints.of("𠮷 7 drones. 8 drones. 9 drones in 2022.");
    var measures = reader.read(text, List.of(new Span(2, 12), new Span(22, 39)), Optional.empty());
    assertThat(measures.quantities()).extracting(Quantity::text).containsExactly("7", "9");
    assertThat(measures.times()).extracting(TimeExpression::text).containsExactly("2022");
  }

  @Test
  void readsNothingAcrossTwoSpans() {
    var text = CodePoints.of("5 kg");
    var measures = reader.read(text, List.of(new Span(0, 1), new Span(1, 4)), Optional.empty());
    assertThat(measures.quantities()).extracting(Quantity::text).containsExactly("5");
  }

  @Test
  void servesManyThreadsAtOnce() {
    var text = CodePoints.of("more than 50 kg since February 2022, from 10 to 20 May 2023");
    var alone = reader.read(text, Optional.empty());
    assertThat(
            IntStream.range(0, 200).parallel().mapToObj(_ -> reader.read(text, Optional.empty())))
        .allMatch(alone::equals);
  }

  /// Text that tempts a reader to begin again at each word; with a quadratic reader this test would
  /// not end within a build's patience.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "and ",
        "1,",
        "1-",
        "at least ",
        "one ",
        "from ",
        "two and ",
        "2022-",
        "+1 ",
        "1/",
        "January ",
        "between 5 and ",
        "5 ft 3 in ",
        "$",
        "a ",
        "1 000 ",
        "the past ",
        "5 "
      })
  void endsOnHostileText(String pattern) {
    var text = CodePoints.of(pattern.repeat(100_000 / pattern.length()));
    assertThat(reader.read(text, Optional.empty()).quantities()).allMatch(q -> !q.text().isEmpty());
  }
}
