package org.attest.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;

/// Where a command's words go, and what is known of the place.
///
/// @param out results, and nothing else
/// @param messages progress, problems, errors
/// @param width in columns
/// @param lively whether messages go to a person's screen, where a line can be drawn again
/// @param colours whether results go to a person's screen who did not ask for plain text
record Terminal(
    OutputStream out, PrintStream messages, int width, boolean lively, boolean colours) {
  /// Where the width is not known, such as in a file.
  static final int USUAL_WIDTH = 100;

  private static final int NARROWEST = 40;

  /// The script that starts the program asks the shell, which knows better than Java:
  /// `attest.terminal` lists the streams that are a screen (`out`, `err`).
  static Terminal of(
      OutputStream out, PrintStream messages, Map<String, String> environment, String screens) {
    boolean plain = environment.containsKey("NO_COLOR") || "dumb".equals(environment.get("TERM"));
    return new Terminal(
        out,
        messages,
        width(environment.getOrDefault("COLUMNS", "")),
        screens.contains("err"),
        screens.contains("out") && !plain);
  }

  private static int width(String columns) {
    return columns.matches("[1-9][0-9]{0,3}")
        ? Math.max(NARROWEST, Integer.parseInt(columns))
        : USUAL_WIDTH;
  }

  /// A line to whoever watches.
  void say(String line) {
    messages.println(Shown.line(line));
  }
}
