package org.attest.search;

import java.util.List;
import java.util.OptionalInt;
import org.attest.documents.DocumentId;
import org.attest.text.Passage;
import org.attest.text.Span;

/// A passage that matches a query.
///
/// @param page the page it starts on, where the document has pages
/// @param highlights the words that match, in order, as spans of the document's text
public record Hit(
    DocumentId document,
    String path,
    OptionalInt page,
    Passage passage,
    double score,
    List<Span> highlights) {
  public Hit {
    highlights = List.copyOf(highlights);
  }
}
