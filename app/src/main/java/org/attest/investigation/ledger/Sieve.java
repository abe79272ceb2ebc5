package org.attest.investigation.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.claims.ClaimId;

/// What a question leaves of the claims: a bit for each facet that shuts a claim out, and one for
/// the search for words.
final class Sieve {
  private static final List<Facet> FACETS = List.of(Facet.values());
  private static final int NOT_AMONG = 1 << FACETS.size();

  private final Claims claims;
  private final LedgerQuestion question;
  private final byte[] shut;

  Sieve(Claims claims, LedgerQuestion question) {
    this.claims = claims;
    this.question = question;
    shut = new byte[claims.size()];
    question.among().ifPresent(this::keepOnly);
    question.chosen().forEach(this::keepOnly);
  }

  private static int bit(Facet facet) {
    return 1 << FACETS.indexOf(facet);
  }

  private void keepOnly(Set<ClaimId> among) {
    Arrays.fill(shut, (byte) NOT_AMONG);
    for (var id : among) {
      int claim = claims.number(id);
      if (claim >= 0) {
        shut[claim] = 0;
      }
    }
  }

  private void keepOnly(Facet facet, Set<String> keys) {
    claims.column(facet).shutOut(claims.values(facet).chosen(keys), shut, bit(facet));
  }

  boolean keeps(int claim) {
    return shut[claim] == 0;
  }

  int total() {
    int total = 0;
    for (byte bits : shut) {
      total += bits == 0 ? 1 : 0;
    }
    return total;
  }

  Map<Facet, List<FacetValue>> facets() {
    var facets = new EnumMap<Facet, List<FacetValue>>(Facet.class);
    for (var facet : FACETS) {
      var values = claims.values(facet);
      var counts = claims.column(facet).count(values.size(), shut, bit(facet));
      facets.put(facet, values.list(counts, question.chosen(facet)));
    }
    return facets;
  }
}
