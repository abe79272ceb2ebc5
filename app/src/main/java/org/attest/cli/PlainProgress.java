package org.attest.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Progress where nobody's screen can be drawn again: a plain line now and then.
final class PlainProgress implements LiveProgress {
  private static final Duration PAUSE = Duration.ofSeconds(15);
  private static final double MEGABYTE = 1e6;

  private final Terminal terminal;
  private final Clock clock;
  private final Instant start;
  private Instant lastLine;

  PlainProgress(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
    start = clock.instant();
    lastLine = start;
  }

  @Override
  public synchronized void says(String message) {
    terminal.say(message);
  }

  @Override
  public void reads(String name) {
    // A name for each file would be more lines than anybody reads.
  }

  @Override
  public synchronized void reached(Done done) {
    var now = clock.instant();
    boolean pending = done.files() < done.ofFiles();
    if (pending && Duration.between(lastLine, now).compareTo(PAUSE) >= 0) {
      terminal.say(line(done, Duration.between(start, now)));
      lastLine = now;
    }
  }

  static String line(Done done, Duration elapsed) {
    double rate = done.bytes() / Math.max(1e-3, elapsed.toMillis() / 1e3);
    var line =
        String.format(
            Locale.ROOT,
            "%d of %d files, %.1f of %.1f MB, %.2f MB/s",
            done.files(),
            done.ofFiles(),
            done.bytes() / MEGABYTE,
            done.ofBytes() / MEGABYTE,
            rate / MEGABYTE);
    var left = done.left(elapsed).map(rest -> ", about " + spoken(rest) + " left").orElse("");
    var problems = done.problems() > 0 ? ", problems: " + done.problems() : "";
    return line + left + problems;
  }

  private static String spoken(Duration left) {
    return left.toMinutes() > 0
        ? left.toMinutes() + " min " + left.toSecondsPart() + " s"
        : left.toSeconds() + " s";
  }

  @Override
  public void close() {}
}
