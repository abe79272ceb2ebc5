package org.attest.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/// The analysers of all fields of all kinds.
final class FieldAnalyzers extends DelegatingAnalyzerWrapper {
  /// Words between two texts of one field, so that no phrase runs from the one into the other.
  private static final int GAP = 100;

  private final Map<String, Analyzer> analyzers = new HashMap<>();

  FieldAnalyzers() {
    super(PER_FIELD_REUSE_STRATEGY);
    for (var kind : Kind.values()) {
      Field.ALL.forEach(field -> analyzers.put(kind.label(field), field.analyzer()));
    }
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    return Objects.requireNonNull(analyzers.get(fieldName), fieldName);
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }
}
