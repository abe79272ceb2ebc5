package org.attest.language;

import java.util.List;
import org.attest.text.LanguageCode;
import org.attest.text.Span;

/// A text as language.
///
/// @param language the language most of it is in
/// @param sentences in order, those of languages that Attest has rules for
/// @param unread long stretches of such languages in which no sentence was found: debris, or words
///   without any sentence's end
public record ReadText(LanguageCode language, List<Sentence> sentences, List<Span> unread) {
  public ReadText {
    sentences = List.copyOf(sentences);
    unread = List.copyOf(unread);
  }
}
