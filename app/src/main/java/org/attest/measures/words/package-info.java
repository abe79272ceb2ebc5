/// The words that measures are made of: a text's tokens, and the lexicons with units, bounds and
/// nouns. Start reading at [org.attest.measures.words.Tokens].
@NullMarked
package org.attest.measures.words;

import org.jspecify.annotations.NullMarked;
