package org.attest.documents;

import java.util.List;
import java.util.Optional;

/// One file, or one part of a container, as it was read.
///
/// @param path as the user named it; a part's is `outer.zip!/folder/inner.docx`
/// @param container the document this one was found in
/// @param mediaType as detected from the bytes, without parameters
/// @param text the extracted text; empty where the file could not be read at all
public record Document(
    DocumentId id,
    String path,
    Optional<DocumentId> container,
    String mediaType,
    String text,
    Metadata metadata,
    Layout layout,
    List<Problem> problems) {
  public Document {
    problems = List.copyOf(problems);
  }

  /// The same document with other problems.
  public Document with(List<Problem> others) {
    return new Document(id, path, container, mediaType, text, metadata, layout, others);
  }
}
