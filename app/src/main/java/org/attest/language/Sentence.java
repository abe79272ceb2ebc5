package org.attest.language;

import java.util.List;
import org.attest.text.Language;
import org.attest.text.Span;

/// A sentence as an engine read it.
///
/// @param parsed whether the tokens have heads; only English is parsed so far
public record Sentence(
    Language language, Span span, List<Token> tokens, List<NamedSpan> names, boolean parsed) {
  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /// From the start of a token to the end of another, both included.
  public Span spanOf(int firstToken, int lastToken) {
    return new Span(tokens.get(firstToken).span().start(), tokens.get(lastToken).span().end());
  }
}
