package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
  @Test
  void keepsADocumentFromSteeringTheTerminal() {
    assertThat(Shown.line("\u001b[31mred\u0007")).isEqualTo("\uFFFD[31mred\uFFFD");
    assertThat(Shown.line("invoice\u202Efdp.exe")).isEqualTo("invoice\uFFFDfdp.exe");
  }

  @Test
  void showsSeveralLinesAsOne() {
    assertThat(Shown.line("  two\r\n lines\tand\u00a0more ")).isEqualTo("two lines and more");
  }

  @Test
  void leavesWordsOfAnyScriptAlone() {
    assertThat(Shown.line("Купол 无人机 🛰")).isEqualTo("Купол 无人机 🛰");
  }
}
