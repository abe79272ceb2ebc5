package org.attest.investigation.ledger;

import java.util.List;
import org.attest.casefile.CaseDocument;
import org.attest.documents.Problem;

/// A document in a list of documents.
///
/// @param pages how many pages it has; 0 where it has no pages
/// @param problems what could not be read of it
public record DocumentEntry(CaseDocument document, int pages, List<Problem> problems) {
  public DocumentEntry {
    problems = List.copyOf(problems);
  }
}
