package org.attest.mentions.english;

import org.attest.language.Sentence;
import org.attest.mentions.Mention.Kind;
import org.attest.mentions.MentionType;
import org.attest.text.CodePoints;

/// A name as found so far: tokens of a sentence, and what they are taken to name.
record Name(Sentence sentence, int first, int end, MentionType type, Kind kind) {
  String text(CodePoints text) {
    return text.slice(sentence.spanOf(first, end - 1));
  }

  boolean overlaps(Name other) {
    return first < other.end && other.first < end;
  }

  int length() {
    return end - first;
  }

  Name as(MentionType other) {
    return new Name(sentence, first, end, other, kind);
  }
}
