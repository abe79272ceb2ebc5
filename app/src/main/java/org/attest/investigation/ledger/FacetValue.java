package org.attest.investigation.ledger;

/// A value of a facet, and how many claims there would be if it alone were chosen in its facet.
///
/// @param key for addresses
/// @param label as people read it; a chosen value that the case does not have has its key
public record FacetValue(String key, String label, int count) {}
