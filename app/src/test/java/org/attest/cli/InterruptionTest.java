package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a case must survive: `kill -9`, others that read while it is written, and being made in
/// another order by another machine.
class InterruptionTest {
  private static final int KILLS = 12;
  private static final int NOTES = 8;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() throws IOException {
    desk = new Desk(folder);
    desk.writeNotes("notes", NOTES);
  }

  /// Moments are spread over what an undisturbed run takes, by a seed that is printed.
  @Test
  void aKilledAddGoesOnToTheSameCase() throws IOException, InterruptedException {
    long seed = Long.getLong("seed", 20261122);
    System.err.println("InterruptionTest: -Dseed=" + seed);
    var random = new Random(seed);
    var undisturbed = Duration.ofMillis(undisturbed());
    var expected = claims("@whole");
    for (int kill = 0; kill < KILLS; kill++) {
      var name = "@case" + kill;
      desk.types("new", name);
      killedAfter(random.nextLong(undisturbed.toMillis()), name);
      assertThat(desk.types("add", name, "@notes").status()).isZero();
      assertThat(claims(name)).isEqualTo(expected);
      assertThat(desk.types("verify", name).out()).isEqualTo("The case is whole.\n");
    }
  }

  /// Milliseconds that it takes to fill a case as a process of its own.
  private long undisturbed() throws IOException, InterruptedException {
    desk.types("new", "@whole");
    long start = System.nanoTime();
    assertThat(desk.process(List.of(), "add", "@whole", "@notes").start().waitFor()).isZero();
    return Math.max(1, Duration.ofNanos(System.nanoTime() - start).toMillis());
  }

  private void killedAfter(long millis, String name) throws IOException, InterruptedException {
    var process = desk.process(List.of(), "add", name, "@notes").start();
    if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void aCaseIsReadWhileAnotherProcessAddsToIt() throws IOException, InterruptedException {
    desk.types("new", "@case");
    var adding = desk.process(List.of(), "add", "@case", "@notes", "--threads", "1").start();
    int before = 0;
    while (adding.isAlive()) {
      var claims = desk.types("claims", "@case", "--format", "json");
      assertThat(claims.status()).isZero();
      int now = claims.out().length();
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
    assertThat(adding.waitFor()).isZero();
    assertThat(claims("@case")).contains("note-" + (NOTES - 1) + ".txt");
  }

  @Test
  void threadsLocaleTimeZoneAndOrderOfFilesChangeNothing()
      throws IOException, InterruptedException {
    var here = made("@one", List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Apia"), "1");
    var there = made("@two", List.of("-Duser.language=en", "-Duser.timezone=UTC"), "2");
    assertThat(here).isEqualTo(there);
  }

  private String made(String name, List<String> options, String threads)
      throws IOException, InterruptedException {
    desk.types("new", name);
    var paths = paths();
    var order = threads.equals("1") ? paths : paths.reversed();
    var arguments = new ArrayList<>(List.of("add", name, "--threads", threads));
    arguments.addAll(order);
    var add = desk.process(options, arguments.toArray(String[]::new));
    assertThat(add.start().waitFor()).isZero();
    var json = folder.resolve(name.substring(1) + ".json");
    var claims = desk.process(options, "claims", name, "--format", "json");
    assertThat(claims.redirectOutput(json.toFile()).start().waitFor()).isZero();
    return Files.readString(json);
  }

  private List<String> paths() throws IOException {
    try (var files = Files.list(folder.resolve("notes"))) {
      return files.sorted().map(file -> "@notes/" + file.getFileName()).toList();
    }
  }

  private String claims(String name) {
    return desk.types("claims", name, "--format", "json").out();
  }
}
