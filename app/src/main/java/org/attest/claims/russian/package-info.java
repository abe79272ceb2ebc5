/// Claims in Russian sentences, by rules over words: reporting verbs and phrases as lexicons, who
/// speaks by where nouns and names stand.
///
/// Start reading at [org.attest.claims.russian.RussianClaims].
@NullMarked
package org.attest.claims.russian;

import org.jspecify.annotations.NullMarked;
