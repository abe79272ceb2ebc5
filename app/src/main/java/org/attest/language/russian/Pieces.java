package org.attest.language.russian;

import java.util.ArrayList;
import java.util.List;
import org.attest.language.russian.Piece.Kind;

/// Cuts a text into words, figures and signs, in one pass; white space is left out.
///
/// A word takes in what joins its letters: `Ту-160`, `кое-кто`, `д'Артаньян`, `example.com`,
/// `пример.рф`. A figure takes in its marks: `2,5`, `24.02.2022`.
final class Pieces {
  private static final String JOINERS = "-‐‑'’";

  private Pieces() {}

  static List<Piece> of(String text, int start, int end) {
    var pieces = new ArrayList<Piece>();
    for (int at = start; at < end; ) {
      int next = next(text, at, end);
      int first = text.codePointAt(at);
      if (!Character.isWhitespace(first) && !Character.isSpaceChar(first)) {
        pieces.add(new Piece(at, next, kind(text, at, next), text.substring(at, next)));
      }
      at = next;
    }
    return pieces;
  }

  private static int next(String text, int at, int end) {
    if (!isWordPart(text.codePointAt(at))) {
      return sign(text, at, end);
    }
    int after = run(text, at, end);
    while (joins(text, at, after, end)) {
      after = run(text, after + 1, end);
    }
    return after;
  }

  /// A run of dots is one sign; so is any other character alone.
  private static int sign(String text, int at, int end) {
    int after = Math.min(end, text.offsetByCodePoints(at, 1));
    while (text.charAt(at) == '.' && after < end && text.charAt(after) == '.') {
      after++;
    }
    return after;
  }

  private static int run(String text, int at, int end) {
    int after = at;
    while (after < end && isWordPart(text.codePointAt(after))) {
      after += Character.charCount(text.codePointAt(after));
    }
    return after;
  }

  private static boolean joins(String text, int start, int at, int end) {
    if (at + 1 >= end || !isWordPart(text.codePointAt(at + 1))) {
      return false;
    }
    char joiner = text.charAt(at);
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    if (JOINERS.indexOf(joiner) >= 0) {
      return !digits || !Character.isDigit(text.charAt(start));
    }
    return digits
        ? joiner == ',' || joiner == '.'
        : joiner == '.' && (isAddress(before, after) || isCyrillicDomain(text, at + 1, end));
  }

  private static boolean isAddress(int before, int after) {
    return isLatin(before) && isLatin(after) && !Character.isUpperCase(after);
  }

  /// "Новости.ру", "пример.рф".
  private static boolean isCyrillicDomain(String text, int at, int end) {
    boolean domain = text.startsWith("ру", at) || text.startsWith("рф", at);
    return domain && (at + 2 >= end || !isWordPart(text.codePointAt(at + 2)));
  }

  private static boolean isWordPart(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static boolean isLatin(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }

  private static Kind kind(String text, int start, int end) {
    int first = text.codePointAt(start);
    if (!isWordPart(first)) {
      return Kind.SIGN;
    }
    return text.substring(start, end).codePoints().anyMatch(Character::isLetter)
        ? Kind.WORD
        : Kind.FIGURE;
  }
}
