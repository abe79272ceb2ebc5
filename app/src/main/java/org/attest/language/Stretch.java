package org.attest.language;

/// Tokens `first` up to but without `end` of a sentence.
public record Stretch(int first, int end) {
  public Stretch {
    if (first < 0 || end < first) {
      throw new IllegalArgumentException("no tokens from " + first + " to " + end);
    }
  }

  public boolean isEmpty() {
    return first == end;
  }

  public int length() {
    return end - first;
  }

  public boolean contains(int token) {
    return first <= token && token < end;
  }

  public boolean overlaps(Stretch other) {
    return first < other.end && other.first < end;
  }
}
