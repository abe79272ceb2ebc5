package org.attest.investigation.ledger;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.attest.casefile.CaseFile;
import org.attest.casefile.Version;
import org.jspecify.annotations.Nullable;

/// What an open case does by itself, on two threads of its own: one follows the case, the other
/// brings up to date what takes longer, the index first and then the entities.
final class Upkeep implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Upkeep.class.getName());

  private final Runnable refresh;
  private final Supplier<LedgerState> state;
  private final CaseFile casefile;
  private final WordSearch search;
  private final Pace pace;
  private final ScheduledThreadPoolExecutor threads =
      new ScheduledThreadPoolExecutor(
          2, Thread.ofPlatform().daemon().name("case-upkeep-", 0).factory());

  /// Since when the last seen entry of the journal was the last, and since when joining is due.
  private long lastSequence;

  private long lastChange = System.nanoTime();
  private long due = System.nanoTime();

  private volatile @Nullable String trouble;

  Upkeep(
      Runnable refresh,
      Supplier<LedgerState> state,
      CaseFile casefile,
      WordSearch search,
      Pace pace) {
    this.refresh = refresh;
    this.state = state;
    this.casefile = casefile;
    this.search = search;
    this.pace = pace;
  }

  void start() {
    every(pace.look(), refresh);
    every(pace.look(), this::catchUp);
  }

  private void every(Duration pause, Runnable work) {
    var _ =
        threads.scheduleWithFixedDelay(
            () -> guarded(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// This is the loops' own door: a folder that cannot be read for a moment must not end them.
  private void guarded(Runnable work) {
    try {
      work.run();
      trouble = null;
    } catch (RuntimeException e) {
      if (trouble == null) {
        LOG.log(Level.WARNING, "the case cannot be followed at the moment", e);
      }
      trouble = e.getMessage();
    }
  }

  private void catchUp() {
    var version = state.get().version();
    search.update(version);
    if (isTimeToJoin(version)) {
      casefile.joinEntities();
      due = System.nanoTime();
    }
  }

  private boolean isTimeToJoin(Version version) {
    long now = System.nanoTime();
    if (version.sequence() != lastSequence) {
      lastSequence = version.sequence();
      lastChange = now;
    }
    if (version.settled() == version.sequence()) {
      due = now;
      return false;
    }
    return now - lastChange >= pace.quiet().toNanos() || now - due >= pace.atMost().toNanos();
  }

  Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  /// Waits for what is being done: an index is not to be left in the middle of a commit.
  @Override
  public void close() {
    threads.close();
  }
}
