package org.attest.claims;

import java.util.Locale;
import java.util.Optional;
import org.attest.text.Span;

/// A speaker, as the text puts it.
///
/// @param words the speaker's words in the text; absent for "reportedly", "is believed"
/// @param entity the id, within the document, of who is meant; absent where the link is unsure
public record Source(Optional<Words> words, Kind kind, Optional<String> entity) {
  public enum Kind {
    PERSON,
    ORGANISATION,
    STATE,
    OUTLET,
    DOCUMENT,
    ANONYMOUS,
    /// Reportedly, is believed.
    UNSPECIFIED,
    /// The document's own voice.
    SELF;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Words and where they stand.
  public record Words(Span span, String text) {}
}
