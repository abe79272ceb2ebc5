package org.attest.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Output that other people's tools depend on, kept as files. They change only when asked to: `mvn
/// test -Dtest='*JsonTest,*CsvTest' -Dgolden.update=true`, and the change is read in the diff.
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/attest/exchange");

  private Golden() {}

  static void assertMatches(String name, String actual) {
    var file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(file, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
