package org.attest.measures.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.attest.measures.words.Cue;
import org.attest.measures.words.UnitWord;

/// What stands after a number: a unit, a cue, both or neither, and what they add to the number.
record Closing(Optional<UnitWord> unit, BigDecimal extra, Optional<Cue> cue, int end) {}
