/// Who and what is named in one document, and which of the names mean the same.
///
/// Start reading at [org.attest.mentions.Mentions].
@NullMarked
package org.attest.mentions;

import org.jspecify.annotations.NullMarked;
