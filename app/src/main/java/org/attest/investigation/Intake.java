package org.attest.investigation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.attest.casefile.CaseFile;
import org.attest.casefile.FileReading;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;
import org.attest.documents.reading.TemporaryFolder;
import org.attest.investigation.Report.FileProblem;
import org.attest.text.AttestException;

/// Takes files one by one and reads them into a case behind the back of whoever handed them over,
/// in the order they came, as `attest add` does.
///
/// A file that was taken is not lost: it waits in the case's folder until it is in the case, and
/// what a process leaves there the next one reads. Safe for many threads.
public final class Intake implements AutoCloseable {
  /// What came of handing a file over.
  public sealed interface Taken {
    String name();

    /// It waits to be read.
    record Waiting(String name) implements Taken {}

    /// It was not taken, and why.
    record Refused(String name, Problem problem) implements Taken {}
  }

  private static final Logger LOG = System.getLogger(Intake.class.getName());

  /// After trouble with the disk or the case it is tried again when a file comes, or after this.
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private static final Duration STOPPING = Duration.ofSeconds(5);

  private final CaseFile casefile;
  private final Readers readers;
  private final int threads;
  private final IntakeLimits limits;
  private final Incoming incoming;
  private final WaitingFiles waiting = new WaitingFiles();
  private final List<IntakeListener> listeners = new CopyOnWriteArrayList<>();
  private final Thread reading = Thread.ofPlatform().daemon().name("intake").unstarted(this::run);

  Intake(CaseFile casefile, Readers readers, int threads, IntakeLimits limits) {
    this.casefile = casefile;
    this.readers = readers;
    this.threads = threads;
    this.limits = limits;
    incoming = new Incoming(casefile.incomingFolder());
    waiting.add(incoming.leftovers());
  }

  /// Begins to read; what an earlier process left comes first.
  public void start() {
    reading.start();
  }

  /// How many files wait to be read, or are being read.
  public int waiting() {
    return waiting.count();
  }

  public IntakeLimits limits() {
    return limits;
  }

  /// Where the bytes of files may lie while they come in: on the disk that they stay on.
  public Path arriving() throws IOException {
    return incoming.arriving();
  }

  /// Has everything told that is read from now on.
  public void follow(IntakeListener listener) {
    listeners.add(listener);
  }

  /// Takes a file.
  ///
  /// @param given its folders and name where it comes from
  /// @throws IOException where it cannot be stored
  public Taken take(String given, Delivery delivery) throws IOException {
    var name = IncomingName.of(given);
    if (name.isEmpty()) {
      return refused(given, Code.UNSAFE_PATH, "a name that leads elsewhere; rename the file");
    }
    if (waiting.count() >= limits.waitingFiles()) {
      return refused(name.get(), Code.TOO_MANY, "too many files wait to be read; add it later");
    }
    waiting.add(List.of(incoming.keep(name.get(), delivery)));
    return new Taken.Waiting(name.get());
  }

  private static Taken refused(String name, Code code, String message) {
    return new Taken.Refused(name, Problem.of(code, message));
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        waiting.awaitSome();
        readAll();
      }
    } catch (InterruptedException _) {
      // It is being closed; what waits is on the disk.
    }
  }

  /// This is the loop's own door: trouble with the disk or the case must not end it.
  private void readAll() throws InterruptedException {
    var round = new Round(waiting, status -> listeners.forEach(l -> l.reading(status)));
    try {
      readAll(round);
      tell(round, Optional.empty());
    } catch (AttestException e) {
      if (!Thread.currentThread().isInterrupted()) {
        tell(round, Optional.ofNullable(e.getMessage()));
        waiting.awaitAnother(PAUSE);
      }
    }
  }

  private void tell(Round round, Optional<String> trouble) {
    var outcome = round.outcome(trouble);
    listeners.forEach(listener -> listener.read(outcome));
  }

  private void readAll(Round round) {
    try (var reader = readers.open(threads, Optional.empty(), round);
        var temporary = TemporaryFolder.make()) {
      for (var files = waiting.takeAll(); !files.isEmpty(); files = waiting.takeAll()) {
        read(files, reader, temporary.path(), round);
      }
    }
  }

  private void read(
      List<FoundPath.File> files, EvidenceReader reader, Path temporary, Round round) {
    var left = new ArrayDeque<>(files);
    var tally = new Tally(round, List.copyOf(files));
    try {
      Adding.Ending ending = (_, isKnown) -> end(left, round, isKnown);
      new Adding(casefile, reader, tally, temporary, ending).add(List.copyOf(files), threads);
    } catch (AttestException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      giveUp(left.remove(), e, round);
    } finally {
      round.end(tally.report());
      waiting.putBack(List.copyOf(left));
    }
  }

  /// Files end in their order.
  private void end(Deque<FoundPath.File> left, Round round, boolean isKnown) {
    var file = left.remove();
    incoming.remove(file);
    if (isKnown) {
      round.knew(file.name());
    }
  }

  /// A file that makes the program fail would do so again and again: it is listed instead.
  private void giveUp(FoundPath.File file, Throwable fault, Round round) {
    LOG.log(Level.WARNING, "a file could not be read in", fault);
    var problem =
        Problem.of(Code.UNREADABLE, "it could not be read, by a fault of the program: " + fault);
    casefile.add(new FileReading.Failed(file.name(), problem));
    incoming.remove(file);
    round.lost(new FileProblem(file.name(), problem));
  }

  /// Stops in the middle of what is being read: it waits for the next process.
  @Override
  public void close() {
    if (reading.isAlive()) {
      stop();
    }
    incoming.close();
    casefile.close();
  }

  private void stop() {
    reading.interrupt();
    try {
      reading.join(STOPPING);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
