package org.attest.casefile;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.text.AttestException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The database of a case: one connection that writes, a few that read.
///
/// All work goes through platform threads of its own. On virtual threads SQLite's calls would hold
/// their carriers, and everything else in the process would wait.
final class Ledger implements AutoCloseable {
  private static final int READERS = 4;
  private static final int BUSY_TIMEOUT_MILLIS = 20_000;

  /// Troubles that do not come from the program, by their primary codes.
  private static final Set<Integer> OUTSIDE =
      Stream.of(
              SQLiteErrorCode.SQLITE_PERM,
              SQLiteErrorCode.SQLITE_BUSY,
              SQLiteErrorCode.SQLITE_READONLY,
              SQLiteErrorCode.SQLITE_IOERR,
              SQLiteErrorCode.SQLITE_CORRUPT,
              SQLiteErrorCode.SQLITE_FULL,
              SQLiteErrorCode.SQLITE_CANTOPEN,
              SQLiteErrorCode.SQLITE_NOTADB)
          .map(code -> code.code)
          .collect(Collectors.toUnmodifiableSet());

  private final Path file;
  private final ExecutorService writing =
      Executors.newFixedThreadPool(
          1, Thread.ofPlatform().daemon().name("ledger-writer-", 0).factory());
  private final ExecutorService reading =
      Executors.newFixedThreadPool(
          READERS, Thread.ofPlatform().daemon().name("ledger-reader-", 0).factory());
  private final BlockingQueue<Handle> readers = new ArrayBlockingQueue<>(READERS);
  private final WriterLock lock;

  /// Opened when first needed: many only read. Seen by the one thread that writes.
  private volatile @Nullable Handle writer;

  Ledger(Path file, WriterLock lock) {
    this.file = file;
    this.lock = lock;
  }

  /// One transaction, on a state of the case that does not change while it lasts.
  <T> T read(Function<Handle, T> work) {
    return on(reading, () -> reading(work));
  }

  /// One transaction while nobody else writes: all of it, or nothing.
  <T> T write(Function<Handle, T> work) {
    return on(writing, () -> lock.holding(() -> writing(work)));
  }

  /// The same, left out where somebody else is writing.
  void writeIfFree(Function<Handle, Boolean> work) {
    on(writing, () -> lock.holdingIfFree(() -> writing(work)));
  }

  private <T> T reading(Function<Handle, T> work) {
    var idle = readers.poll();
    var handle = idle == null ? open(readerConfig()) : idle;
    try {
      return handle.inTransaction(work::apply);
    } finally {
      if (!readers.offer(handle)) {
        handle.close();
      }
    }
  }

  private <T> T writing(Function<Handle, T> work) {
    var handle = writer == null ? open(writerConfig()) : writer;
    writer = handle;
    return handle.inTransaction(work::apply);
  }

  private Handle open(SQLiteConfig config) {
    return Jdbi.create(() -> connect(config)).open();
  }

  private Connection connect(SQLiteConfig config) throws SQLException {
    return config.createConnection("jdbc:sqlite:" + file);
  }

  private static SQLiteConfig writerConfig() {
    var config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    return config;
  }

  private static SQLiteConfig readerConfig() {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    return config;
  }

  private <T> T on(ExecutorService threads, Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, threads).join();
    } catch (CompletionException e) {
      throw asThrown(e.getCause() == null ? e : e.getCause());
    }
  }

  private RuntimeException asThrown(Throwable thrown) {
    return switch (thrown) {
      case JdbiException e -> explained(e);
      case RuntimeException e -> e;
      case Error e -> throw e;
      default -> new IllegalStateException(thrown);
    };
  }

  /// What lies in the disk or the file is the user's to mend; the rest is a fault of the program.
  private RuntimeException explained(JdbiException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException e && OUTSIDE.contains(e.getResultCode().code & 0xff)) {
        return new AttestException("the ledger " + file + ": " + e.getMessage(), e);
      }
    }
    return thrown;
  }

  @Override
  public void close() {
    writing.close();
    reading.close();
    readers.forEach(Handle::close);
    readers.clear();
    if (writer != null) {
      writer.close();
    }
  }
}
