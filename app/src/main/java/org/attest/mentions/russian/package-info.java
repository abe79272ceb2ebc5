/// Names in Russian texts, by rules over words, endings and lists. Names are inflected, so every
/// list holds all cases of its entries (see `Cases`).
///
/// Start reading at [org.attest.mentions.russian.RussianMentions].
@NullMarked
package org.attest.mentions.russian;

import org.jspecify.annotations.NullMarked;
