package org.attest.documents.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import org.attest.documents.reading.Worker.Answer;

/// So many worker processes, started when first needed and replaced when lost. A thread that asks
/// for a file waits until one is free.
final class Workers implements AutoCloseable {
  private final int heapMegabytes;
  private final Path folder;
  private final Semaphore seats;
  private final Deque<Worker> idle = new ArrayDeque<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("reading-deadlines").factory());

  Workers(int count, int heapMegabytes, Path folder) {
    this.heapMegabytes = heapMegabytes;
    this.folder = folder;
    this.seats = new Semaphore(count, true);
  }

  /// Asks one worker; where that one breaks down, another, for the file need not be what broke it.
  <T> Answer<T> ask(Request<T> request, Duration limit) {
    var answer = askOnce(request, limit);
    boolean mayTryAgain = answer instanceof Answer.Lost<T>(var loss) && loss == Loss.CRASHED;
    return mayTryAgain ? askOnce(request, limit) : answer;
  }

  private <T> Answer<T> askOnce(Request<T> request, Duration limit) {
    seats.acquireUninterruptibly();
    try {
      var worker = take();
      var answer = worker.ask(request, limit);
      if (answer instanceof Answer.Given<T>) {
        giveBack(worker);
      }
      return answer;
    } finally {
      seats.release();
    }
  }

  private Worker take() {
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return Worker.start(heapMegabytes, folder, clock);
  }

  private void giveBack(Worker worker) {
    synchronized (idle) {
      idle.push(worker);
    }
  }

  List<ProcessHandle> idle() {
    synchronized (idle) {
      return idle.stream().map(Worker::handle).toList();
    }
  }

  @Override
  public void close() {
    synchronized (idle) {
      idle.forEach(Worker::kill);
      idle.clear();
    }
    clock.shutdownNow();
  }
}
