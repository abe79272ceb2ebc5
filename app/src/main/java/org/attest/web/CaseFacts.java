package org.attest.web;

import org.attest.investigation.ledger.LedgerCounts;

/// What is known of a case at a glance.
///
/// @param name its folder's name
/// @param sequence the number of the last entry of its journal
public record CaseFacts(String name, long sequence, LedgerCounts counts) {
  /// What the foot of a page says of the case.
  public String line() {
    return counts.claims()
        + " claims · "
        + counts.documents()
        + " documents · journal entry "
        + sequence;
  }
}
