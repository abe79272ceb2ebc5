package org.attest.investigation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.attest.investigation.Report.FileProblem;

/// Is told how an [Intake] goes on. Calls come from several threads, which must not be held up.
public interface IntakeListener {
  /// How far it is.
  ///
  /// @param file what is being read; empty at the beginning
  /// @param message something that happens once and takes a while; empty otherwise
  /// @param done how many files were dealt with since the intake had nothing to do
  /// @param left how long the rest may take, once that can be told
  record Status(String file, String message, Progress.Done done, Optional<Duration> left) {}

  /// What came of all files since the intake had nothing to do.
  ///
  /// @param known the names of files whose bytes the case had already
  /// @param trouble what keeps the rest waiting, in one clear line
  record Outcome(
      int files,
      int read,
      List<String> known,
      List<FileProblem> problems,
      Optional<String> trouble) {
    public Outcome {
      known = List.copyOf(known);
      problems = List.copyOf(problems);
    }
  }

  void reading(Status status);

  void read(Outcome outcome);
}
