/// Russian as language: sentences, words, word classes by endings and closed lists, and stems by
/// Lucene's Russian stemmer. There is no model behind it, so nothing has to be loaded.
///
/// Start reading at [org.attest.language.russian.RussianSentences].
@NullMarked
package org.attest.language.russian;

import org.jspecify.annotations.NullMarked;
