package org.attest.measures;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Work grows in proportion to the text, whatever it repeats. What is counted is the memory that
/// reading takes, which unlike time does not depend on the machine.
class MeasureReaderWorkTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 9, 25));

  /// Split at bars: words that open something, and tempt a reader to begin again at each of them.
  private static final String[] PATTERNS =
      """
      7|and |1,|1-|at least |one |from |two and |2022-|+1 |1/|January |between 5 and |5 ft 3 in |$|a \
      |1 000 |the past |5 |one in |1990 to |the first |с начала |за последние |несколько |сто |до \
      |年|一|近|百|几|从|去年|上世纪|several |half a |c. |1-1-|the |(1990 |^|1^|Q1-|the end of |двадцать \
      |分之|个半|一米|每小时|over |out of |pages 1 and |масса |range of the |is |,|. |«5» |0.|e1 |mid-\
      """
          .strip()
          .split("[|]", -1);

  private static final int FEW = 400;
  private static final int TIMES_MORE = 8;

  static Stream<Arguments> patterns() {
    return Arrays.stream(Language.values())
        .flatMap(l -> Arrays.stream(PATTERNS).map(pattern -> Arguments.of(l, pattern)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("patterns")
  void worksInProportionToTheText(Language language, String pattern) {
    var reader = Readers.of(language.code());
    work(reader, pattern, FEW);
    long few = work(reader, pattern, FEW);
    long many = work(reader, pattern, FEW * TIMES_MORE);
    assertThat(many).isLessThan(2 * TIMES_MORE * few + 200_000);
  }

  @Test
  void readsHundredsOfThousandsOfFiguresInARow() {
    for (var pattern : new String[] {"7", ",", "1,", "1-1-1-"}) {
      assertThat(work(Readers.of("en"), pattern, 200_000)).isPositive();
    }
  }

  @Test
  void readsASentenceOfFiftyThousandWords() {
    var text = CodePoints.of("at least seven drones from Kazan in March flew ".repeat(50_000 / 9));
    var measures = new MeasureReader(Language.ENGLISH).read(text, DAY);
    assertThat(measures.quantities()).hasSize(50_000 / 9);
    assertThat(measures.times()).hasSize(50_000 / 9);
  }

  private static long work(MeasureReader reader, String pattern, int length) {
    var text = CodePoints.of(pattern.repeat(length / pattern.length() + 1));
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    reader.read(text, DAY);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
