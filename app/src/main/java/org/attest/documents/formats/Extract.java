package org.attest.documents.formats;

import java.util.List;
import org.attest.documents.Layout;
import org.attest.documents.Metadata;
import org.attest.documents.Problem;

/// All that was read from one file.
public record Extract(
    String mediaType,
    String text,
    Metadata metadata,
    Layout layout,
    List<Problem> problems,
    List<Part> parts) {
  public Extract {
    problems = List.copyOf(problems);
    parts = List.copyOf(parts);
  }
}
