package org.attest.investigation.ledger;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.attest.casefile.Version;

/// What an open case does by itself, on two threads of its own: one follows the case, the other
/// brings up to date what takes longer, the index first and then the entities.
final class Upkeep implements AutoCloseable {
  /// What there is to be done.
  interface Work {
    /// Takes in what changed in the case.
    void follow();

    /// The version of the case that was taken in.
    Version version();

    /// Brings the index up to a version.
    void index(Version version);

    /// Joins the entities of the case.
    void join();
  }

  private static final Logger LOG = System.getLogger(Upkeep.class.getName());

  /// Entities that are being joined are not waited for longer; they are joined the next time.
  private static final int PATIENCE_SECONDS = 5;

  private final Work work;
  private final Pace pace;
  private final ScheduledThreadPoolExecutor threads =
      new ScheduledThreadPoolExecutor(
          2, Thread.ofPlatform().daemon().name("case-upkeep-", 0).factory());

  /// By what was to be done, why it failed the last time.
  private final Map<String, String> troubles = new ConcurrentHashMap<>();

  private long lastSequence;
  private long lastChange = System.nanoTime();
  private long lastJoining = System.nanoTime();

  Upkeep(Work work, Pace pace) {
    this.work = work;
    this.pace = pace;
  }

  void start() {
    again("the case cannot be followed", work::follow);
    again("the case's index or entities cannot be brought up to date", this::catchUp);
  }

  private void again(String trouble, Runnable task) {
    long pause = pace.look().toMillis();
    var _ =
        threads.scheduleWithFixedDelay(
            () -> guarded(trouble, task), pause, pause, TimeUnit.MILLISECONDS);
  }

  /// This is the loops' own door: a folder that cannot be read for a moment must not end them.
  private void guarded(String trouble, Runnable task) {
    try {
      task.run();
      troubles.remove(trouble);
    } catch (RuntimeException e) {
      // What the closing of the case broke off is no trouble.
      if (!threads.isShutdown() && troubles.put(trouble, trouble + ": " + e.getMessage()) == null) {
        LOG.log(Level.WARNING, trouble, e);
      }
    }
  }

  /// One round of what takes longer.
  synchronized void catchUp() {
    var version = work.version();
    work.index(version);
    if (isTimeToJoin(version)) {
      work.join();
      lastJoining = System.nanoTime();
    }
  }

  private boolean isTimeToJoin(Version version) {
    long now = System.nanoTime();
    if (version.sequence() != lastSequence) {
      lastSequence = version.sequence();
      lastChange = now;
    }
    return version.settled() != version.sequence()
        && (now - lastChange >= pace.quiet().toNanos()
            || now - lastJoining >= pace.atMost().toNanos());
  }

  /// In a line; nothing while all is well.
  Optional<String> trouble() {
    return troubles.values().stream().sorted().findFirst();
  }

  /// Begins nothing more.
  void stop() {
    threads.shutdown();
  }

  /// Waits for what is being done. It does not last once the case is closed: an index that cannot
  /// read on gives up what it had not committed.
  @Override
  public void close() {
    stop();
    try {
      var _ = threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
