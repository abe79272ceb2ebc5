package org.attest.mentions.russian;

import org.attest.mentions.MentionType;

/// Tokens `first` up to but without `end` of a sentence, which name something.
record Name(int first, int end, MentionType type) {}
