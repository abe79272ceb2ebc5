package org.attest.investigation.ledger;

import java.util.List;
import java.util.Optional;
import org.attest.casefile.CaseDocument;
import org.attest.documents.Problem;
import org.attest.documents.Recognition;

/// A document in a list of documents.
///
/// @param pages how many pages it has; 0 where it has no pages
/// @param hasText whether any text came of it
/// @param recognition how well the words on its scans were recognised; absent where it has no scans
/// @param problems what could not be read of it
public record DocumentEntry(
    CaseDocument document,
    int pages,
    boolean hasText,
    Optional<Recognition> recognition,
    List<Problem> problems) {
  public DocumentEntry {
    problems = List.copyOf(problems);
  }
}
