package org.attest.casefile;

import java.util.Optional;

/// One change of a case. Each entry's hash covers the one before it and its own payload's hash, not
/// the payload itself, so that a payload can be blanked while the chain still verifies.
///
/// @param sequence from 1, without a gap
/// @param at ISO 8601 in UTC
/// @param kind `case-made`, `file-added`, `path-added`, `file-failed`, `decision-taken`,
///   `payload-blanked`
/// @param payload what changed, as JSON; absent where it was blanked
public record JournalEntry(
    long sequence,
    String at,
    String author,
    String kind,
    String payloadHash,
    String previous,
    String hash,
    Optional<String> payload) {}
