package org.attest.web.screens;

import java.util.List;
import java.util.Optional;

/// A claim beside its document.
///
/// @param context the words around it, where it is too short to be understood alone; else empty
/// @param backHref the ledger, with the row of this claim in sight
/// @param broken where the quote does not match the text any more
/// @param others claims of the same sentence
public record ClaimView(
    String backHref,
    String crumb,
    String statement,
    String lang,
    String context,
    List<Fact> facts,
    Optional<Broken> broken,
    ChainView chain,
    List<String> caveats,
    List<ChainView> others,
    DocumentView doc) {
  public record Fact(String what, String value) {}

  /// A quote that does not match: what it was, and what stands in its place.
  public record Broken(String why, String quoted, String found) {}

  public ClaimView {
    facts = List.copyOf(facts);
    caveats = List.copyOf(caveats);
    others = List.copyOf(others);
  }
}
