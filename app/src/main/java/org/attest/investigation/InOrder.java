package org.attest.investigation;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attest.text.AttestException;

/// Work on many items by several threads, with the results handed on by one thread in the order of
/// the items: the same output, however many threads there are.
///
/// Only so many results wait for their turn, so memory does not grow with the number of items.
final class InOrder {
  /// Enough that a long file does not idle the other threads at once.
  private static final int AHEAD = 8;

  private InOrder() {}

  static <T, R> void forEach(List<T> items, int threads, Function<T, R> work, Consumer<R> results) {
    var factory = Thread.ofPlatform().daemon().name("reader-", 1).factory();
    var pool = Executors.newFixedThreadPool(threads, factory);
    try {
      var waiting = new ArrayDeque<Future<R>>();
      for (var item : items) {
        waiting.add(pool.submit(() -> work.apply(item)));
        if (waiting.size() >= threads * AHEAD) {
          results.accept(result(waiting.remove()));
        }
      }
      waiting.forEach(future -> results.accept(result(future)));
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AttestException("interrupted; what was reported as done is kept", e);
    } catch (ExecutionException e) {
      throw rethrown(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private static RuntimeException rethrown(Throwable cause) {
    return switch (cause) {
      case RuntimeException e -> e;
      case Error e -> throw e;
      default -> new IllegalStateException(cause);
    };
  }
}
