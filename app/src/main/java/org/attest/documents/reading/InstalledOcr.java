package org.attest.documents.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// What reads pictures on this machine. Readings made with another version or other language data
/// may differ, so the reader's version names it.
public final class InstalledOcr {
  private InstalledOcr() {}

  /// `tesseract 5.3.0 chi_sim eng rus`, or `no tesseract`.
  public static String version() {
    try {
      var name = lines("--version").getFirst();
      return name
          + lines("--list-langs").stream()
              .skip(1)
              .sorted()
              .collect(Collectors.joining(" ", " ", ""));
    } catch (IOException _) {
      return "no tesseract";
    }
  }

  private static List<String> lines(String option) throws IOException {
    var process = new ProcessBuilder("tesseract", option).redirectErrorStream(true).start();
    process.getOutputStream().close();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      return lines.lines().toList();
    }
  }
}
