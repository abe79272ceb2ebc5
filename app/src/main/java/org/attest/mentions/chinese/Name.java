package org.attest.mentions.chinese;

import org.attest.mentions.MentionType;

/// Characters `from` up to but without `to` of a [Line], which name something.
record Name(int from, int to, MentionType type) {}
