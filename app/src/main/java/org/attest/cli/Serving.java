package org.attest.cli;

import java.nio.file.Path;
import org.attest.web.Listening;
import org.attest.web.WebServer;
import picocli.CommandLine.Option;

/// Where and how a case is served.
final class Serving {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "the port, 0 for any that is free (default: ${DEFAULT-VALUE})")
  private int port = Listening.USUAL_PORT;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description = "another address of this machine; others may then reach the page")
  private String address = Listening.LOOPBACK;

  @Option(names = "--no-browser", description = "do not open a browser")
  private boolean noBrowser;

  /// Serves until the process is told to stop.
  int serve(Setting setting, Path folder) {
    var terminal = setting.terminal();
    var listening = new Listening(address, port);
    try (var server =
        WebServer.start(setting.investigation(), folder, listening, setting.places().logs())) {
      Runtime.getRuntime()
          .addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> stop(server)));
      var out = setting.lines();
      out.println("Attest serves " + Shown.line(folder.toString()) + " at " + server.address());
      out.flush();
      warn(terminal, listening);
      if (terminal.lively() && !noBrowser) {
        Browser.open(server.addressToOpen(), System.getProperty("os.name"), System.getenv());
      }
      server.join();
    }
    return Exit.DONE;
  }

  /// To be told to stop is how serving ends, so it is no failure, whatever the signal was.
  private static void stop(WebServer server) {
    server.close();
    Runtime.getRuntime().halt(Exit.DONE);
  }

  private static void warn(Terminal terminal, Listening listening) {
    if (!listening.isLocal()) {
      terminal.say(
          "Warning: others on the network can reach "
              + listening.address()
              + ", and what goes there is not encrypted. Whoever has the address above sees the case.");
    }
  }
}
