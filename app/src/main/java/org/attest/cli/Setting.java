package org.attest.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.attest.investigation.Investigation;
import org.attest.investigation.Places;

/// What every command has at hand.
///
/// @param installation the folder that Attest was unpacked to, with its examples
record Setting(
    Terminal terminal, Investigation investigation, Places places, Path installation, Clock clock) {
  LiveProgress progress() {
    return terminal.lively() ? new ScreenProgress(terminal) : new PlainProgress(terminal, clock);
  }

  /// For results that are lines of text; flush it at the end.
  PrintStream lines() {
    return new PrintStream(terminal.out(), false, StandardCharsets.UTF_8);
  }
}
