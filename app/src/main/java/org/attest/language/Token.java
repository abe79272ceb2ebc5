package org.attest.language;

import org.attest.text.Span;

/// A word or a sign of a sentence.
///
/// @param span where it stands in the text, in code points
/// @param form the words of the text at the span
/// @param lemma the dictionary form in lower case; the form itself where none is known
/// @param fineTag the engine's own tag (English: Penn Treebank, such as `VBD`; Chinese: HanLP's);
///   empty where the engine has none
/// @param head the index of the head in the sentence, or [#ROOT]; [#ROOT] for every token of a
///   sentence that was not parsed
/// @param relation the Universal Dependencies relation to the head (`nsubj:pass`, `obl`); `root` at
///   the root, empty in a sentence that was not parsed
public record Token(
    Span span,
    String form,
    String lemma,
    PartOfSpeech partOfSpeech,
    String fineTag,
    int head,
    String relation) {
  /// The head of a token that has none.
  public static final int ROOT = -1;
}
