package org.attest.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attest.claims.Reading;
import org.attest.documents.DocumentId;
import org.attest.documents.Problem;

/// What came of one file: the unit of work that is wholly in a case, or listed with its problem.
public sealed interface FileReading {
  /// As the user is to see it. A case is portable, so it should be relative to what was added.
  String path();

  /// A file whose bytes were read, if perhaps to no text.
  ///
  /// @param readings the file itself first, then its parts, each after its container
  /// @param originals where the bytes of each of the readings' documents lie now; they are copied
  /// @param reader the reader's version: program, lexicons, models
  record Read(String path, List<Reading> readings, Map<DocumentId, Path> originals, String reader)
      implements FileReading {
    public Read {
      readings = List.copyOf(readings);
      originals = Map.copyOf(originals);
      if (readings.isEmpty()) {
        throw new IllegalArgumentException("no reading of " + path);
      }
    }

    /// The document that the file itself is.
    public DocumentId document() {
      return readings.getFirst().document().id();
    }

    /// Where the bytes of one of its documents lie.
    Path original(DocumentId document) {
      var original = originals.get(document);
      if (original == null) {
        throw new IllegalArgumentException("no bytes of " + document.value() + " in " + path);
      }
      return original;
    }
  }

  /// A file without bytes: it is missing, or may not be opened.
  record Failed(String path, Problem problem) implements FileReading {}
}
