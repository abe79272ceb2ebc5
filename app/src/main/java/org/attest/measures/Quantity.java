package org.attest.measures;

import java.util.Optional;
import org.attest.text.Span;

/// An amount of a unit, and the words that state it, from the bound to the unit.
///
/// @param of what is counted, in the text's words ("drones")
/// @param measure what the number measures, in the text's terms ("range", "payload", "count")
public record Quantity(
    Span span,
    String text,
    Amount amount,
    Unit unit,
    Optional<String> of,
    Optional<String> measure) {}
