package org.attest.measures.quantities;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attest.measures.Unit.Dimension;

/// What a number may measure, as the lexicon `measures.csv` has it.
///
/// @param dimensions of its units; empty where any will do
record MeasureWord(String name, Set<Dimension> dimensions) {
  static MeasureWord of(List<String> row) {
    var dimensions = EnumSet.noneOf(Dimension.class);
    if (row.size() > 4) {
      Arrays.stream(row.get(4).split(" ", -1)).map(Dimension::valueOf).forEach(dimensions::add);
    }
    return new MeasureWord(row.get(3), dimensions);
  }

  boolean fits(Dimension dimension) {
    return dimensions.isEmpty() || dimensions.contains(dimension);
  }
}
