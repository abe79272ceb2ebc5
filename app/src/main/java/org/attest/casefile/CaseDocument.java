package org.attest.casefile;

import java.util.List;
import java.util.Optional;
import org.attest.documents.DocumentId;
import org.attest.documents.Metadata;
import org.attest.text.LanguageCode;

/// A document of a case, without its text: see [CaseFile#reading] for that.
///
/// @param path the first of its paths
/// @param paths every path the same bytes were found under, in order
/// @param container the document it was found in, under the first of its paths
/// @param claims how many claims it makes
public record CaseDocument(
    DocumentId id,
    String path,
    List<String> paths,
    Optional<DocumentId> container,
    String mediaType,
    LanguageCode language,
    String textHash,
    Metadata metadata,
    String reader,
    int claims) {
  public CaseDocument {
    paths = List.copyOf(paths);
  }
}
