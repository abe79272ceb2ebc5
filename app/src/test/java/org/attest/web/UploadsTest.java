package org.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.casefile.CaseProblem;
import org.attest.investigation.IntakeLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are handed over in the browser, from the drop to the ledger.
class UploadsTest {
  @TempDir private Path folder;
  private Desk desk;
  private WebServer server;
  private Visitor visitor;

  @BeforeEach
  void serve() {
    desk = new Desk(folder).makesCase();
    open();
  }

  private void open() {
    server = desk.serves();
    visitor = Visitor.of(server);
  }

  @AfterEach
  void stop() {
    visitor.close();
    server.close();
  }

  @Test
  void whatIsHandedOverIsReadAndListed() throws IOException, InterruptedException {
    try (var events = visitor.listens()) {
      var files = new LinkedHashMap<String, byte[]>();
      files.put("folder/записка \"1\".txt", bytes(Desk.NOTE));
      files.put("folder/港口.txt", bytes("港口报报道，海风公司收到三艘船。\n"));
      var answer = visitor.sends(files);
      assertThat(answer.statusCode()).isEqualTo(202);
      assertThat(answer.body()).isEqualTo("2 files are to be read\n");
      assertThat(events.awaits("reading")).contains("\"done\":0", "\"of\":");
      assertThat(events.awaits("read")).contains("\"problems\":[]");
    }
    assertThat(paths()).containsExactly("folder/записка \"1\".txt", "folder/港口.txt");
    assertThat(incoming()).isEmpty();
    assertThat(desk.investigation().verify(desk.casefolder())).isEmpty();
  }

  @Test
  void aFormWithoutScriptLeadsBackToTheDocuments() throws IOException, InterruptedException {
    var body =
        "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n"
            + visitor.csrf()
            + "\r\n--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n"
            + Desk.NOTE
            + "\r\n--x--\r\n";
    try (var events = visitor.listens()) {
      var request =
          visitor
              .request("/documents")
              .header("Origin", visitor.address())
              .header("Content-Type", "multipart/form-data; boundary=x");
      var answer = visitor.send(request.POST(BodyPublishers.ofString(body)).build());
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location")).contains("/documents");
      events.awaits("read");
    }
    assertThat(paths()).containsExactly("a.txt");
  }

  @Test
  void aFormWithAWrongSecretLeavesNothing() throws IOException {
    var stranger =
        new Visitor(visitor.client(), visitor.address(), "", visitor.cookie(), "guessed");
    assertThat(stranger.sends("a.txt", Desk.NOTE).statusCode()).isEqualTo(403);
    assertThat(incoming()).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "hostile-names.csv", numLinesToSkip = 1)
  void aNameThatLeadsElsewhereIsRefused(String written) throws IOException {
    var name = URLDecoder.decode(written, StandardCharsets.UTF_8);
    var answer = visitor.sends(name, Desk.NOTE);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("unsafe-path");
    assertThat(incoming()).isEmpty();
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(file -> file.toString().contains("passwd"))).isEmpty();
    }
  }

  @Test
  void soundFilesBesideAHostileNameAreRead() throws IOException, InterruptedException {
    try (var events = visitor.listens()) {
      var files = new LinkedHashMap<String, byte[]>();
      files.put("../up.txt", bytes(Desk.NOTE));
      files.put("sound.txt", bytes(Desk.NOTE));
      var answer = visitor.sends(files);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("../up.txt", "unsafe-path", "1 file is to be read");
      events.awaits("read");
    }
    assertThat(paths()).containsExactly("sound.txt");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedAndLeavesNothing() throws IOException {
    var answer = visitor.sends("big.txt", "x".repeat(1_001));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("attest add");
    server.close();
    assertThat(incoming()).isEmpty();
  }

  @Test
  void tooMuchAtOnceIsRefusedAndLeavesNothing() throws IOException {
    var files = files(4, "x".repeat(900));
    assertThat(visitor.sends(files).statusCode()).isEqualTo(413);
    server.close();
    assertThat(incoming()).isEmpty();
  }

  @Test
  void tooManyAtOnceAreRefusedAndLeaveNothing() throws IOException {
    assertThat(visitor.sends(files(6, "x")).statusCode()).isEqualTo(413);
    server.close();
    assertThat(incoming()).isEmpty();
  }

  private static Map<String, byte[]> files(int count, String text) {
    return IntStream.range(0, count)
        .boxed()
        .collect(Collectors.toMap(i -> i + ".txt", _ -> bytes(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--x\r\n", "nonsense", "--x\r\nContent-Disposition: form-da"})
  void whatIsNoFormIsRefused(String body) {
    var request =
        visitor
            .request("/documents")
            .header("X-Attest-Token", visitor.csrf())
            .header("Content-Type", "multipart/form-data; boundary=x");
    var answer = visitor.send(request.POST(BodyPublishers.ofString(body)).build());
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void aCaseThatCannotBeWrittenTakesNothingAndSaysSo() throws IOException {
    Files.writeString(desk.casefolder().resolve("incoming"), "a file where the folder would be");
    var answer = visitor.sends("note.txt", Desk.NOTE);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("cannot be written");
    assertThat(visitor.get("/documents").statusCode()).isEqualTo(200);
  }

  @Test
  void knownBytesAndUnreadableFilesAreTold() throws IOException, InterruptedException {
    try (var events = visitor.listens()) {
      visitor.sends("first.txt", Desk.NOTE);
      events.awaits("read");
      visitor.sends("second.txt", Desk.NOTE);
      assertThat(events.awaits("read")).contains("\"known\":[\"second.txt\"]", "1 known already");
      visitor.sends("empty.txt", "");
      assertThat(events.awaits("read")).contains("\"path\":\"empty.txt\"", "\"code\":\"empty\"");
    }
    assertThat(problems()).containsExactly("empty.txt");
  }

  @Test
  void whatWaitedWhenTheServerStoppedIsReadByTheNext() throws IOException, InterruptedException {
    stop();
    var left = desk.investigation().intake(desk.casefolder(), 1, IntakeLimits.DEFAULT);
    left.take("folder/left.txt", place -> Files.writeString(place, Desk.NOTE));
    Files.writeString(left.arriving().resolve("half"), "what had not wholly come in");
    left.close();
    assertThat(incoming()).hasSize(3);
    open();
    try (var events = visitor.listens()) {
      events.awaits("read");
    }
    assertThat(paths()).containsExactly("folder/left.txt");
    assertThat(incoming()).isEmpty();
  }

  @Test
  void aServerStoppedWhileItReadsLosesNothing() throws IOException, InterruptedException {
    try (var events = visitor.listens()) {
      visitor.sends(files(5, Desk.NOTE));
      events.awaits("reading");
    }
    stop();
    assertThat(paths().size() + waiting()).isGreaterThanOrEqualTo(5);
    open();
    try (var events = visitor.listens()) {
      if (waiting() > 0) {
        events.awaits("read");
      }
    }
    stop();
    open();
    assertThat(paths()).hasSize(5);
  }

  private List<String> paths() {
    try (var open = desk.investigation().open(desk.casefolder())) {
      return open.state().documents().stream()
          .flatMap(entry -> entry.document().paths().stream())
          .sorted()
          .toList();
    }
  }

  private List<String> problems() {
    try (var open = desk.investigation().open(desk.casefolder())) {
      return open.state().problems().stream().map(CaseProblem::path).toList();
    }
  }

  private long waiting() throws IOException {
    return incoming().stream().filter(name -> name.endsWith(".file")).count();
  }

  /// The files in the folder of those that wait.
  private List<String> incoming() throws IOException {
    var waiting = desk.casefolder().resolve("incoming");
    if (!Files.isDirectory(waiting)) {
      return List.of();
    }
    try (var files = Files.walk(waiting)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("lock"))
          .toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
