package org.attest.investigation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.casefile.CaseFile;
import org.attest.casefile.CaseProblem;
import org.attest.casefile.FileReading;
import org.attest.documents.DocumentId;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;
import org.attest.text.Sha256;

/// Takes files into a case: read by several threads, committed one by one in the order they were
/// given. What was committed stays, whatever happens next; what was not is read by the next `add`.
final class Adding {
  /// What is to be done about a path.
  private sealed interface Step {
    FoundPath path();

    /// Its bytes are in the case.
    record Known(FoundPath path) implements Step {}

    /// Its bytes are in the case under another path.
    record OtherPath(FoundPath path, DocumentId document) implements Step {}

    /// Nothing was there, so there is nothing to keep.
    record Missing(FoundPath path, Problem problem) implements Step {}

    /// @param parts holds the bytes of the file's parts until they are in the case
    record Fresh(FoundPath path, FileReading reading, Optional<Parts> parts) implements Step {}
  }

  /// Is told of each file in its turn.
  interface Ending {
    /// Nothing more has to be done about a file.
    ///
    /// @param isKnown whether the case had its bytes already
    void ended(FoundPath path, boolean isKnown);
  }

  /// For those who wait for the report.
  static final Ending NOBODY = (_, _) -> {};

  private final CaseFile casefile;
  private final EvidenceReader reader;
  private final Tally tally;
  private final Path temporary;
  private final Ending ending;
  private final Map<String, List<CaseProblem>> knownProblems = new HashMap<>();

  /// @param temporary where the bytes of parts lie until they are in the case
  Adding(CaseFile casefile, EvidenceReader reader, Tally tally, Path temporary, Ending ending) {
    this.casefile = casefile;
    this.reader = reader;
    this.tally = tally;
    this.temporary = temporary;
    this.ending = ending;
    for (var problem : casefile.problems()) {
      knownProblems.computeIfAbsent(file(problem.path()), _ -> new ArrayList<>()).add(problem);
    }
  }

  /// The file that a document's path lies in: `outer.zip` for `outer.zip!/inner.txt`.
  private static String file(String path) {
    int inner = path.indexOf("!/");
    return inner < 0 ? path : path.substring(0, inner);
  }

  Report add(List<FoundPath> paths, int threads) {
    InOrder.forEach(paths, threads, this::prepare, this::commit);
    return tally.report();
  }

  private Step prepare(FoundPath path) {
    return switch (path) {
      case FoundPath.Refused(_, var problem) when problem.code() == Code.MISSING ->
          new Step.Missing(path, problem);
      case FoundPath.Refused(var name, var problem) ->
          new Step.Fresh(path, new FileReading.Failed(name, problem), Optional.empty());
      case FoundPath.File file -> prepare(file);
    };
  }

  private Step prepare(FoundPath.File file) {
    tally.begins(file);
    return hash(file.path()).map(document -> prepare(file, document)).orElseGet(() -> read(file));
  }

  private Step prepare(FoundPath.File file, DocumentId document) {
    return switch (casefile.standing(file.name(), document, reader.version())) {
      case KNOWN -> new Step.Known(file);
      case OTHER_PATH -> new Step.OtherPath(file, document);
      case NEW -> read(file);
    };
  }

  /// Nothing where the file cannot be read: reading it says why.
  private static Optional<DocumentId> hash(Path file) {
    try {
      return Optional.of(DocumentId.ofHash(Sha256.of(file)));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private Step read(FoundPath.File file) {
    var parts = Parts.make(temporary);
    var reading = reader.read(file, Optional.of(parts.folder()));
    return new Step.Fresh(file, reading, Optional.of(parts));
  }

  private void commit(Step step) {
    switch (step) {
      case Step.Known(var path) -> known(path);
      case Step.OtherPath(var path, var document) -> {
        casefile.addPath(path.name(), document);
        known(path);
      }
      case Step.Missing(var path, var problem) -> tally.problem(path.name(), problem);
      case Step.Fresh(_, var reading, var parts) -> {
        casefile.add(reading);
        count(reading);
        parts.ifPresent(Parts::close);
      }
    }
    tally.ends(step.path());
    ending.ended(step.path(), step instanceof Step.Known || step instanceof Step.OtherPath);
  }

  private void known(FoundPath path) {
    tally.known();
    knownProblems
        .getOrDefault(path.name(), List.of())
        .forEach(known -> tally.problem(known.path(), known.problem()));
  }

  private void count(FileReading reading) {
    switch (reading) {
      case FileReading.Read read -> tally.read(read);
      case FileReading.Failed(var path, var problem) -> tally.problem(path, problem);
    }
  }
}
