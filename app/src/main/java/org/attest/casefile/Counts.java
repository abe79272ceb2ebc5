package org.attest.casefile;

/// How much a case holds.
///
/// @param speakers who speaks in the chains of its claims, each counted once
public record Counts(int documents, int claims, int speakers, int entities, int problems) {}
