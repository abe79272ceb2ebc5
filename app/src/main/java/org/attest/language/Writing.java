package org.attest.language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How many letters of a text are in which script.
record Writing(Map<UnicodeScript, Integer> letters) {
  /// Of a Japanese text at least this part is kana.
  private static final double LEAST_KANA = 0.1;

  /// A Chinese character says as much as about two letters.
  private static final int HAN_WEIGHT = 2;

  /// Most text is in these, whose script needs no look-up.
  private static final char ASCII_END = 0x80;

  static Writing of(CharSequence text) {
    var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ASCII_END) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else {
        int codePoint = Character.codePointAt(text, i);
        i += Character.charCount(codePoint) - 1;
        count(codePoint, letters);
      }
    }
    if (latin > 0) {
      letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    return new Writing(letters);
  }

  private static void count(int codePoint, Map<UnicodeScript, Integer> letters) {
    var script = UnicodeScript.of(codePoint);
    boolean shared = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    if (!shared && Character.isLetter(codePoint)) {
      letters.merge(script, 1, Integer::sum);
    }
  }

  /// The script that most of the text is in; Japanese text, which mixes scripts, is in hiragana.
  Optional<UnicodeScript> main() {
    if (kana() > 0 && kana() >= LEAST_KANA * eastAsian()) {
      return mainOf(UnicodeScript.HIRAGANA, eastAsian());
    }
    return mainOf(UnicodeScript.HAN, count(UnicodeScript.HAN));
  }

  private Optional<UnicodeScript> mainOf(UnicodeScript eastAsian, int count) {
    var other =
        letters.entrySet().stream()
            .filter(entry -> !isEastAsian(entry.getKey()))
            .max(Comparator.comparing(Map.Entry::getValue));
    int most = other.map(Map.Entry::getValue).orElse(0);
    return count > 0 && count * HAN_WEIGHT >= most
        ? Optional.of(eastAsian)
        : other.map(Map.Entry::getKey);
  }

  /// The weight of the text: its letters, with those that say more counted twice.
  int weight() {
    return letters.values().stream().mapToInt(count -> count).sum() + eastAsian();
  }

  /// How much of the text is in a script, from 0 to 1; for Japanese its Chinese characters count.
  double share(UnicodeScript script) {
    int mine = isEastAsian(script) ? 2 * eastAsian() : count(script);
    return (double) mine / weight();
  }

  private int eastAsian() {
    return kana() + count(UnicodeScript.HAN);
  }

  private int kana() {
    return count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
  }

  private int count(UnicodeScript script) {
    return letters.getOrDefault(script, 0);
  }

  private static boolean isEastAsian(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
