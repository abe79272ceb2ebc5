package org.attest.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one open page is told (server-sent events, as the HTML standard defines them).
///
/// News wait here until the page takes them: a page that is slow to listen holds up nobody, and of
/// news of one kind gets the newest only, so nothing piles up.
final class EventStream {
  /// @param kind what a later one replaces
  /// @param id where a page that comes back says it had got to; may be empty
  record Event(String kind, String data, String id) {}

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  /// Says nothing, and fails where nobody is there any more.
  private static final String COMMENT = ":\n\n";

  private final Map<String, Event> pending = new LinkedHashMap<>();
  private boolean isEnded;

  synchronized void tell(Event event) {
    pending.remove(event.kind());
    pending.put(event.kind(), event);
    notifyAll();
  }

  synchronized void end() {
    isEnded = true;
    notifyAll();
  }

  /// Writes what there is to tell until the page is gone or the stream is ended.
  void writeTo(OutputStream out) throws IOException, InterruptedException {
    while (!isEnded()) {
      var events = next();
      write(out, events.isEmpty() ? COMMENT : text(events));
    }
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private synchronized boolean isEnded() {
    return isEnded;
  }

  /// What is to be told; nothing where it is time for a sign of life.
  private synchronized List<Event> next() throws InterruptedException {
    long end = System.nanoTime() + HEARTBEAT.toNanos();
    for (long left = HEARTBEAT.toMillis(); left > 0 && pending.isEmpty() && !isEnded; ) {
      wait(left);
      left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
    var events = new ArrayList<>(pending.values());
    pending.clear();
    return events;
  }

  private static String text(List<Event> events) {
    var text = new StringBuilder();
    for (var event : events) {
      if (!event.id().isEmpty()) {
        text.append("id: ").append(event.id()).append('\n');
      }
      text.append("event: ").append(event.kind()).append('\n');
      text.append("data: ").append(event.data()).append("\n\n");
    }
    return text.toString();
  }
}
