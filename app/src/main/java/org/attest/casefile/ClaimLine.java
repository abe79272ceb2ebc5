package org.attest.casefile;

import java.util.List;
import java.util.Optional;
import org.attest.claims.Attribution;
import org.attest.claims.ClaimId;
import org.attest.claims.Relation;
import org.attest.measures.TimeExpression;

/// A claim without its words: what a ledger is sorted and filtered by.
///
/// @param start of its passage
/// @param when the time that its passage states first
public record ClaimLine(
    ClaimId id,
    int start,
    Optional<Relation.Type> relation,
    List<Attribution> chain,
    Optional<TimeExpression> when) {
  public ClaimLine {
    chain = List.copyOf(chain);
  }
}
