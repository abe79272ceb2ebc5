package org.attest.documents.layout;

import java.lang.Character.UnicodeScript;

/// What a stretch of text looks like, whatever it says: counted in one pass.
///
/// @param size its length with an ideograph counted as three, which makes scripts comparable
/// @param words words; two ideographs count as one
/// @param sentences places where a sentence ends
/// @param ends whether it ends as a sentence does
/// @param separators signs that stand between the entries of a menu
/// @param digits digits
/// @param capitals words that begin with a capital
record Shape(
    int size, int words, int sentences, boolean ends, int separators, int digits, int capitals) {
  private static final int IDEOGRAPH = 3;
  private static final String SENTENCE_ENDS = ".!?…。！？；";
  private static final String CLOSERS = "\"'”’»)）」』】]";
  private static final String SEPARATORS = "|»›·•>→｜＞";

  static Shape of(CharSequence text, int start, int end) {
    var count = new Count();
    for (int i = start; i < end; i++) {
      count.take(text, i, start, end);
    }
    return count.shape(endsSentence(text, start, end));
  }

  static Shape of(String text) {
    return of(text, 0, text.length());
  }

  /// Running text: what articles are made of.
  boolean isProse() {
    return (size >= 80 && sentences >= 1) || size >= 160;
  }

  /// Too short, and not ended as a sentence: an entry, a label, a title.
  boolean isLabel() {
    return !ends && size < 110 && words <= 16;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  static boolean isIdeograph(int c) {
    return c >= 0x2e80 && isEastAsian(UnicodeScript.of(c));
  }

  private static boolean isEastAsian(UnicodeScript script) {
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }

  static boolean endsSentence(CharSequence text, int start, int end) {
    int last = end - 1;
    while (last > start && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= start && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
  }

  private static final class Count {
    private int size;
    private int words;
    private int ideographs;
    private int sentences;
    private int separators;
    private int digits;
    private int capitals;

    void take(CharSequence text, int i, int start, int end) {
      char c = text.charAt(i);
      char before = i == start ? ' ' : text.charAt(i - 1);
      char after = i + 1 == end ? ' ' : text.charAt(i + 1);
      if (isIdeograph(c)) {
        ideographs++;
        size += IDEOGRAPH;
        return;
      }
      size++;
      digits += Character.isDigit(c) ? 1 : 0;
      if (Character.isLetterOrDigit(c)) {
        takeLetter(c, before);
      } else if (SENTENCE_ENDS.indexOf(c) >= 0) {
        sentences += closes(c, before, after) ? 1 : 0;
      } else if (SEPARATORS.indexOf(c) >= 0 && isBlank(before) && isBlank(after)) {
        separators++;
      } else if (c == '|' || c == '｜') {
        separators++;
      }
    }

    private void takeLetter(char c, char before) {
      if (!Character.isLetterOrDigit(before) && before != '\'' && before != '’') {
        words++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
    }

    private static boolean closes(char c, char before, char after) {
      return c >= '\u3000'
          || ((Character.isLetterOrDigit(before) || CLOSERS.indexOf(before) >= 0)
              && (isBlank(after) || CLOSERS.indexOf(after) >= 0));
    }

    Shape shape(boolean ends) {
      return new Shape(
          size, words + (ideographs + 1) / 2, sentences, ends, separators, digits, capitals);
    }
  }
}
