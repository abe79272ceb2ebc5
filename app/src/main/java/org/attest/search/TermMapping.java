package org.attest.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Puts another form in the place of each word, which keeps its place in the text.
final class TermMapping extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final UnaryOperator<String> form;

  TermMapping(TokenStream input, UnaryOperator<String> form) {
    super(input);
    this.form = form;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    var mapped = form.apply(term.toString());
    term.setEmpty().append(mapped);
    return true;
  }
}
