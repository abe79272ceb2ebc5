package org.attest.web;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Programs of this machine that tests need and not every machine has.
final class Installed {
  private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(File.pathSeparator));

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private Installed() {}

  static Optional<Path> chromium() {
    return find(BROWSERS);
  }

  static Optional<Path> tesseract() {
    return find(List.of("tesseract"));
  }

  private static Optional<Path> find(List<String> names) {
    return folders()
        .flatMap(folder -> names.stream().map(folder::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> folders() {
    return BETWEEN.splitAsStream(System.getenv().getOrDefault("PATH", "")).map(Path::of);
  }
}
