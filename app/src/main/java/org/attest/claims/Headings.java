package org.attest.claims;

import java.util.List;
import java.util.regex.Pattern;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Layout.Block.Kind;
import org.attest.language.Sentence;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;

/// The headings of a document. In English a parse tells a headline that states something from a
/// title; in Russian and Chinese only a sentence's end or a named speaker does.
final class Headings {
  private static final Pattern SENTENCE =
      Pattern.compile(".*[.!…。！][\"'”’»）)\\s]*", Pattern.DOTALL);

  private final CodePoints text;
  private final Placed<Block> headings;
  private final Placed<Sentence> sentences;

  Headings(CodePoints text, Layout layout, List<Sentence> sentences) {
    this.text = text;
    headings =
        new Placed<>(
            layout.blocks().stream().filter(b -> b.kind() == Kind.HEADING).toList(), Block::span);
    this.sentences =
        new Placed<>(
            sentences.stream().filter(s -> s.language() != Language.ENGLISH).toList(),
            Sentence::span);
  }

  /// Whether a claim only repeats a title, which nobody is said to state.
  boolean isTitle(FoundClaim claim) {
    return claim.attribution().isEmpty()
        && isInHeading(claim.sentence())
        && !sentences.in(claim.sentence()).isEmpty()
        && !SENTENCE.matcher(text.slice(claim.sentence())).matches();
  }

  private boolean isInHeading(Span sentence) {
    return headings.near(sentence).stream().anyMatch(h -> h.span().overlaps(sentence));
  }
}
