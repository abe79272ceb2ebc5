package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource({"abc, 3", "Купол, 5", "无人机, 6", "ｶﾅ, 2", "e\u0301, 1", "🛰, 2", "'', 0"})
  void measuresAsATerminalDoes(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }

  @Test
  void wrapsAtSpacesAndLeavesNothingOut() {
    assertThat(Columns.wrap("seven drones made in China", 12))
        .containsExactly("seven drones", "made in", "China");
  }

  @Test
  void wrapsBetweenCharactersWhereThereIsNoSpace() {
    assertThat(Columns.wrap("已收到七架无人机", 6)).containsExactly("已收到", "七架无", "人机");
    assertThat(Columns.wrap("aaaaaaa", 3)).containsExactly("aaa", "aaa", "a");
  }

  @Test
  void putsAtLeastOneCharacterOnALine() {
    assertThat(Columns.wrap("无人", 1)).containsExactly("无", "人");
    assertThat(Columns.wrap("", 5)).containsExactly("");
  }
}
