/// Claims in Chinese sentences, by rules over words: verbs and phrases of speech as lexicons, who
/// speaks by what stands before them. All matching is on simplified characters.
///
/// Start reading at [org.attest.claims.chinese.ChineseClaims].
@NullMarked
package org.attest.claims.chinese;

import org.jspecify.annotations.NullMarked;
