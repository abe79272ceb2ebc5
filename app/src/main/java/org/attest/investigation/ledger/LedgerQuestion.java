package org.attest.investigation.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.claims.ClaimId;

/// Which claims of a ledger are asked for.
///
/// @param chosen keys by facet: a claim must have one of the keys of each facet that has any
/// @param among what a search for words found; it is not copied, so it must not change
/// @param after the claim that the page before ended with
/// @param limit how many rows at most
public record LedgerQuestion(
    Map<Facet, Set<String>> chosen,
    Optional<Set<ClaimId>> among,
    Order order,
    Optional<ClaimId> after,
    int limit) {
  public LedgerQuestion {
    if (limit < 0) {
      throw new IllegalArgumentException("rows asked for: " + limit);
    }
    chosen = copy(chosen);
  }

  private static Map<Facet, Set<String>> copy(Map<Facet, Set<String>> chosen) {
    return chosen.entrySet().stream()
        .filter(facet -> !facet.getValue().isEmpty())
        .collect(
            Collectors.collectingAndThen(
                Collectors.toMap(
                    Map.Entry::getKey,
                    facet -> Set.copyOf(facet.getValue()),
                    (a, _) -> a,
                    () -> new EnumMap<>(Facet.class)),
                java.util.Collections::unmodifiableMap));
  }

  /// The first rows of the whole ledger.
  public static LedgerQuestion all(int limit) {
    return new LedgerQuestion(Map.of(), Optional.empty(), Order.DOCUMENT, Optional.empty(), limit);
  }

  /// The keys chosen in a facet; none means any.
  public Set<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }
}
