package org.attest.investigation.ledger;

import java.util.List;
import java.util.Map;
import org.attest.claims.ClaimId;

/// The answer to a [LedgerQuestion].
///
/// @param total how many claims meet the question
/// @param first the rank of the first row among them, from 1; one more than `total` where no row is
///   left
/// @param facets the values of every facet, counted under what is chosen in the other facets: by
///   count, then label; stances and bases in their own order. Values without a claim are left out
///   unless they are chosen.
public record LedgerPage(
    int total, int first, List<ClaimId> rows, Map<Facet, List<FacetValue>> facets) {
  public LedgerPage {
    rows = List.copyOf(rows);
    facets = Map.copyOf(facets);
  }

  /// The values of a facet.
  public List<FacetValue> values(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }
}
