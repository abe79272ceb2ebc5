package org.attest.investigation;

import java.nio.file.Path;

/// What a path that is added is called in a case. A case is portable, so no absolute path gets into
/// it: a relative path keeps its folders, of any other only the last part is kept.
final class CaseNames {
  private CaseNames() {}

  static String of(Path path) {
    var tidy = path.normalize();
    boolean leadsOut = tidy.isAbsolute() || tidy.startsWith("..") || tidy.toString().isEmpty();
    var kept = leadsOut ? path.toAbsolutePath().normalize().getFileName() : tidy;
    return kept == null ? "" : kept.toString().replace('\\', '/');
  }
}
