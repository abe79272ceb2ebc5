package org.attest.mentions.russian;

import java.util.regex.Pattern;
import org.attest.language.PartOfSpeech;

/// Capitalised adjectives, which name nobody by themselves: "Российский президент", "Корейской
/// войны", "Олимпийских игр".
final class Adjectives {
  private static final Pattern REGIONAL =
      Pattern.compile("..(ск|цк)(ий|ая|ое|ие|ого|ой|их|ому|им|ую|ом|ими)$");

  private static final Pattern ANY =
      Pattern.compile("..(ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их|ому|ему|ым|им|ую|юю|ыми|ими)$");

  private Adjectives() {}

  static boolean isRegional(String lower) {
    return REGIONAL.matcher(lower).find();
  }

  /// Whether a small noun, or another small adjective, follows a word that looks like an adjective.
  static boolean describesNext(Words words, int at) {
    int next = at + 1;
    boolean nominal =
        words.partOfSpeech(next) == PartOfSpeech.NOUN
            || words.partOfSpeech(next) == PartOfSpeech.ADJ;
    return nominal
        && !words.isUpper(next)
        && words.isWord(next)
        && ANY.matcher(words.lower(at)).find();
  }
}
