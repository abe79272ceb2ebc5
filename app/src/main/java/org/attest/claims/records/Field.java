package org.attest.claims.records;

import org.attest.text.Span;

/// A label and the value beside it.
///
/// @param line the number of the line or row, to tell what stands near
/// @param firm whether nothing else than a record is written so: a label and a colon, or two cells
record Field(Label label, Span labelSpan, Span value, int line, boolean firm) {
  Role role() {
    return label.role();
  }

  boolean isStrong() {
    return firm && label.strong();
  }

  /// From the label to the value's end.
  Span passage() {
    return new Span(
        Math.min(labelSpan.start(), value.start()), Math.max(labelSpan.end(), value.end()));
  }
}
