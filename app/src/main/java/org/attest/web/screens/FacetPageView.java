package org.attest.web.screens;

import java.util.List;

/// All values of a facet, of which the ledger lists only the most frequent.
///
/// @param kept what is chosen elsewhere, so that a search here does not lose it
/// @param find what the labels are searched for
public record FacetPageView(
    String label,
    String title,
    String lede,
    String backHref,
    String action,
    List<Kept> kept,
    String find,
    List<Value> values) {
  public record Kept(String name, String value) {}

  public record Value(String label, String count, String href) {}

  public FacetPageView {
    kept = List.copyOf(kept);
    values = List.copyOf(values);
  }
}
