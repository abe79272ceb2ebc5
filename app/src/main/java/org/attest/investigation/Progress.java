package org.attest.investigation;

import java.time.Duration;
import java.util.Optional;

/// Is told how reading goes on. Calls come from several threads.
public interface Progress {
  /// What has been done of what there is to do.
  record Done(int files, int ofFiles, long bytes, long ofBytes, int problems) {
    /// How much must be done before its rate says something of the rest.
    private static final double FORETELLING = 0.05;

    /// How long the rest may take at the rate so far; nothing while that cannot be told.
    public Optional<Duration> left(Duration elapsed) {
      return bytes <= ofBytes * FORETELLING
          ? Optional.empty()
          : Optional.of(
              Duration.ofSeconds(Math.round(elapsed.toMillis() / 1e3 * (ofBytes - bytes) / bytes)));
    }
  }

  /// For those who do not look.
  Progress NONE =
      new Progress() {
        @Override
        public void says(String message) {}

        @Override
        public void reads(String name) {}

        @Override
        public void reached(Done done) {}
      };

  /// Something that happens once and takes a while, such as the preparing of models.
  void says(String message);

  /// A file is begun.
  void reads(String name);

  /// A file has been dealt with; called before the first one too.
  void reached(Done done);
}
