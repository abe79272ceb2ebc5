package org.attest.measures.quantities;

import java.util.OptionalInt;
import org.attest.measures.dates.TimeWords;
import org.attest.measures.words.Cue;
import org.attest.measures.words.Nouns;
import org.attest.measures.words.Phrases;
import org.attest.measures.words.Tokens;
import org.attest.measures.words.Tokens.Kind;
import org.attest.text.Language;

/// Knows figures that name things and say nothing about how many: `S-300`, "Article 5", "Boeing
/// 737", telephone numbers, footnotes, scores.
final class Designations {
  /// Tokens in "5-7"; more figures joined by hyphens are a serial number.
  private static final int LONGEST_CHAIN = 3;

  /// Numbers that one label serves.
  private static final int MOST_LABELLED = 20;

  private final Phrases<Cue> ands;
  private final Phrases<String> models;
  private final Phrases<String> labels;
  private final Phrases<String> capitalLabels;
  private final Phrases<String> suffixes;
  private final Phrases<String> streets;
  private final Phrases<String> names;
  private final TimeWords words;
  private final Nouns nouns;

  Designations(Language language, Nouns nouns) {
    this.nouns = nouns;
    words = new TimeWords(language);
    ands = Cue.read(language, "and");
    models = role(language, "model");
    labels = role(language, "label");
    capitalLabels = role(language, "capital-label");
    suffixes = role(language, "suffix");
    streets = role(language, "street");
    names = role(language, "name");
  }

  private static Phrases<String> role(Language language, String role) {
    return Phrases.read("labels.csv", language, role::equals, row -> row.get(1));
  }

  boolean mayStart(Tokens tokens, int index) {
    return names.mayStart(tokens, index);
  }

  /// The first token after a number that is part of a name, where one stands here.
  OptionalInt end(Tokens tokens, int at) {
    var name = names.at(tokens, at);
    if (name.isPresent()) {
      return OptionalInt.of(name.get().next());
    }
    int position = endOfPosition(tokens, at);
    if (position > at) {
      return OptionalInt.of(position);
    }
    int chain = endOfChain(tokens, at);
    if (chain > at + LONGEST_CHAIN || isPhone(tokens, at)) {
      return OptionalInt.of(Math.max(chain, endOfPhone(tokens, at)));
    }
    int end = isScore(tokens, at) ? at + 3 : Math.max(chain, at + 1);
    return isNamed(tokens, at)
        ? OptionalInt.of(isLabelled(tokens, at) ? pastOthers(tokens, end) : end)
        : OptionalInt.empty();
  }

  /// The "and 13" of "pages 12 and 13" is labelled too.
  private int pastOthers(Tokens tokens, int end) {
    int at = end;
    for (int i = 0; i < MOST_LABELLED; i++) {
      int next = tokens.has(at, ",") ? at + 1 : ands.skip(tokens, at);
      boolean other =
          next > at
              && tokens.is(next, Kind.FIGURE)
              && !isGluedToWord(tokens, next + 1)
              && !nouns.isCounted(tokens, next + 1)
              && !tokens.is(next + 1, Kind.WORD);
      if (!other) {
        return at;
      }
      at = next + 1;
    }
    return at;
  }

  /// Whether nothing but the label before it makes a number a name.
  boolean isOnlyLabelled(Tokens tokens, int at) {
    return isLabelled(tokens, at) && names.at(tokens, at).isEmpty();
  }

  private boolean isNamed(Tokens tokens, int at) {
    return isLabelled(tokens, at)
        || (tokens.is(at, Kind.FIGURE)
            && (isJoined(tokens, at)
                || isNote(tokens, at)
                || isListMark(tokens, at)
                || isScore(tokens, at)
                || isAddress(tokens, at)
                || words.isOrdinal(tokens, at)
                || suffixes.standAt(tokens, at + 1)));
  }

  /// `S-300`, `B12`, 歼-20: digits that belong to a name.
  private static boolean isJoined(Tokens tokens, int at) {
    boolean hyphen = tokens.hyphen(at - 1) || (tokens.has(at - 1, "–") && tokens.glued(at));
    int before = hyphen ? at - 2 : at - 1;
    boolean afterWord =
        tokens.is(before, Kind.WORD) || (hyphen && tokens.is(before, Kind.IDEOGRAPH));
    return tokens.glued(at) && (!hyphen || tokens.glued(at - 1)) && afterWord;
  }

  /// "Article 5", "No. 3", 第三.
  private boolean isLabelled(Tokens tokens, int at) {
    boolean sign = tokens.has(at - 1, ".") || tokens.has(at - 1, ":") || tokens.has(at - 1, "：");
    return labels.endsBefore(tokens, at)
        || (sign && labels.endsBefore(tokens, at - 1))
        || (capitalLabels.standAt(tokens, at - 1)
            && (tokens.get(at - 1).startsUpper() || tokens.get(at).startsUpper()));
  }

  /// `[12]`.
  private static boolean isNote(Tokens tokens, int at) {
    return tokens.has(at - 1, "[") && tokens.has(at + 1, "]");
  }

  /// "1. First", "2) second" at the start of a line.
  private static boolean isListMark(Tokens tokens, int at) {
    boolean mark = tokens.has(at + 1, ".") || tokens.has(at + 1, ")");
    boolean more = at + 2 < tokens.size() && !tokens.glued(at + 2);
    return tokens.get(at).opensLine() && mark && tokens.glued(at + 1) && more;
  }

  /// `33°47′N`, `33.783°N`: degrees, minutes and a quarter of the compass.
  private static int endOfPosition(Tokens tokens, int at) {
    boolean degrees = tokens.is(at, Kind.FIGURE) && tokens.has(at + 1, "°");
    int end = at + 2;
    while (degrees && tokens.glued(end) && tokens.is(end, Kind.FIGURE)) {
      end += tokens.glued(end + 1) && tokens.is(end + 1, Kind.SIGN) ? 2 : 1;
    }
    boolean quarter = tokens.is(end, Kind.WORD) && "NSEWСЮЗВ".contains(tokens.get(end).written());
    return degrees && quarter ? end + 1 : degrees && end > at + 2 ? end : at;
  }

  /// `3-2`: a range would rise.
  private static boolean isScore(Tokens tokens, int at) {
    if (tokens.has(at + 1, "比") && tokens.is(at, Kind.FIGURE)) {
      return tokens.is(at + 2, Kind.FIGURE);
    }
    boolean dash = tokens.hyphen(at + 1) || tokens.has(at + 1, "–");
    if (!dash || !tokens.is(at + 2, Kind.FIGURE)) {
      return false;
    }
    var low = tokens.figure(at, 1, 9);
    var high = tokens.figure(at + 2, 1, 9);
    return low.isPresent()
        && high.isPresent()
        && high.get().meaning() <= low.get().meaning()
        && !tokens.get(at + 2).form().startsWith("0");
  }

  /// "10 Downing Street".
  private boolean isAddress(Tokens tokens, int at) {
    int next = at + 1;
    while (next < at + 4 && tokens.is(next, Kind.WORD) && tokens.get(next).startsUpper()) {
      if (streets.standAt(tokens, ++next) && tokens.get(next).startsUpper()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPhone(Tokens tokens, int at) {
    boolean plus = tokens.has(at - 1, "+") && tokens.glued(at) && !tokens.glued(at - 1);
    return plus && tokens.is(at, Kind.FIGURE) && endOfPhone(tokens, at) > at + 1;
  }

  private static int endOfPhone(Tokens tokens, int at) {
    int end = at;
    while (tokens.is(end, Kind.FIGURE) || "-() ".contains(formOr(tokens, end))) {
      end++;
    }
    return end;
  }

  private static String formOr(Tokens tokens, int index) {
    return tokens.is(index, Kind.SIGN) ? tokens.get(index).form() : "?";
  }

  /// The first token after figures joined by hyphens.
  private static int endOfChain(Tokens tokens, int at) {
    int end = at;
    while (tokens.is(end, Kind.FIGURE)) {
      if (!tokens.hyphen(end + 1)) {
        return end + 1;
      }
      end += 2;
    }
    return end;
  }

  /// "Boeing 737", and the first token after a number where nothing says what is counted.
  boolean isNamed(Tokens tokens, int at, int end) {
    boolean single = end == at + 1 && tokens.is(at, Kind.FIGURE);
    return isGluedToWord(tokens, end)
        || (end == at + 1 && followsName(tokens, at))
        || (single && tokens.glued(at) && models.endsBefore(tokens, at));
  }

  /// `5G`: a number with letters that are no unit.
  private static boolean isGluedToWord(Tokens tokens, int end) {
    return tokens.is(end, Kind.WORD) && tokens.glued(end) && tokens.is(end - 1, Kind.FIGURE);
  }

  private boolean followsName(Tokens tokens, int at) {
    if (tokens.figure(at, 1, 4).isEmpty() || !tokens.is(at - 1, Kind.WORD)) {
      return false;
    }
    boolean counted = nouns.isCounted(tokens, at + 1) && tokens.get(at).form().length() < 3;
    return tokens.get(at - 1).hasUpper() && !counted && !nouns.isStop(tokens, at - 1);
  }
}
