package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() throws IOException {
    desk = new Desk(folder);
    desk.writeNotes("notes", 3);
  }

  @Test
  void fromFilesToALedger() {
    assertThat(desk.types("new", "@case").status()).isZero();
    var added = desk.types("add", "@case", "@notes", "--threads", "2");
    assertThat(added.status()).isZero();
    assertThat(added.messages()).contains("Of 3 files 3 read: 3 documents");
    var claims = desk.types("claims", "@case");
    assertThat(claims.status()).isZero();
    assertThat(claims.out()).contains("SPEAKERS", "notes/note-0.txt", "получил 2 лодок");
    assertThat(desk.types("claims", "@case", "--format", "json").out()).startsWith("{\"claims\":[");
    assertThat(desk.types("claims", "@case", "--format", "csv").out()).startsWith("id,document,");
    assertThat(desk.types("claims", "@case", "--stance", "denies").out()).contains("denies");
    assertThat(desk.types("entities", "@case").out()).contains("Петров");
    assertThat(desk.types("search", "@case", "заводы").out()).contains("получил 2 лодок");
    assertThat(desk.types("verify", "@case").out()).isEqualTo("The case is whole.\n");
  }

  @Test
  void addingAgainChangesNothing() {
    desk.types("new", "@case");
    desk.types("add", "@case", "@notes");
    var before = desk.types("claims", "@case", "--format", "json").out();
    var again = desk.types("add", "@case", "@notes");
    assertThat(again.messages()).contains("Of 3 files 0 read, 3 known already");
    assertThat(desk.types("claims", "@case", "--format", "json").out()).isEqualTo(before);
  }

  @Test
  void readsFilesWithoutACase() {
    var table = desk.types("read", "@notes/note-0.txt");
    assertThat(table.status()).isZero();
    assertThat(table.out()).contains("получил 2 лодок", "note-0.txt");
    var json = desk.types("read", "@notes", "--format", "json");
    assertThat(json.out()).contains("\"path\":\"" + folder.resolve("notes") + "/note-0.txt\"");
    assertThat(json.out().lines()).hasSize(5);
  }

  @Test
  void whatIsMissingAmongOthersNeedsAttention() {
    var read = desk.types("read", "@gone.txt", "@notes/note-1.txt", "--format", "json");
    assertThat(read.status()).isEqualTo(1);
    assertThat(read.out()).contains("\"code\":\"missing\"").contains("note-1.txt");
    assertThat(read.messages()).contains("gone.txt: there is no such file or folder (missing)");
  }

  @Test
  void anUnreadableFileIsListedWithItsReasonEachTime() throws IOException {
    desk.write("notes/empty.txt", "");
    desk.types("new", "@case");
    for (int time = 0; time < 2; time++) {
      var added = desk.types("add", "@case", "@notes");
      assertThat(added.status()).isEqualTo(1);
      assertThat(added.messages()).contains("notes/empty.txt: ", "(empty)");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read @gone.txt",
        "read @gone.txt --format json",
        "claims @notes",
        "claims @gone",
        "add @notes @notes",
        "claims",
        "claims @case --stance agrees",
        "claims @case --relation friendship",
        "claims @case --format xml",
        "read @notes --date yesterday",
        "unheard-of",
        "new @notes"
      })
  void whatCannotBeDoneIsSaidInOneLine(String command) {
    var outcome = desk.types(command.split(" ", -1));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.messages().lines()).hasSize(1).first().asString().startsWith("attest: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "new", "add", "claims", "entities", "search", "read", "verify"})
  void everyCommandHasHelpWithAnExample(String command) {
    var help = desk.types(command, "--help");
    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("Usage: attest " + command, "Example", "  attest " + command);
    assertThat(desk.types("help", command).out()).isEqualTo(help.out());
    assertThat(desk.types("--help").out()).contains("  " + command + " ");
  }

  @Test
  void tellsItsVersion() {
    assertThat(desk.types("--version").out()).matches("attest \\d+\\.\\d+\\.\\d+\\n");
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() throws IOException {
    desk.types("new", "@case");
    desk.types("add", "@case", "@notes");
    for (var format : Format.values()) {
      int status =
          desk.run(
              new Closed(),
              OutputStream.nullOutputStream(),
              "claims",
              "@case",
              "--format",
              format.name());
      assertThat(status).isZero();
    }
  }

  @Test
  void aFaultIsOneLineAndItsDetailsAreKept() throws IOException {
    var messages = new ByteArrayOutputStream();
    var fault = new IllegalStateException("the ledger is upside down");
    var terminal =
        Terminal.of(
            OutputStream.nullOutputStream(),
            new PrintStream(messages, true, StandardCharsets.UTF_8),
            Map.of(),
            "");
    assertThat(new Faults(terminal, folder.resolve("logs"), false).tell(fault)).isEqualTo(3);
    assertThat(messages.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    try (var logs = Files.list(folder.resolve("logs"))) {
      assertThat(logs)
          .hasSize(1)
          .first()
          .satisfies(log -> assertThat(log).content().contains("at org.attest.cli"));
    }
  }

  @Test
  void makesTheDemoFromTheInstallation() throws IOException {
    desk.writeNotes("examples/garpiya", 2);
    var demo = desk.types("demo", "@demo", "--no-serve");
    assertThat(demo.status()).isZero();
    assertThat(demo.out())
        .containsPattern("documents read +2")
        .containsPattern("claims +[1-9]")
        .containsPattern("entities +[1-9]");
    assertThat(desk.types("demo", "@demo", "--no-serve").out()).isEqualTo(demo.out());
  }

  /// A reader that has left.
  private static final class Closed extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }
}
