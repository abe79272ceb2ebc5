/// Texts as language: which language a passage is in, its sentences, tokens, lemmas, heads and
/// entity spans.
///
/// The engines behind it (NLP4J for English, HanLP for Chinese, own rules over Lucene's analysis
/// for Russian) are seen by no other room: what leaves is [org.attest.language.Sentence], in
/// Universal Dependencies terms.
@NullMarked
package org.attest.language;

import org.jspecify.annotations.NullMarked;
