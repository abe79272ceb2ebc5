package org.attest.claims;

import java.util.List;
import java.util.Optional;
import org.attest.measures.Quantity;
import org.attest.measures.TimeExpression;
import org.attest.text.Passage;
import org.attest.text.Span;

/// One thing said in one passage.
///
/// @param passage the content that is claimed, without its source and cue where the text allows
/// @param sentence the sentence it stands in
/// @param statement the passage's own words, with references resolved in square brackets
/// @param attribution the chain of speakers, outermost first; empty is the document's own voice
/// @param places ids, within the document, of the places named in the passage
/// @param caveats scope limits that travel with the claim
public record Claim(
    ClaimId id,
    Passage passage,
    Span sentence,
    String statement,
    List<Attribution> attribution,
    Polarity polarity,
    Certainty certainty,
    Optional<Relation> relation,
    List<Quantity> quantities,
    List<TimeExpression> times,
    List<String> places,
    List<Span> caveats) {
  public Claim {
    attribution = List.copyOf(attribution);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    places = List.copyOf(places);
    caveats = List.copyOf(caveats);
  }
}
