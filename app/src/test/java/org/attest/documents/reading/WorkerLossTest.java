package org.attest.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.documents.reading.SampleFiles.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workers that are lost, and several of them: neither changes what is read.
class WorkerLossTest {
  private static final ReadingLimits LIMITS = ReadingLimits.DEFAULT;

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static List<Problem> problems(ReadFile outcome) {
    return switch (outcome) {
      case ReadFile.Read(var documents) ->
          documents.stream().flatMap(d -> d.problems().stream()).toList();
      case ReadFile.Unreadable(_, var problem) -> List.of(problem);
    };
  }

  @Test
  void givesUpAFileThatTakesTooLong() throws IOException {
    var slow = file("slow.zip", SampleFiles.zip(Map.of("a.txt", text("A line."))));
    try (var reader = DocumentReader.open(LIMITS.withTime(Duration.ofMillis(1)), 1, folder)) {
      assertThat(problems(reader.read(slow, "slow.zip", Optional.empty())))
          .extracting(Problem::code)
          .containsExactly(Code.TIMEOUT);
    }
  }

  @Test
  void outlivesAFileThatNeedsTooMuchMemory() throws IOException {
    var large = file("large.txt", text("A long line. ".repeat(4_000_000)));
    var small = file("small.txt", text("A short line."));
    var limits = new ReadingLimits(LIMITS.time(), 48, 4, 10, 1_000_000, 100_000_000);
    try (var reader = DocumentReader.open(limits, 1, folder)) {
      assertThat(problems(reader.read(large, "large.txt", Optional.empty())))
          .extracting(Problem::code)
          .containsExactly(Code.MEMORY);
      assertThat(problems(reader.read(small, "small.txt", Optional.empty()))).isEmpty();
    }
  }

  @Test
  void replacesAWorkerThatWasKilled() throws IOException {
    var small = file("small.txt", text("A short line."));
    try (var reader = DocumentReader.open(LIMITS, 1, folder)) {
      var before = reader.read(small, "small.txt", Optional.empty());
      reader.workers().forEach(ProcessHandle::destroyForcibly);
      assertThat(reader.read(small, "small.txt", Optional.empty())).isEqualTo(before);
    }
  }

  @Test
  void readsTheSameWithOneWorkerAndWithTwo()
      throws IOException, InterruptedException, ExecutionException {
    var files = new ArrayList<Path>();
    for (int i = 0; i < 6; i++) {
      var letter = SampleFiles.docx("Letter number " + i + ".");
      files.add(
          file(
              i + ".zip",
              SampleFiles.zip(Map.of("letter.docx", letter, "note.txt", text("Note " + i)))));
    }
    assertThat(readAll(files, 2)).isEqualTo(readAll(files, 1));
  }

  private List<ReadFile> readAll(List<Path> files, int workers)
      throws InterruptedException, ExecutionException {
    var names = Thread.ofPlatform().name("reading-test").factory();
    try (var reader = DocumentReader.open(LIMITS, workers, folder);
        var threads = Executors.newFixedThreadPool(workers, names)) {
      var reads =
          IntStream.range(0, files.size())
              .<Callable<ReadFile>>mapToObj(
                  i -> () -> reader.read(files.get(i), i + ".zip", Optional.empty()))
              .toList();
      var results = new ArrayList<ReadFile>();
      for (var result : threads.invokeAll(reads)) {
        results.add(result.get());
      }
      return results;
    }
  }
}
