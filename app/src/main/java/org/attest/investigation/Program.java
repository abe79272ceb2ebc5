package org.attest.investigation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The program's own name and version, from the build.
public final class Program {
  /// `attest 0.1.0`
  public static final String NAME_AND_VERSION = "attest " + version();

  private Program() {}

  private static String version() {
    try (InputStream in = Program.class.getResourceAsStream("program.properties")) {
      var properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
