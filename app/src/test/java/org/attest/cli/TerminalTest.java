package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void isAsWideAsTheShellSays() {
    assertThat(terminal(Map.of("COLUMNS", "72"), "").width()).isEqualTo(72);
    assertThat(terminal(Map.of("COLUMNS", "wide"), "").width()).isEqualTo(Terminal.USUAL_WIDTH);
    assertThat(terminal(Map.of("COLUMNS", "1"), "").width()).isEqualTo(40);
  }

  @Test
  void coloursOnlyAScreenWhoseUserDidNotSayNo() {
    assertThat(terminal(Map.of(), "err,out").colours()).isTrue();
    assertThat(terminal(Map.of(), "err").colours()).isFalse();
    assertThat(terminal(Map.of("NO_COLOR", ""), "out").colours()).isFalse();
    assertThat(terminal(Map.of("TERM", "dumb"), "out").colours()).isFalse();
  }

  private static Terminal terminal(Map<String, String> environment, String screens) {
    var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return Terminal.of(OutputStream.nullOutputStream(), silent, environment, screens);
  }
}
