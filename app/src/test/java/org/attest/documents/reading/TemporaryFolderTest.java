package org.attest.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
  @TempDir private Path place;

  /// A process that makes a temporary folder, tells where, and waits until its input ends.
  static final class Keeper {
    private Keeper() {}

    public static void main(String[] arguments) throws IOException {
      var folder = TemporaryFolder.makeIn(Path.of(arguments[0]));
      Files.writeString(Files.createDirectory(folder.path().resolve("in")).resolve("x"), "words");
      System.out.println(folder.path());
      System.out.println(System.in.read());
    }

    static Process start(Path place) throws IOException {
      var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      return new ProcessBuilder(
              List.of(
                  java,
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Keeper.class.getName(),
                  place.toString()))
          .start();
    }
  }

  @Test
  void goesWhenItIsClosed() throws IOException {
    try (var one = TemporaryFolder.makeIn(place);
        var other = TemporaryFolder.makeIn(place)) {
      Files.writeString(one.path().resolve("x"), "words");
      assertThat(other.path()).isEmptyDirectory();
      assertThat(one.path()).isNotEmptyDirectory();
    }
    assertThat(place).isEmptyDirectory();
  }

  @Test
  void staysWhileItsProcessLivesAndGoesWithTheNextOneWhenThatWasKilled()
      throws IOException, InterruptedException {
    var keeper = Keeper.start(place);
    try (var said = keeper.inputReader(StandardCharsets.UTF_8)) {
      var kept = Path.of(said.readLine());
      try (var _ = TemporaryFolder.makeIn(place)) {
        assertThat(kept.resolve("in").resolve("x")).hasContent("words");
      }
      keeper.destroyForcibly().waitFor();
      assertThat(kept).exists();
      try (var next = TemporaryFolder.makeIn(place)) {
        assertThat(kept).doesNotExist();
        assertThat(next.path()).exists();
      }
    }
    assertThat(place).isEmptyDirectory();
  }

  @Test
  void leavesWhatOthersKeepInTheSamePlace() throws IOException {
    var folder = Files.createDirectory(place.resolve("attest-demo1"));
    Files.writeString(place.resolve("attest-demo1.lock"), "");
    Files.writeString(folder.resolve("case.json"), "{}");
    TemporaryFolder.makeIn(place).close();
    assertThat(folder.resolve("case.json")).exists();
  }
}
