package org.attest.investigation;

import java.nio.file.Path;
import org.attest.documents.Problem;

/// What a path that was asked for comes to.
sealed interface FoundPath {
  /// What it is called in results.
  String name();

  /// How much there is to read.
  long bytes();

  record File(String name, Path path, long bytes) implements FoundPath {}

  /// Something that is not read, and why.
  record Refused(String name, Problem problem) implements FoundPath {
    @Override
    public long bytes() {
      return 0;
    }
  }
}
