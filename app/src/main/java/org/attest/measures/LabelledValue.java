package org.attest.measures;

import java.util.Optional;
import org.attest.text.Language;
import org.attest.text.Span;

/// Words of which a label, or the header of a column, says what they are.
///
/// @param language the label's
/// @param unit the words for the unit beside the label ("USD", "тыс. руб."); may be empty
/// @param of what is counted, in the text's words
/// @param measure what is measured: "price", "weight"
public record LabelledValue(
    Span span,
    Kind kind,
    Language language,
    String unit,
    Optional<String> of,
    Optional<String> measure) {
  public enum Kind {
    /// Things, or shares of something.
    COUNT,
    /// Has a unit; without one it says nothing.
    MEASURE,
    MONEY,
    DATE,
    /// Numbers of papers and accounts: figures that are no amounts.
    CODE
  }
}
