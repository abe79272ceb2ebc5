/// Names in Chinese texts: what HanLP takes for names, corrected by lists and by the shapes that
/// names of organisations, foreigners and weapons have.
///
/// Start reading at [org.attest.mentions.chinese.ChineseMentions].
@NullMarked
package org.attest.mentions.chinese;

import org.jspecify.annotations.NullMarked;
