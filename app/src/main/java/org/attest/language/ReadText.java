package org.attest.language;

import java.util.List;
import org.attest.text.LanguageCode;

/// A text as language.
///
/// @param language the language most of it is in
/// @param sentences in order, those of languages that Attest has rules for
public record ReadText(LanguageCode language, List<Sentence> sentences) {
  public ReadText {
    sentences = List.copyOf(sentences);
  }
}
