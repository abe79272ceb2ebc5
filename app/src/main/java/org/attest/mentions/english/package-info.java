/// Names and descriptions in English sentences: the engine's spans, corrected by what names look
/// like and by the rest of the document.
@NullMarked
package org.attest.mentions.english;

import org.jspecify.annotations.NullMarked;
