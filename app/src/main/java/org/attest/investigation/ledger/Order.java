package org.attest.investigation.ledger;

import java.util.Locale;

/// In which order claims are listed. Claims that a key does not tell apart stand as they do in
/// [#DOCUMENT], and those that have no such key come last, whichever way the order runs.
public record Order(Key key, boolean isDescending) {
  /// What tells the place of a claim.
  public enum Key {
    /// The path of its document; within a document claims always follow the text.
    DOCUMENT,
    /// The first time that its passage states.
    EVENT,
    /// When its document says it was published.
    REPORTED,
    /// The name of the innermost speaker who has one.
    SPEAKER;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// By path, then place in the text, then id.
  public static final Order DOCUMENT = ascending(Key.DOCUMENT);

  public static Order ascending(Key key) {
    return new Order(key, false);
  }

  public static Order descending(Key key) {
    return new Order(key, true);
  }
}
