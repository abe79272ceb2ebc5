/// Chinese as language, in simplified and traditional characters: sentences by their signs, words
/// and names by HanLP's portable models.
///
/// Start reading at [org.attest.language.chinese.ChineseSentences].
@NullMarked
package org.attest.language.chinese;

import org.jspecify.annotations.NullMarked;
