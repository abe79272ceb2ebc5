package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What several processes do to one case, and what is left of it when they are killed.
class CrashTest {
  private static final int KILLS = 20;
  private static final int FILES = 60;

  @TempDir Path temp;
  private Path folder;
  private Path files;
  private CaseContent undisturbed;

  @BeforeEach
  void make() {
    folder = temp.resolve("case");
    files = temp.resolve("files");
    CaseFile.create(folder, "attest test", MadeUp.AUTHOR).close();
    undisturbed = undisturbed();
  }

  private CaseContent undisturbed() {
    try (var casefile =
        CaseFile.create(temp.resolve("undisturbed"), "attest test", MadeUp.AUTHOR)) {
      Corpus.files(files, FILES).forEach(casefile::add);
      return CaseContent.of(casefile);
    }
  }

  private void assertSameAsUndisturbed() {
    try (var casefile = CaseFile.open(folder, MadeUp.AUTHOR)) {
      var content = CaseContent.of(casefile);
      assertThat(content.lines()).isEqualTo(undisturbed.lines());
      assertThat(content.counts()).isEqualTo(undisturbed.counts());
      assertThat(casefile.verify()).isEmpty();
    }
  }

  @Test
  void losesNothingWhenItIsKilledAtAnyMoment() throws IOException, InterruptedException {
    long seed = System.nanoTime();
    System.out.println("CrashTest: seed " + seed);
    var random = new Random(seed);
    for (int i = 0; i < KILLS; i++) {
      killOnceAtSomeMoment(random);
    }
    assertThat(waitFor(AddingProcess.start(folder, files, FILES))).isZero();
    assertSameAsUndisturbed();
  }

  /// Some moments after some of the files; a parked thread is how a moment is chosen at random.
  private void killOnceAtSomeMoment(Random random) throws IOException, InterruptedException {
    var process = AddingProcess.start(folder, files, FILES);
    try (var output = process.inputReader(StandardCharsets.UTF_8)) {
      readLines(output, random.nextInt(5));
      LockSupport.parkNanos(random.nextInt(8_000_000));
      process.destroyForcibly();
      waitFor(process);
    }
  }

  private static void readLines(BufferedReader output, int lines) throws IOException {
    for (int i = 0; i < lines; i++) {
      output.readLine();
    }
  }

  private static int waitFor(Process process) throws InterruptedException {
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  @Test
  void twoProcessesAddWhileAThirdReads() throws IOException, InterruptedException {
    var one = AddingProcess.start(folder, files, FILES);
    var other = AddingProcess.start(folder, files, FILES);
    try (var casefile = CaseFile.open(folder, MadeUp.AUTHOR)) {
      while (one.isAlive() || other.isAlive()) {
        assertReadsAWholeState(casefile);
      }
    }
    assertThat(waitFor(one)).isZero();
    assertThat(waitFor(other)).isZero();
    assertSameAsUndisturbed();
  }

  /// Every line makes a claim: a text of the corpus has three, a container of two texts five.
  private static void assertReadsAWholeState(CaseFile casefile) {
    assertThat(casefile.documents())
        .allMatch(d -> d.claims() == (d.path().endsWith(".zip") ? 5 : 3));
    assertThat(casefile.claims(ClaimFilter.ALL)).isNotNull();
  }

  @Test
  void holdsTheSameInWhateverOrderFilesCame() {
    var random = new Random(20261122);
    for (int i = 0; i < 3; i++) {
      var shuffled = new ArrayList<>(Corpus.files(files, FILES));
      Collections.shuffle(shuffled, random);
      try (var casefile =
          CaseFile.create(temp.resolve("shuffled" + i), "attest test", MadeUp.AUTHOR)) {
        shuffled.parallelStream().forEach(casefile::add);
        assertThat(CaseContent.of(casefile).lines()).isEqualTo(undisturbed.lines());
        assertThat(casefile.verify()).isEmpty();
      }
    }
  }
}
