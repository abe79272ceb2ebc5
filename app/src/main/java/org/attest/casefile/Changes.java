package org.attest.casefile;

import java.util.List;
import org.attest.documents.DocumentId;

/// What changed in the documents of a case after some entry of the journal.
///
/// @param origin the hash of the journal's first entry, which tells one case from another
/// @param sequence the journal's last entry
/// @param read documents that were read anew, in order of their ids
/// @param removed documents that are no longer in the case
public record Changes(
    String origin, long sequence, List<DocumentId> read, List<DocumentId> removed) {
  public Changes {
    read = List.copyOf(read);
    removed = List.copyOf(removed);
  }
}
