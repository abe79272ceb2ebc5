package org.attest.language;

/// Tokens `first` up to but without `end` of a sentence, which an engine takes for a name or value.
public record NamedSpan(int first, int end, NameKind kind) {
  public NamedSpan {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no tokens from " + first + " to " + end);
    }
  }
}
