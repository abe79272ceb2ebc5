package org.attest.investigation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The files that wait to be read, in the order they are to be read. Safe for many threads.
final class WaitingFiles {
  private final Deque<FoundPath.File> files = new ArrayDeque<>();

  synchronized void add(List<FoundPath.File> more) {
    files.addAll(more);
    notifyAll();
  }

  /// Those that were taken but not read are the next again.
  synchronized void putBack(List<FoundPath.File> taken) {
    taken.reversed().forEach(files::addFirst);
  }

  /// All that waits now, which may be nothing.
  synchronized List<FoundPath.File> takeAll() {
    var all = List.copyOf(files);
    files.clear();
    return all;
  }

  synchronized void awaitSome() throws InterruptedException {
    while (files.isEmpty()) {
      wait();
    }
  }

  /// Waits until another file comes, but not longer than this.
  synchronized void awaitAnother(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    int before = files.size();
    for (long left = longest.toMillis(); left > 0 && files.size() == before; ) {
      wait(left);
      left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
  }

  synchronized int count() {
    return files.size();
  }

  synchronized long bytes() {
    return files.stream().mapToLong(FoundPath.File::bytes).sum();
  }
}
