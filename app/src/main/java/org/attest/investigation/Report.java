package org.attest.investigation;

import java.util.List;
import org.attest.documents.Problem;

/// What came of reading files.
///
/// @param files how many files were looked at
/// @param read how many of them were read now
/// @param known how many were known already
/// @param documents how many documents came of those that were read now, parts of containers
///   included
/// @param claims how many claims these make
/// @param problems of all files looked at, those known already included
public record Report(
    int files, int read, int known, int documents, int claims, List<FileProblem> problems) {
  /// A problem and where it is.
  public record FileProblem(String path, Problem problem) {}

  public Report {
    problems = List.copyOf(problems);
  }
}
