package org.attest.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.attest.casefile.Author;
import org.attest.casefile.CaseFile;
import org.attest.casefile.CaseProblem;
import org.attest.casefile.FileReading;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;
import org.attest.investigation.Intake.Taken;
import org.attest.text.AttestException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an intake does when things go wrong. Its reader here does what the names of files say.
class IntakeTest {
  private static final Author AUTHOR =
      Author.local(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

  @TempDir private Path folder;
  private Path casefolder = Path.of("");
  private final BlockingQueue<IntakeListener.Outcome> outcomes = new LinkedBlockingQueue<>();

  @BeforeEach
  void makeCase() {
    casefolder = folder.resolve("case");
    CaseFile.create(casefolder, "attest", AUTHOR).close();
  }

  private Intake intake(int mostWaiting) {
    var limits = new IntakeLimits(100, 1_000, 10, mostWaiting);
    var intake =
        new Intake(CaseFile.open(casefolder, AUTHOR), (_, _, _) -> new ByName(), 1, limits);
    intake.follow(
        new IntakeListener() {
          @Override
          public void reading(Status status) {}

          @Override
          public void read(Outcome outcome) {
            outcomes.add(outcome);
          }
        });
    return intake;
  }

  /// Lists every file as unreadable, but for those that are trouble.
  private static final class ByName implements EvidenceReader {
    @Override
    public FileReading read(FoundPath.File file, Optional<Path> parts) {
      if (file.name().startsWith("fault")) {
        throw new IllegalStateException("a rule failed");
      }
      if (file.name().startsWith("disk")) {
        throw new AttestException("the disk is full: make room");
      }
      return new FileReading.Failed(file.name(), Problem.of(Code.DAMAGED, "is damaged"));
    }

    @Override
    public String version() {
      return "test";
    }

    @Override
    public void close() {}
  }

  private static Taken hand(Intake intake, String name) throws IOException {
    return intake.take(name, place -> Files.writeString(place, name));
  }

  @Test
  void aFileThatMakesTheProgramFailIsListedAndTheRestIsRead()
      throws IOException, InterruptedException {
    try (var intake = intake(10)) {
      hand(intake, "a.txt");
      hand(intake, "fault.txt");
      hand(intake, "z.txt");
      intake.start();
      assertThat(outcomes.take().problems()).hasSize(3);
    }
    try (var casefile = CaseFile.open(casefolder, AUTHOR)) {
      assertThat(casefile.problems().stream().map(CaseProblem::path))
          .containsExactly("a.txt", "fault.txt", "z.txt");
    }
    assertThat(waiting()).isZero();
  }

  @Test
  void troubleIsToldAndTheRestWaits() throws IOException, InterruptedException {
    try (var intake = intake(10)) {
      hand(intake, "a.txt");
      hand(intake, "disk.txt");
      hand(intake, "z.txt");
      intake.start();
      assertThat(outcomes.take().trouble()).contains("the disk is full: make room");
    }
    assertThat(waiting()).isEqualTo(2);
  }

  @Test
  void moreThanMayWaitIsRefused() throws IOException {
    try (var intake = intake(2)) {
      assertThat(hand(intake, "a.txt")).isInstanceOf(Taken.Waiting.class);
      assertThat(hand(intake, "b.txt")).isInstanceOf(Taken.Waiting.class);
      assertThat(hand(intake, "c.txt"))
          .isInstanceOfSatisfying(
              Taken.Refused.class,
              refused -> assertThat(refused.problem().code()).isEqualTo(Code.TOO_MANY));
    }
    assertThat(waiting()).isEqualTo(2);
  }

  @Test
  void ofTwoIntakesOfACaseOneTakesUpWhatWasLeft() throws IOException, InterruptedException {
    try (var first = intake(10)) {
      hand(first, "a.txt");
      try (var second = intake(10)) {
        hand(second, "b.txt");
        second.start();
        assertThat(outcomes.take().files()).isEqualTo(1);
      }
    }
    assertThat(waiting()).isEqualTo(1);
  }

  @Test
  void whatIsNotWhollyStoredIsNotTaken() throws IOException {
    try (var intake = intake(10)) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(() ->
                  intake.take(
                      "a.txt",
                      place -> {
                        Files.writeString(place, "half");
                        throw new IOException("No space left on device");
                      })))
          .isInstanceOf(IOException.class);
    }
    assertThat(waiting()).isZero();
  }

  private long waiting() throws IOException {
    try (var files = Files.walk(casefolder.resolve("incoming"))) {
      return files
              .filter(file -> file.toString().matches(".*(file|name|\\d)"))
              .filter(Files::isRegularFile)
              .count()
          / 2;
    }
  }
}
