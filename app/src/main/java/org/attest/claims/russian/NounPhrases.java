package org.attest.claims.russian;

import org.attest.claims.frames.Row;
import org.attest.language.PartOfSpeech;

/// Where the words of noun phrases begin and end in a row.
final class NounPhrases {
  /// Tokens of a name in quotation marks, its marks included.
  private static final int LONGEST_NAME = 6;

  private NounPhrases() {}

  /// The first noun or name from `first` on, past its adjectives and figures.
  static int head(Row row, int first, int last) {
    int head = first;
    while (head < last && (isModifier(row, head) || row.opensQuotation(head))) {
      head++;
    }
    boolean oneOf = head > first && row.lower(head).equals("из");
    return oneOf ? head - 1 : head;
  }

  /// Whether a noun comes first but for its adjectives: not "выступая в Москве".
  static boolean hasHead(Row row, int first, int last) {
    int head = head(row, first, last);
    return head < last && isPart(row, head) && !row.closesQuotation(head);
  }

  static boolean isModifier(Row row, int at) {
    return switch (row.partOfSpeech(at)) {
      case ADJ, DET, NUM -> true;
      default -> false;
    };
  }

  /// Names and short words in quotation marks are nouns, whatever they look like ("«Купил»").
  static boolean isName(Row row, int at) {
    if (row.isNamed(at) || row.partOfSpeech(at) == PartOfSpeech.PROPN) {
      return true;
    }
    int open = at - 1;
    while (open > at - LONGEST_NAME && row.has(open) && row.depth(open) == row.depth(at)) {
      open--;
    }
    return row.has(open)
        && row.opensQuotation(open)
        && row.depth(open) < row.depth(at)
        && row.afterQuotation(open) - open <= LONGEST_NAME
        && Character.isUpperCase(row.form(open + 1).codePointAt(0));
  }

  /// Whether a word can end a noun phrase.
  static boolean isPart(Row row, int at) {
    return isName(row, at) || Verbs.isAgent(row, at) || isNominalWord(row, at);
  }

  private static boolean isNominalWord(Row row, int at) {
    return switch (row.partOfSpeech(at)) {
      case NOUN, PROPN, PRON, NUM, X -> true;
      case ADJ -> row.tag(at).isEmpty();
      case PUNCT -> row.closesQuotation(at) || row.is(at, ")");
      case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, SCONJ, SYM, VERB -> false;
    };
  }

  /// Past the noun that stands at `at` after its adjectives and figures.
  static int afterNoun(Row row, int at, int end) {
    int i = at;
    while (i < end && isModifier(row, i)) {
      i++;
    }
    return Math.min(end, i + 1);
  }

  /// Back from a noun over its adjectives.
  static int withModifiers(Row row, int noun, int from) {
    int first = noun;
    while (first > from && (isModifier(row, first - 1) || row.opensQuotation(first - 1))) {
      first--;
    }
    return first;
  }

  /// After the comma, dash or colon before `end`, at its own level of quotation.
  static int segmentStart(Row row, int from, int end) {
    if (end <= from) {
      return from;
    }
    int level = row.depth(end - 1);
    for (int i = end - 1; i >= from; i--) {
      if (row.depth(i) <= level && (row.isOneOf(i, ",;:—–") || row.is(i, "-"))) {
        return i + 1;
      }
    }
    return from;
  }

  /// The end of the words from `first` to the next comma, dash or bracket at their level.
  static int segmentEnd(Row row, int first, int end) {
    if (first >= end) {
      return end;
    }
    int level = row.depth(first);
    for (int i = first; i < end; i++) {
      boolean sign = row.isOneOf(i, ",;:—–.!?()") || row.is(i, "-");
      if (row.depth(i) <= level && sign && !isInitialDot(row, i)) {
        return i;
      }
    }
    return end;
  }

  private static boolean isInitialDot(Row row, int at) {
    return row.is(at, ".") && row.form(at - 1).length() <= 2 && row.has(at + 1);
  }
}
