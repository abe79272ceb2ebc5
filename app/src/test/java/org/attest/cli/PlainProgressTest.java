package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.attest.investigation.Progress.Done;
import org.junit.jupiter.api.Test;

class PlainProgressTest {
  @Test
  void tellsRateAndTimeLeft() {
    assertThat(PlainProgress.line(new Done(3, 9, 2_000_000, 6_000_000, 1), Duration.ofSeconds(60)))
        .isEqualTo("3 of 9 files, 2.0 of 6.0 MB, 0.03 MB/s, about 2 min 0 s left, problems: 1");
  }

  @Test
  void foretellsNothingFromTheFirstBytes() {
    assertThat(PlainProgress.line(new Done(1, 9, 10, 6_000_000, 0), Duration.ofSeconds(2)))
        .isEqualTo("1 of 9 files, 0.0 of 6.0 MB, 0.00 MB/s");
  }
}
