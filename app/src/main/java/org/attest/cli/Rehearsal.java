package org.attest.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.attest.casefile.Author;
import org.attest.investigation.Investigation;
import org.attest.investigation.Places;
import org.attest.web.Listening;
import org.attest.web.WebServer;

/// Goes through the commands once with a small case, so that Java can note which classes they load;
/// `./attest` makes its cache from that.
final class Rehearsal {
  private final Path folder;
  private final Setting setting;
  private final Attest attest;

  private Rehearsal(Path folder) {
    this.folder = folder;
    var silent = OutputStream.nullOutputStream();
    var messages = new PrintStream(silent, true, StandardCharsets.UTF_8);
    var terminal = Terminal.of(silent, messages, Map.of(), "");
    var places = new Places(folder);
    var clock = Clock.systemUTC();
    var investigation = Investigation.at(places, Author.local(clock));
    setting = new Setting(terminal, investigation, places, folder, clock);
    attest = new Attest(setting);
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
    serve(folder.resolve("case"));
    remove(folder);
  }

  private void serve(Path casefolder) throws IOException {
    try (var server =
        WebServer.start(
            setting.investigation(),
            casefolder,
            Listening.ANYWHERE_HERE,
            setting.places().logs())) {
      look(server.address());
      look(server.address().replace("/?", "/documents?"));
    }
  }

  /// As a browser does that was given the address: with a cookie from then on.
  private static void look(String address) throws IOException {
    var first = (HttpURLConnection) URI.create(address).toURL().openConnection();
    first.setInstanceFollowRedirects(false);
    var cookie = first.getHeaderField("Set-Cookie").split(";", 2)[0];
    var page = URI.create(address.substring(0, address.indexOf('?'))).toURL().openConnection();
    page.setRequestProperty("Cookie", cookie);
    try (var in = page.getInputStream()) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
