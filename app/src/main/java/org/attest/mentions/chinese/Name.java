package org.attest.mentions.chinese;

import org.attest.mentions.Mention.Kind;
import org.attest.mentions.MentionType;

/// Characters `from` up to but without `to` of a [Line], which name or describe something.
record Name(int from, int to, MentionType type, Kind kind) {
  Name(int from, int to, MentionType type) {
    this(from, to, type, Kind.NAME);
  }
}
