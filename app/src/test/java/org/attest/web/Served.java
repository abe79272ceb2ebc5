package org.attest.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.attest.casefile.Author;
import org.attest.investigation.Investigation;
import org.attest.investigation.Places;
import org.attest.investigation.Progress;
import org.attest.investigation.Report;
import org.attest.investigation.ledger.LedgerState;
import org.attest.language.english.PreparedModels;

/// A real case, made from files, and the server that shows it.
///
/// @param folder holds the case (`case`) and the files it was made from (`files`)
record Served(Path folder, Investigation investigation, WebServer server) implements AutoCloseable {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  /// Makes a case and serves it.
  ///
  /// @param files writes into a folder what is to be read
  static Served of(Consumer<Path> files) {
    try {
      var folder = Files.createTempDirectory("attest-page");
      var investigation = Investigation.at(places(), Author.local(NOON));
      investigation.create(folder.resolve("case"));
      var notes = Files.createDirectories(folder.resolve("files"));
      files.accept(notes);
      if (holdsFiles(notes)) {
        add(investigation, folder, notes);
      }
      return serve(folder, investigation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holdsFiles(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isPresent();
    }
  }

  private static Places places() {
    PreparedModels.english();
    return new Places(PreparedModels.home());
  }

  private static Served serve(Path folder, Investigation investigation) {
    settle(investigation, folder);
    var server =
        WebServer.start(
            investigation, folder.resolve("case"), Listening.ANYWHERE_HERE, folder.resolve("logs"));
    return new Served(folder, investigation, server);
  }

  private static Report add(Investigation investigation, Path folder, Path file) {
    return investigation.add(folder.resolve("case"), List.of(file), 1, Progress.NONE);
  }

  /// Reads a file or folder into the case, as another process would.
  Report add(Path file) {
    return add(investigation, folder, file);
  }

  /// Until speakers stand under the names of the case, rows may still move.
  private static void settle(Investigation investigation, Path folder) {
    try (var open = investigation.open(folder.resolve("case"))) {
      var settled = new CompletableFuture<LedgerState>();
      open.onChange(state -> complete(settled, state));
      complete(settled, open.state());
      settled.get(1, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new AssertionError("the case does not settle", e);
    }
  }

  private static void complete(CompletableFuture<LedgerState> settled, LedgerState state) {
    if (state.documents().isEmpty() || state.version().settled() == state.version().sequence()) {
      settled.complete(state);
    }
  }

  String address() {
    return server.address();
  }

  /// Where the case keeps its tables.
  Path ledger() {
    return folder.resolve("case").resolve("ledger.db");
  }

  @Override
  public void close() {
    server.close();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
