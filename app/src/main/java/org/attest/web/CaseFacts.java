package org.attest.web;

import java.util.Optional;
import org.attest.investigation.ledger.LedgerCounts;
import org.attest.web.screens.Wording;

/// What is known of a case at a glance.
///
/// @param name its folder's name
/// @param sequence the number of the last entry of its journal
/// @param trouble what keeps the page from following the case, in a line; absent while all is well
public record CaseFacts(String name, long sequence, LedgerCounts counts, Optional<String> trouble) {
  /// What the foot of a page says of the case.
  public String line() {
    return Wording.count(counts.claims(), "claim")
        + " · "
        + Wording.count(counts.documents(), "document")
        + " · journal entry "
        + sequence;
  }
}
