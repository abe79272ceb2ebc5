package org.attest.investigation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.investigation.IntakeListener.Outcome;
import org.attest.investigation.IntakeListener.Status;
import org.attest.investigation.Report.FileProblem;

/// What an [Intake] does from the first file that waits until none does. Files that come meanwhile
/// belong to it, so what there is to do may grow.
final class Round implements Progress {
  private static final Done NOTHING = new Done(0, 0, 0, 0, 0);

  private final WaitingFiles waiting;
  private final Consumer<Status> told;
  private final long start = System.nanoTime();
  private final List<String> known = new ArrayList<>();
  private final List<FileProblem> problems = new ArrayList<>();
  private String file = "";
  private Done before = NOTHING;
  private Done batch = NOTHING;
  private int read;

  Round(WaitingFiles waiting, Consumer<Status> told) {
    this.waiting = waiting;
    this.told = told;
  }

  @Override
  public synchronized void says(String message) {
    tell(message);
  }

  @Override
  public synchronized void reads(String name) {
    file = name;
    tell("");
  }

  @Override
  public synchronized void reached(Done done) {
    batch = done;
    tell("");
  }

  synchronized void knew(String name) {
    known.add(name);
  }

  /// A batch has come to an end, wholly or not.
  synchronized void end(Report report) {
    problems.addAll(report.problems());
    read += report.read();
    before =
        new Done(
            before.files() + batch.files(), 0, before.bytes() + batch.bytes(), 0, problems.size());
    batch = NOTHING;
  }

  /// A file that a fault of the program cost.
  synchronized void lost(FileProblem problem) {
    problems.add(problem);
  }

  private void tell(String message) {
    var done = done();
    told.accept(
        new Status(file, message, done, done.left(Duration.ofNanos(System.nanoTime() - start))));
  }

  private Done done() {
    return new Done(
        before.files() + batch.files(),
        before.files() + batch.ofFiles() + waiting.count(),
        before.bytes() + batch.bytes(),
        before.bytes() + batch.ofBytes() + waiting.bytes(),
        problems.size() + batch.problems());
  }

  synchronized Outcome outcome(Optional<String> trouble) {
    return new Outcome(before.files(), read, known, problems, trouble);
  }
}
