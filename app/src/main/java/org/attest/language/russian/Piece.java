package org.attest.language.russian;

/// A word, a figure or a sign; offsets are UTF-16.
record Piece(int start, int end, Kind kind, String form) {
  enum Kind {
    WORD,
    FIGURE,
    SIGN
  }

  boolean is(String sign) {
    return form.equals(sign);
  }

  boolean isSign() {
    return kind == Kind.SIGN;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean startsUpper() {
    return Character.isUpperCase(form.codePointAt(0));
  }
}
