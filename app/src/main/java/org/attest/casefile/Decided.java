package org.attest.casefile;

/// A decision in the journal.
///
/// @param sequence the number of its entry
/// @param at when, ISO 8601 in UTC
/// @param attached whether all its words still stand where they stood; if not, a person must look
public record Decided(long sequence, String at, String by, Decision decision, boolean attached) {}
