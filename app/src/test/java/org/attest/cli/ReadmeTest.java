package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.casefile.Author;
import org.attest.investigation.Investigation;
import org.attest.investigation.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every command that the README shows is one that the program takes.
class ReadmeTest {
  private static final String COMMAND = "    ./attest ";

  @TempDir private Path folder;

  static Stream<String> commands() throws IOException {
    return Files.readAllLines(Path.of("../README.md")).stream()
        .filter(line -> line.startsWith(COMMAND))
        .map(line -> line.substring(COMMAND.length()).split(" {2,}| > ", 2)[0]);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void showsCommandsThatExist(String command) {
    var words = Arrays.stream(command.replace("'", "").split(" ", -1)).toArray(String[]::new);
    assertThatCode(() -> attest().commandLine().parseArgs(words)).doesNotThrowAnyException();
  }

  @Test
  void showsCommandsAtAll() throws IOException {
    assertThat(commands()).hasSizeGreaterThan(5);
  }

  private Attest attest() {
    var silent = OutputStream.nullOutputStream();
    var messages = new PrintStream(silent, true, StandardCharsets.UTF_8);
    var places = new Places(folder);
    var clock = Clock.systemUTC();
    var investigation = Investigation.at(places, Author.local(clock));
    var terminal = Terminal.of(silent, messages, Map.of(), "");
    return new Attest(new Setting(terminal, investigation, places, folder, clock));
  }
}
