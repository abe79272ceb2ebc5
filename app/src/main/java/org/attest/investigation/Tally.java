package org.attest.investigation;

import java.util.ArrayList;
import java.util.List;
import org.attest.casefile.FileReading;
import org.attest.claims.Reading;
import org.attest.documents.Problem;
import org.attest.investigation.Report.FileProblem;

/// Counts what has been done and tells the progress. Only [#begins] may be called by other threads.
final class Tally {
  private final Progress progress;
  private final int ofFiles;
  private final long ofBytes;
  private final List<FileProblem> problems = new ArrayList<>();
  private int files;
  private long bytes;
  private int read;
  private int known;
  private int documents;
  private int claims;

  Tally(Progress progress, List<FoundPath> paths) {
    this.progress = progress;
    ofFiles = paths.size();
    ofBytes = paths.stream().mapToLong(FoundPath::bytes).sum();
    tell();
  }

  void begins(FoundPath path) {
    progress.reads(path.name());
  }

  /// A file that was read now.
  void read(FileReading.Read reading) {
    read++;
    for (var each : reading.readings()) {
      documents++;
      claims += each.claims().size();
      each.document().problems().forEach(problem -> problem(each, problem));
    }
  }

  /// A file whose bytes were read earlier.
  void known() {
    known++;
  }

  void problem(String path, Problem problem) {
    problems.add(new FileProblem(path, problem));
  }

  private void problem(Reading reading, Problem problem) {
    problem(reading.document().path(), problem);
  }

  void ends(FoundPath path) {
    files++;
    bytes += path.bytes();
    tell();
  }

  private void tell() {
    progress.reached(new Progress.Done(files, ofFiles, bytes, ofBytes, problems.size()));
  }

  Report report() {
    return new Report(files, read, known, documents, claims, problems);
  }
}
