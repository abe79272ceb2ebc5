package org.attest.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.attest.casefile.Author;
import org.attest.investigation.Investigation;
import org.attest.investigation.Places;

/// Goes through the commands once with a small case, so that Java can note which classes they load;
/// `./attest` makes its cache from that.
final class Rehearsal {
  private final Path folder;
  private final Attest attest;

  private Rehearsal(Path folder) {
    this.folder = folder;
    var silent = OutputStream.nullOutputStream();
    var messages = new PrintStream(silent, true, StandardCharsets.UTF_8);
    var terminal = Terminal.of(silent, messages, Map.of(), "");
    var places = new Places(folder);
    var clock = Clock.systemUTC();
    var investigation = Investigation.at(places, Author.local(clock));
    attest = new Attest(new Setting(terminal, investigation, places, folder, clock));
  }

  public static void main(String[] arguments) throws IOException {
    new Rehearsal(Files.createTempDirectory("attest-rehearsal")).run();
  }

  private void run() throws IOException {
    var text = Files.writeString(folder.resolve("note.txt"), "Министерство сообщило о поставке.\n");
    var casefolder = folder.resolve("case").toString();
    attest.run("--help");
    attest.run("new", casefolder);
    attest.run("add", casefolder, text.toString());
    attest.run("claims", casefolder);
    attest.run("claims", casefolder, "--format", "json");
    attest.run("entities", casefolder);
    attest.run("search", casefolder, "поставка");
    attest.run("verify", casefolder);
    attest.run("read", text.toString(), "--format", "json");
    remove(folder);
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
