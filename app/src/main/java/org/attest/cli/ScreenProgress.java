package org.attest.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// Progress on a person's screen: one line with rate and time left, drawn again as things go on.
final class ScreenProgress implements LiveProgress {
  private static final int REDRAW_MILLIS = 200;
  private static final long MEGABYTE = 1_000_000;
  private static final int LONGEST_NAME = 40;

  private final Terminal terminal;
  private Optional<ProgressBar> bar = Optional.empty();

  ScreenProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void says(String message) {
    bar.ifPresentOrElse(shown -> shown.setExtraMessage(" " + message), () -> terminal.say(message));
  }

  @Override
  public synchronized void reads(String name) {
    bar.ifPresent(shown -> shown.setExtraMessage(" " + lastPart(Shown.line(name))));
  }

  @Override
  public synchronized void reached(Done done) {
    var shown = bar.orElseGet(() -> start(done.ofBytes()));
    shown.stepTo(done.bytes());
    if (done.problems() > 0) {
      shown.setExtraMessage(" problems: " + done.problems());
    }
    bar = Optional.of(shown);
  }

  private ProgressBar start(long bytes) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(bytes)
        .setUnit(" MB", MEGABYTE)
        .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(REDRAW_MILLIS)
        .setConsumer(new ConsoleProgressBarConsumer(terminal.messages(), terminal.width() - 1))
        .build();
  }

  private static String lastPart(String name) {
    return name.length() <= LONGEST_NAME
        ? name
        : "…" + name.substring(name.length() - LONGEST_NAME);
  }

  @Override
  public synchronized void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
