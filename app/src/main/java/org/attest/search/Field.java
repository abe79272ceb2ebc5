package org.attest.search;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/// A way in which the words of a passage are looked at. A passage is in the field of every script
/// it has words in, and all passages are in [#NAMES]. Claims are looked at in the same ways: see
/// [Kind].
///
/// @param label as the index calls it
/// @param weight of a match, beside one in another field
record Field(String label, UnicodeScript script, float weight, Analyzer analyzer) {
  /// Stems of English words; other languages in Latin letters are here too.
  private static final Field ENGLISH =
      new Field("english", UnicodeScript.LATIN, 1.0f, new EnglishAnalyzer());

  private static final Field RUSSIAN =
      new Field("russian", UnicodeScript.CYRILLIC, 1.0f, new RussianAnalyzer());

  /// Pairs of characters: see [ChineseAnalyzer].
  private static final Field CHINESE =
      new Field("chinese", UnicodeScript.HAN, 1.0f, new ChineseAnalyzer());

  /// Words as they sound: see [NameAnalyzer]. A match of sounds weighs less than one of words.
  private static final Field NAMES =
      new Field("names", UnicodeScript.COMMON, 0.5f, new NameAnalyzer());

  static final List<Field> ALL = List.of(ENGLISH, RUSSIAN, CHINESE, NAMES);

  boolean takes(String words) {
    return isForNames() || words.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
  }

  boolean isForNames() {
    return script == UnicodeScript.COMMON;
  }
}
