package org.attest.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.attest.names.Transliteration;

/// Pairs of simplified Chinese characters, so that a name that no dictionary has is found too, and
/// a text in traditional characters as well.
final class ChineseAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    var characters = new StandardTokenizer();
    var plain = new LowerCaseFilter(new CJKWidthFilter(characters));
    var simplified = new TermMapping(plain, Transliteration::plain);
    return new TokenStreamComponents(characters, new CJKBigramFilter(simplified));
  }
}
