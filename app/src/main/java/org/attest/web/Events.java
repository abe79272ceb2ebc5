package org.attest.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.exchange.JsonLine;
import org.attest.investigation.IntakeListener;
import org.attest.investigation.Report.FileProblem;
import org.attest.web.EventStream.Event;

/// Tells open pages what happens: `changed` (the case has a newer state, whoever made it),
/// `reading` (how far reading is), `read` (there is nothing more to read, and what came of it).
final class Events implements IntakeListener, AutoCloseable {
  /// Browsers open six connections to a server and no more, over all tabs: pages must still load.
  private static final int MOST_STREAMS = 4;

  /// A page whose stream was ended comes back after so long.
  private static final String BEGINNING = "retry: 2000\n";

  private final ServedCase served;
  private final Deque<EventStream> streams = new ArrayDeque<>();
  private final Runnable following;
  private Optional<Event> reading = Optional.empty();
  private boolean isClosed;

  Events(ServedCase served) {
    this.served = served;
    following = served.onChange(facts -> tell(changed(facts)));
  }

  /// Tells a page until it is gone. It holds a virtual thread, which costs next to nothing.
  void serve(Context ctx) throws IOException, InterruptedException {
    var stream = new EventStream();
    var response = ctx.res();
    response.setContentType("text/event-stream;charset=utf-8");
    open(stream, ctx);
    try {
      var out = response.getOutputStream();
      EventStream.write(out, BEGINNING + "id: " + id(served.facts()) + "\n\n");
      stream.writeTo(out);
    } catch (IOException _) {
      // The page was closed.
    } finally {
      close(stream);
    }
  }

  /// A page that says what it knows is told at once what it missed.
  private synchronized void open(EventStream stream, Context ctx) {
    var facts = served.facts();
    if (!known(ctx).orElse(id(facts)).equals(id(facts))) {
      stream.tell(changed(facts));
    }
    reading.ifPresent(stream::tell);
    streams.add(stream);
    if (isClosed) {
      stream.end();
    } else if (streams.size() > MOST_STREAMS) {
      streams.remove().end();
    }
  }

  private static Optional<String> known(Context ctx) {
    return Optional.ofNullable(ctx.header("Last-Event-ID"))
        .or(() -> Optional.ofNullable(ctx.queryParam("since")));
  }

  private synchronized void close(EventStream stream) {
    streams.remove(stream);
  }

  private synchronized void tell(Event event) {
    streams.forEach(stream -> stream.tell(event));
  }

  /// How many pages are listening.
  synchronized int count() {
    return streams.size();
  }

  @Override
  public synchronized void reading(Status status) {
    var event = new Event("reading", JsonLine.of(data(status)), "");
    reading = Optional.of(event);
    tell(event);
  }

  @Override
  public synchronized void read(Outcome outcome) {
    reading = Optional.empty();
    tell(new Event("read", JsonLine.of(data(outcome)), ""));
  }

  private static String id(CaseFacts facts) {
    return Long.toString(facts.sequence());
  }

  private static Event changed(CaseFacts facts) {
    var data = new LinkedHashMap<String, Object>();
    data.put("sequence", facts.sequence());
    data.put("documents", facts.counts().documents());
    data.put("claims", facts.counts().claims());
    data.put("problems", facts.counts().problems());
    return new Event("changed", JsonLine.of(data), id(facts));
  }

  private static Map<String, Object> data(Status status) {
    var data = new LinkedHashMap<String, Object>();
    data.put("file", status.file());
    data.put("message", status.message());
    data.put("done", status.done().files());
    data.put("of", status.done().ofFiles());
    data.put("bytes", status.done().bytes());
    data.put("of_bytes", status.done().ofBytes());
    data.put("problems", status.done().problems());
    data.put("left", status.left().map(Events::spoken).orElse(""));
    return data;
  }

  private static String spoken(Duration left) {
    return left.toMinutes() > 0 ? left.toMinutes() + " min" : left.toSeconds() + " s";
  }

  private static Map<String, Object> data(Outcome outcome) {
    var data = new LinkedHashMap<String, Object>();
    data.put("message", sentence(outcome));
    data.put("files", outcome.files());
    data.put("read", outcome.read());
    data.put("known", outcome.known());
    data.put("problems", outcome.problems().stream().map(Events::data).toList());
    return data;
  }

  private static Map<String, Object> data(FileProblem at) {
    var problem = at.problem();
    return Map.of("path", at.path(), "code", problem.code().label(), "message", problem.message());
  }

  private static String sentence(Outcome outcome) {
    var known = outcome.known().isEmpty() ? "" : ", " + outcome.known().size() + " known already";
    long paths = outcome.problems().stream().map(FileProblem::path).distinct().count();
    var problems = paths == 0 ? "" : ", " + paths + " not, or not wholly";
    var trouble = outcome.trouble().map(why -> ". The rest waits: " + why).orElse("");
    var files = List.of("file", "files").get(outcome.read() == 1 ? 0 : 1);
    return outcome.read() + " " + files + " read" + known + problems + trouble;
  }

  /// Ends all streams, so that the server need not wait for them.
  @Override
  public synchronized void close() {
    isClosed = true;
    following.run();
    streams.forEach(EventStream::end);
  }
}
