package org.attest.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// The tables of a new ledger.
final class Schema {
  private Schema() {}

  static void make(Handle handle) {
    statements().forEach(handle::execute);
  }

  /// The statements of the script; it has semicolons only at their ends and in lines of comment.
  private static List<String> statements() {
    var bare =
        text().lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
    return Stream.of(bare.split(";", -1)).filter(statement -> !statement.isBlank()).toList();
  }

  private static String text() {
    try (InputStream in = Schema.class.getResourceAsStream("schema.sql")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks schema.sql");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read schema.sql", e);
    }
  }
}
