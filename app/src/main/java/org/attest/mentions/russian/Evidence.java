package org.attest.mentions.russian;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a whole document tells about its words: which are also written small, which are capitalised
/// where nothing but a name explains it, and which were surnames.
final class Evidence {
  private static final Pattern ENDING =
      Pattern.compile(
          "(?<=...)(ого|ому|ыми|ими|ами|ями|ым|им|ом|ем|ой|ей|ая|яя|ую|юю|ый|ий|ые|ие|ых|их|ов|ия|ии|ию"
              + "|ью|а|я|у|ю|е|ы|и|о|ь|й)$");

  private final Set<String> small = new HashSet<>();
  private final Set<String> capital = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  Evidence(List<Words> sentences) {
    sentences.forEach(this::learn);
  }

  private void learn(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.isWord(i) && !words.isUpper(i)) {
        small.add(key(words.lower(i)));
      } else if (words.mayName(i) && !words.opens(i) && !words.isOneOf(i - 1, Words.OPENERS)) {
        capital.add(key(words.lower(i)));
      }
    }
  }

  /// What the cases of a name share.
  static String key(String lower) {
    return ENDING.matcher(lower).replaceFirst("");
  }

  boolean isSmallElsewhere(String lower) {
    return small.contains(key(lower));
  }

  boolean isCapitalElsewhere(String lower) {
    return capital.contains(key(lower)) && !isSmallElsewhere(lower);
  }

  boolean isSurname(String lower) {
    return surnames.contains(key(lower));
  }

  void addSurname(String lower) {
    surnames.add(key(lower));
  }
}
