package org.attest.web.screens;

import java.util.List;

/// A group of values that claims can be chosen by.
///
/// @param hasMarks whether its values have marks of their own
/// @param total how many values there are
/// @param more how many of them are not listed
/// @param allHref where all are listed
public record FacetView(
    String key,
    String label,
    boolean isOpen,
    boolean hasMarks,
    List<Value> values,
    int total,
    int more,
    String allHref) {
  public record Value(String id, String key, String label, String count, boolean isChosen) {}

  public FacetView {
    values = List.copyOf(values);
  }
}
