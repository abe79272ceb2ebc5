package org.attest.documents.formats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attest.documents.Metadata;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;
import org.attest.measures.PartialDate;

/// What has been read of one file so far: it stays, whatever happens to the rest.
final class Draft {
  private final Manuscript manuscript;
  private final PartStore parts;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private Metadata metadata = Metadata.NONE;
  private String mediaType = "application/octet-stream";

  Draft(Manuscript manuscript, PartStore parts) {
    this.manuscript = manuscript;
    this.parts = parts;
  }

  Manuscript manuscript() {
    return manuscript;
  }

  PartStore parts() {
    return parts;
  }

  void mediaType(String detected) {
    mediaType = detected;
  }

  void metadata(Metadata found) {
    metadata = found;
  }

  void metadata(Optional<String> title, Optional<String> author, Optional<PartialDate> published) {
    metadata = new Metadata(title, author, published, Optional.empty(), Optional.empty());
  }

  void problem(Code code, String message) {
    problems.add(Problem.of(code, message));
  }

  void problem(Code code, String message, int page) {
    problems.add(new Problem(code, message, OptionalInt.of(page)));
  }

  boolean hasProblems() {
    return !problems.isEmpty() || !parts.problems().isEmpty();
  }

  Extract extract() {
    manuscript.finish();
    var all = new ArrayList<>(problems);
    all.addAll(parts.problems());
    return new Extract(
        mediaType,
        manuscript.text(),
        metadata,
        manuscript.layout(),
        List.copyOf(all),
        parts.parts());
  }
}
