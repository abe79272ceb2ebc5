package org.attest.web;

import java.util.function.UnaryOperator;

/// What the layout around every page needs.
///
/// @param current the entry of the navigation that is shown
/// @param csrf goes with every change: see [Guard]
/// @param facts what the foot of the page tells
/// @param assets from names of assets to their addresses
public record Frame(
    String title, Section current, String csrf, CaseFacts facts, UnaryOperator<String> assets) {
  /// The address of an asset such as `attest.css`.
  public String asset(String name) {
    return assets.apply(name);
  }
}
