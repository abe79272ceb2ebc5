package org.attest.gold;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether two lists of names can mean the same party: all words of one name are words of the
/// other, whatever their endings; in Chinese, one name holds the other.
final class Naming {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /// How many letters of a word may be its ending, as in Russian cases, and how many must not.
  private static final int ENDING = 3;

  private Naming() {}

  static boolean overlap(Collection<String> some, Collection<String> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> same(one, other)));
  }

  private static boolean same(String one, String other) {
    if (one.codePoints().anyMatch(Character::isIdeographic)) {
      return one.contains(other) || other.contains(one);
    }
    var these = words(one);
    var those = words(other);
    return !these.isEmpty() && !those.isEmpty() && (isIn(these, those) || isIn(those, these));
  }

  private static boolean isIn(List<String> few, List<String> many) {
    return few.stream().allMatch(word -> many.stream().anyMatch(other -> alike(word, other)));
  }

  private static boolean alike(String one, String other) {
    int common = 0;
    int shorter = Math.min(one.length(), other.length());
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    int longer = Math.max(one.length(), other.length());
    boolean isInflected = common >= ENDING && longer - common <= ENDING && isCyrillic(one);
    return common == longer || isInflected;
  }

  private static boolean isCyrillic(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
        .toList();
  }
}
