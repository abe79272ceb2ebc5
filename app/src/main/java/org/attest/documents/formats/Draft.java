package org.attest.documents.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attest.documents.Metadata;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;
import org.attest.documents.layout.Extracted;
import org.attest.measures.PartialDate;

/// What has been read of one file so far: it stays, whatever happens to the rest.
final class Draft {
  private final int limit;
  private final Manuscript manuscript;
  private final PartStore parts;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private Metadata metadata = Metadata.NONE;
  private Optional<Extracted> page = Optional.empty();
  private boolean statesItself;
  private String mediaType = "application/octet-stream";

  Draft(Path partsFolder, Allowance allowance) {
    limit = allowance.characters();
    manuscript = new Manuscript(limit);
    parts = new PartStore(partsFolder, allowance);
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

  void metadata(Optional<String> title, Optional<String> author, Optional<PartialDate> published) {
    metadata = new Metadata(title, author, published, Optional.empty(), Optional.empty());
  }

  void problem(Code code, String message) {
    problems.add(Problem.of(code, message));
  }

  void problem(Code code, String message, int page) {
    problems.add(new Problem(code, message, OptionalInt.of(page)));
  }

  /// As much of a text as one document may hold, with a problem where that is not all.
  String cut(String text) {
    if (text.length() <= limit) {
      return text;
    }
    problem(Code.PARTIAL, Failures.TOO_LONG);
    boolean splitsPair = Character.isHighSurrogate(text.charAt(limit - 1));
    return text.substring(0, splitsPair ? limit - 1 : limit);
  }

  /// Text and layout that the room `layout` has made; the manuscript then stays empty.
  void page(Extracted extracted) {
    page = Optional.of(extracted);
  }

  private Extracted written() {
    var read = new Extracted(manuscript.text(), metadata, manuscript.layout());
    return statesItself ? OwnLines.over(read) : read;
  }

  /// This is a paper or a letter, which may say in its own lines whose it is and of which day.
  void statesItself() {
    statesItself = true;
  }

  Extract extract() {
    manuscript.finish();
    var written = page.orElseGet(this::written);
    var all = new ArrayList<>(problems);
    all.addAll(parts.problems());
    return new Extract(
        mediaType, written.text(), written.metadata(), written.layout(), all, parts.parts());
  }
}
