package org.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.web.Visitor.Listener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What open pages are told while a case changes.
class EventsTest {
  @TempDir private Path folder;
  private Desk desk;
  private WebServer server;
  private Visitor visitor;

  /// Other tests' servers may still run.
  private Set<Thread> threadsBefore = Set.of();

  @BeforeEach
  void serve() throws IOException {
    desk = new Desk(folder).makesCase();
    threadsBefore = threads();
    server = desk.serves();
    visitor = Visitor.of(server);
  }

  @AfterEach
  void stop() {
    visitor.close();
    server.close();
  }

  @Test
  void whatAnotherProcessAddsIsTold() throws IOException, InterruptedException {
    var note = Files.writeString(folder.resolve("note.txt"), Desk.NOTE);
    try (var events = visitor.listens()) {
      assertThat(adding(note).start().waitFor()).isZero();
      var told = events.awaits("changed");
      while (told.contains("\"documents\":0")) {
        told = events.awaits("changed");
      }
      assertThat(told).contains("\"documents\":1");
    }
  }

  private ProcessBuilder adding(Path file) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.attest.cli.Attest",
            "add",
            desk.casefolder().toString(),
            file.toString());
    builder.environment().put("ATTEST_HOME", folder.resolve("home").toString());
    return builder
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  @Test
  void aPageThatComesBackIsToldWhatItMissed() throws IOException, InterruptedException {
    try (var events = visitor.listens("Last-Event-ID", "0")) {
      assertThat(events.awaits("changed")).contains("\"sequence\":1");
    }
  }

  @Test
  void theOldestOfManyTabsMakesRoom() throws IOException, InterruptedException {
    var tabs = new ArrayList<Listener>();
    for (int i = 0; i < 9; i++) {
      tabs.add(visitor.listens("Last-Event-ID", "0"));
      assertThat(tabs.getLast().awaits("changed")).isNotEmpty();
    }
    for (var evicted : tabs.subList(0, 5)) {
      assertThat(evicted.awaits("nothing")).isEmpty();
    }
    assertThat(server.listeners()).isEqualTo(4);
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    for (var tab : tabs) {
      tab.close();
    }
  }

  /// Some do not even read what they are told.
  @Test
  void theServerStopsAtOnceThoughPagesAreOpen() throws IOException, InterruptedException {
    var sockets = new ArrayList<Socket>();
    for (int i = 0; i < 3; i++) {
      var socket = new Socket(InetAddress.getLoopbackAddress(), visitor.port());
      socket.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
      sockets.add(socket);
    }
    try (var events = visitor.listens("Last-Event-ID", "0")) {
      events.awaits("changed");
      server.close();
      assertThat(events.awaits("nothing")).isEmpty();
    }
    for (var socket : sockets) {
      assertThat(socket.getInputStream().readAllBytes()).isNotNull();
      socket.close();
    }
    assertThat(threadsBefore).containsAll(threads());
  }

  private String request() {
    return "GET /events HTTP/1.1\r\nHost: 127.0.0.1:"
        + visitor.port()
        + "\r\nCookie: "
        + visitor.cookie()
        + "\r\n\r\n";
  }

  /// Those that live as long as a server.
  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("(intake|case-upkeep).*"))
        .collect(Collectors.toSet());
  }
}
