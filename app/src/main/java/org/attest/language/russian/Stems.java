package org.attest.language.russian;

import java.util.Locale;
import org.tartarus.snowball.ext.RussianStemmer;

/// The stems that inflected forms of a Russian word share, by Lucene's Snowball stemmer. A stemmer
/// keeps state, so each reading takes its own.
final class Stems {
  /// A longer "word" is no word, and is left as it stands.
  private static final int LONGEST = 60;

  private final RussianStemmer stemmer = new RussianStemmer();

  String of(String form) {
    var lower = form.toLowerCase(Locale.ROOT).replace('ё', 'е');
    if (lower.length() > LONGEST) {
      return lower;
    }
    stemmer.setCurrent(lower);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
