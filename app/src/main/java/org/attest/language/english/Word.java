package org.attest.language.english;

/// A word or sign between two UTF-16 offsets of a text.
///
/// @param spaced whether white space, or the start of a block, stands before it
record Word(int start, int end, String form, boolean spaced) {
  boolean attachedTo(Word before) {
    return start == before.end;
  }

  int firstCharacter() {
    return form.codePointAt(0);
  }

  boolean hasLetterOrDigit() {
    return form.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
