package org.attest.cli;

import java.util.List;
import org.attest.investigation.Report;
import org.attest.investigation.Report.FileProblem;

/// What was not read and why, after everything else was said.
final class Problems {
  private Problems() {}

  /// Says each problem in a line of its own, and returns the status to end with.
  static int tell(Terminal terminal, Report report) {
    var problems = report.problems();
    if (!problems.isEmpty()) {
      terminal.say(count(problems) + " could not be read, or not wholly:");
    }
    problems.forEach(problem -> terminal.say("  " + line(problem)));
    return problems.isEmpty() ? Exit.DONE : Exit.ATTENTION;
  }

  private static String count(List<FileProblem> problems) {
    long paths = problems.stream().map(FileProblem::path).distinct().count();
    return paths == 1 ? "1 document" : paths + " documents";
  }

  private static String line(FileProblem at) {
    var problem = at.problem();
    var page = problem.page().isPresent() ? ", page " + problem.page().getAsInt() : "";
    return at.path() + page + ": " + problem.message() + " (" + problem.code().label() + ")";
  }
}
