package org.attest.investigation.ledger;

/// How much a ledger holds.
///
/// @param speakers who speaks in chains, by name, each once; documents' own voices and speakers who
///   are not told are none
/// @param problems what could not be read, files that could not be opened included
public record LedgerCounts(int documents, int claims, int speakers, int problems) {}
