package org.attest.claims.english;

import org.attest.language.Stretch;

/// Tokens of one of the document's sentences.
///
/// @param sentence the sentence's number among the finder's
record Piece(int sentence, Stretch stretch) {
  boolean contains(int otherSentence, int token) {
    return sentence == otherSentence && stretch.contains(token);
  }
}
