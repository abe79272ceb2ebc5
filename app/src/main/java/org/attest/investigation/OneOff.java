package org.attest.investigation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.casefile.FileReading;

/// Reads files without a case.
record OneOff(EvidenceReader reader, Tally tally, Consumer<FileReading> results) {
  private record Done(FoundPath path, FileReading reading) {}

  /// Hands on what came of each path, in the order given.
  Report read(List<FoundPath> paths, int threads) {
    InOrder.forEach(paths, threads, path -> new Done(path, read(path)), this::handOn);
    return tally.report();
  }

  private FileReading read(FoundPath path) {
    return switch (path) {
      case FoundPath.Refused(var name, var problem) -> new FileReading.Failed(name, problem);
      case FoundPath.File file -> {
        tally.begins(file);
        yield reader.read(file, Optional.empty());
      }
    };
  }

  private void handOn(Done done) {
    switch (done.reading()) {
      case FileReading.Read read -> tally.read(read);
      case FileReading.Failed(var path, var problem) -> tally.problem(path, problem);
    }
    results.accept(done.reading());
    tally.ends(done.path());
  }
}
