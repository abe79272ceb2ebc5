/// Claims in English sentences, by their dependencies and by lexicons of cues.
///
/// Start reading at [org.attest.claims.english.EnglishClaims]: reports are found frame by frame
/// (verbs, nouns, adverbs, "according to", silence), quotations are given to their speakers, and
/// what stands inside each other becomes a chain.
@NullMarked
package org.attest.claims.english;

import org.jspecify.annotations.NullMarked;
