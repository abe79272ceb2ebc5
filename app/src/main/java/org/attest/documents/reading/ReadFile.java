package org.attest.documents.reading;

import java.util.List;
import org.attest.documents.Document;
import org.attest.documents.Problem;

/// What came of reading one path. A file whose bytes cannot be had has no id, so it is no document.
public sealed interface ReadFile {
  /// The file's own document first, then its parts, each container before what is in it.
  record Read(List<Document> documents) implements ReadFile {
    public Read {
      documents = List.copyOf(documents);
    }
  }

  /// A path that is missing or may not be read.
  record Unreadable(String path, Problem problem) implements ReadFile {}
}
