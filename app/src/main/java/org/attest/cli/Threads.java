package org.attest.cli;

import picocli.CommandLine.Option;

/// How many files are read at the same time.
final class Threads {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "how many files are read at the same time (default: one for each processor)")
  private int threads = Runtime.getRuntime().availableProcessors();

  int count() {
    return Math.max(1, threads);
  }
}
