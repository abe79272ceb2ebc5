package org.attest.language.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.language.PartOfSpeech;
import org.attest.language.Sentence;
import org.attest.language.SentenceReader;
import org.attest.language.Token;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;

/// Reads Russian sentences by rules.
///
/// There is no dictionary of forms: a token's lemma is the stem that the forms of a word share
/// ("компании" and "компанией": "компан"). A verb's fine tag is `past`, `present`, `infinitive` or
/// `participle` (short, as in "подписан").
public final class RussianSentences implements SentenceReader {
  private final WordClasses classes = new WordClasses();
  private final RussianBorders borders = new RussianBorders(classes);

  @Override
  public List<Sentence> read(CodePoints text, List<Span> blocks) {
    var stems = new Stems();
    return blocks.stream().flatMap(block -> block(text, block, stems)).toList();
  }

  private Stream<Sentence> block(CodePoints text, Span block, Stems stems) {
    int start = text.utf16(block.start());
    int end = text.utf16(block.end());
    return borders.split(Pieces.of(text.text(), start, end)).stream()
        .filter(pieces -> !pieces.stream().allMatch(Piece::isSign))
        .map(pieces -> sentence(text, pieces, stems));
  }

  private Sentence sentence(CodePoints text, List<Piece> pieces, Stems stems) {
    var tokens = new ArrayList<Token>(pieces.size());
    boolean first = true;
    for (var piece : pieces) {
      var token = token(text, piece, first, stems);
      tokens.add(token);
      first &= token.partOfSpeech() == PartOfSpeech.PUNCT;
    }
    var span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    return new Sentence(Language.RUSSIAN, span, tokens, List.of(), false);
  }

  private Token token(CodePoints text, Piece piece, boolean first, Stems stems) {
    var wordClass = classes.of(piece, first);
    return new Token(
        text.span(piece.start(), piece.end()),
        piece.form(),
        piece.isWord() ? stems.of(piece.form()) : piece.form(),
        wordClass.partOfSpeech(),
        wordClass.fine(),
        Token.ROOT,
        "");
  }
}
