package org.attest.mentions;

import java.util.Locale;
import org.attest.text.Span;

/// Words that name or describe somebody or something.
///
/// @param text the words at the span
/// @param entity the id, within the document, of who is meant: see [NamedEntity]
public record Mention(Span span, String text, MentionType type, Kind kind, String entity) {
  public enum Kind {
    NAME,
    /// "the ministry", "two officials"
    DESCRIPTION,
    PRONOUN;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
