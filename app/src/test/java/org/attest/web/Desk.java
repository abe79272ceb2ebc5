package org.attest.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.attest.casefile.Author;
import org.attest.investigation.IntakeLimits;
import org.attest.investigation.Investigation;
import org.attest.investigation.Places;
import org.attest.investigation.Progress;

/// A folder with a case in it, and who works on it. Notes are in Russian, which needs no prepared
/// models.
record Desk(Path folder) {
  static final String NOTE = "Министерство сообщило о поставке лодок. Посольство отрицает это.\n";

  /// Small enough that a test can reach them.
  static final IntakeLimits LIMITS = new IntakeLimits(1_000, 3_000, 5, 20);

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  Investigation investigation() {
    return Investigation.at(new Places(folder.resolve("home")), Author.local(NOON));
  }

  Path casefolder() {
    return folder.resolve("secretcase");
  }

  Path logs() {
    return folder.resolve("home/logs");
  }

  Desk makesCase() {
    investigation().create(casefolder());
    return this;
  }

  Desk adds(String name, String text) throws IOException {
    var file = Files.writeString(folder.resolve(name), text);
    investigation().add(casefolder(), List.of(file), 1, Progress.NONE);
    return this;
  }

  WebServer serves() {
    return WebServer.start(investigation(), casefolder(), Listening.ANYWHERE_HERE, logs(), LIMITS);
  }
}
