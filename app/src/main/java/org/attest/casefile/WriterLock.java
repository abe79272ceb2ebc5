package org.attest.casefile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.attest.text.AttestException;

/// Lets one thread of one process write to a case at a time. The system lets go of it when the
/// process ends, however it ends.
final class WriterLock {
  /// Locks of files are the process's, not a thread's: within the process these stand for them.
  private static final ConcurrentMap<Path, ReentrantLock> IN_PROCESS = new ConcurrentHashMap<>();

  private final Path file;
  private final ReentrantLock inProcess;

  WriterLock(Path file) {
    this.file = file;
    inProcess =
        IN_PROCESS.computeIfAbsent(file.toAbsolutePath().normalize(), _ -> new ReentrantLock());
  }

  /// Waits for the lock; whoever has it keeps it for one file only.
  <T> T holding(Supplier<T> work) {
    inProcess.lock();
    try (var channel = open()) {
      channel.lock();
      return work.get();
    } catch (IOException e) {
      throw new AttestException("cannot lock " + file + " for writing: " + e, e);
    } finally {
      inProcess.unlock();
    }
  }

  /// Does the work only if nobody else is writing.
  <T> Optional<T> holdingIfFree(Supplier<T> work) {
    if (inProcess.isHeldByCurrentThread() || !inProcess.tryLock()) {
      return Optional.empty();
    }
    try (var channel = open()) {
      return channel.tryLock() == null ? Optional.empty() : Optional.of(work.get());
    } catch (IOException e) {
      // A case that may only be read can still be read.
      return Optional.empty();
    } finally {
      inProcess.unlock();
    }
  }

  /// Closing the channel gives the lock back.
  private FileChannel open() throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
