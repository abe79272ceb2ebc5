package org.attest.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Faults of the program while it serves: the page says a number, the details lie under it in the
/// folder of logs.
///
/// @param redact takes secrets out of what is written
record Incidents(Path logs, UnaryOperator<String> redact) {
  private static final String PREFIX = "fault-";
  private static final String SUFFIX = ".txt";

  /// Writes the details down.
  ///
  /// @return the incident's number; nothing where the folder cannot be written
  Optional<String> note(Throwable fault) {
    var trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    try {
      var file = Files.createTempFile(Files.createDirectories(logs), PREFIX, SUFFIX);
      Files.writeString(file, redact.apply(trace.toString()));
      var name = String.valueOf(file.getFileName());
      return Optional.of(name.substring(PREFIX.length(), name.length() - SUFFIX.length()));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
