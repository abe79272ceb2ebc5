package org.attest.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Opens addresses in the browser of whoever sits here, where there is a desktop.
final class Browser {
  private Browser() {}

  /// It is a convenience: where it does not work, the address was printed.
  ///
  /// @param system the operating system's name, as Java gives it
  static void open(String address, String system, Map<String, String> environment) {
    var command = command(system.toLowerCase(Locale.ROOT), environment);
    if (command.isEmpty()) {
      return;
    }
    try {
      var words = new ArrayList<>(command);
      words.add(address);
      new ProcessBuilder(words)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException _) {
      // There is no such command here.
    }
  }

  private static List<String> command(String system, Map<String, String> environment) {
    if (system.startsWith("mac")) {
      return List.of("open");
    }
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    boolean hasDesktop =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return hasDesktop ? List.of("xdg-open") : List.of();
  }
}
