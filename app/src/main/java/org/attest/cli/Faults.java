package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// Faults of the program itself: one line for the user, the details where a developer finds them.
///
/// @param logs where the details go, unless `debug` asks for them on the terminal
record Faults(Terminal terminal, Path logs, boolean debug) {
  int tell(Throwable fault) {
    var what = fault instanceof OutOfMemoryError ? "out of memory" : fault.toString();
    terminal.say("attest: a fault of the program: " + what + ". " + details(fault));
    return Exit.FAULT;
  }

  private String details(Throwable fault) {
    if (debug) {
      fault.printStackTrace(terminal.messages());
      return "The details stand above.";
    }
    try {
      return "The details are in " + write(fault) + "; please report them.";
    } catch (IOException e) {
      return "Run it again with --debug for details: they could not be written (" + e + ").";
    }
  }

  private Path write(Throwable fault) throws IOException {
    var trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    var file = Files.createTempFile(Files.createDirectories(logs), "fault-", ".txt");
    return Files.writeString(file, trace.toString());
  }
}
