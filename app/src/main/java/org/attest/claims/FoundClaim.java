package org.attest.claims;

import java.util.List;
import java.util.Optional;
import org.attest.text.Span;

/// A claim as a [ClaimFinder] finds it, before quantities, times, places and its id are added.
public record FoundClaim(
    Span passage,
    Span sentence,
    String statement,
    List<Attribution> attribution,
    Polarity polarity,
    Certainty certainty,
    Optional<Relation> relation,
    List<Span> caveats) {
  public FoundClaim {
    attribution = List.copyOf(attribution);
    caveats = List.copyOf(caveats);
  }
}
