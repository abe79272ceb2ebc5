package org.attest.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.attest.names.Spelling;

/// Words as they sound, without the endings of Russian cases and without last vowels, in which the
/// spellings of a name differ most: "Жуковского" and "Zhukovsky" meet.
final class NameAnalyzer extends Analyzer {
  /// A word is not shortened below this many letters.
  private static final int SHORT = 3;

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    var words = new ICUTokenizer();
    var stems = new RussianLightStemFilter(new LowerCaseFilter(words));
    return new TokenStreamComponents(words, new TermMapping(stems, NameAnalyzer::sound));
  }

  private static String sound(String word) {
    var folded = Spelling.fold(word);
    int end = folded.length();
    while (end > SHORT && isVowel(folded.charAt(end - 1))) {
      end--;
    }
    return folded.isEmpty() ? word : folded.substring(0, end);
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
