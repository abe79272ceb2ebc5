package org.attest.language.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.language.NamedSpan;
import org.attest.language.PartOfSpeech;
import org.attest.language.Sentence;
import org.attest.language.SentenceReader;
import org.attest.language.Token;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;

/// Reads Chinese sentences. A token's fine tag is HanLP's; its lemma is its form in simplified
/// characters, always as long as the form.
public final class ChineseSentences implements SentenceReader {
  private final ChineseTags tags = new ChineseTags();

  @Override
  public List<Sentence> read(CodePoints text, List<Span> blocks) {
    return blocks.stream().flatMap(block -> block(text, block)).toList();
  }

  private Stream<Sentence> block(CodePoints text, Span block) {
    int end = text.utf16(block.end());
    var borders = new ChineseBorders(text.text(), end);
    var sentences = new ArrayList<Sentence>();
    for (int at = text.utf16(block.start()); at < end; ) {
      int next = borders.after(at);
      sentence(text, at, next).ifPresent(sentences::add);
      at = next;
    }
    return sentences.stream();
  }

  /// A stretch of signs alone is no sentence.
  private Optional<Sentence> sentence(CodePoints text, int start, int end) {
    var tokens =
        Segmenter.cut(text.text(), start, end).stream()
            .filter(piece -> !text.text().substring(piece.start(), piece.end()).isBlank())
            .map(piece -> token(text, piece))
            .toList();
    if (tokens.stream().allMatch(token -> token.partOfSpeech() == PartOfSpeech.PUNCT)) {
      return Optional.empty();
    }
    var span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    return Optional.of(new Sentence(Language.CHINESE, span, tokens, names(tokens), false));
  }

  private Token token(CodePoints text, Piece piece) {
    var form = text.text().substring(piece.start(), piece.end());
    var span = text.span(piece.start(), piece.end());
    var lemma = piece.plain().toLowerCase(Locale.ROOT);
    return new Token(
        span,
        form,
        lemma.length() == form.length() ? lemma : form,
        partOfSpeech(form, piece),
        piece.tag(),
        Token.ROOT,
        "");
  }

  private PartOfSpeech partOfSpeech(String form, Piece piece) {
    boolean letters = form.codePoints().anyMatch(Character::isLetterOrDigit);
    if (!letters) {
      return PartOfSpeech.PUNCT;
    }
    var tagged = tags.partOfSpeech(piece.tag());
    return tagged == PartOfSpeech.PUNCT ? PartOfSpeech.X : tagged;
  }

  private List<NamedSpan> names(List<Token> tokens) {
    return IntStream.range(0, tokens.size())
        .boxed()
        .flatMap(i ->
            tags.kind(tokens.get(i).fineTag()).map(kind -> new NamedSpan(i, i + 1, kind)).stream())
        .toList();
  }
}
