package org.attest.claims;

/// The name of a claim: a hash of document, text, span, speaker and kind, so that the same reading
/// gives the same id on every machine.
public record ClaimId(String value) implements Comparable<ClaimId> {
  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }
}
