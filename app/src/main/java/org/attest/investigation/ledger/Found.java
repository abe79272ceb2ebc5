package org.attest.investigation.ledger;

import java.util.Set;
import org.attest.claims.ClaimId;

/// The claims that a search for words found.
///
/// @param claims for [LedgerQuestion#among]
/// @param isComplete whether the index had all of the case when it was asked; it follows within
///   seconds, but is made anew where it is lost or of an older program
public record Found(Set<ClaimId> claims, boolean isComplete) {}
