package org.attest.investigation;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where this machine keeps what is not part of any case: prepared models and logs.
///
/// @param home `ATTEST_HOME`, or the system's folder for the data of users' programs
public record Places(Path home) {
  /// Where they are by a process's environment.
  ///
  /// @param system the operating system's name, as Java gives it
  public static Places of(Map<String, String> environment, String system, Path userHome) {
    var set = environment.getOrDefault("ATTEST_HOME", "");
    return new Places(set.isEmpty() ? usual(environment, system, userHome) : Path.of(set));
  }

  private static Path usual(Map<String, String> environment, String system, Path userHome) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return userHome.resolve("Library/Application Support/Attest");
    }
    if (name.startsWith("windows")) {
      return folder(environment, "LOCALAPPDATA", userHome.resolve("AppData/Local"))
          .resolve("Attest");
    }
    return folder(environment, "XDG_DATA_HOME", userHome.resolve(".local/share")).resolve("attest");
  }

  /// A variable that is empty or relative is to be ignored, as the XDG specification says.
  private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
    var set = Path.of(environment.getOrDefault(variable, ""));
    return set.isAbsolute() ? set : otherwise;
  }

  public Path models() {
    return home.resolve("models");
  }

  public Path logs() {
    return home.resolve("logs");
  }
}
