package org.attest.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.text.CodePoints;
import org.attest.text.LanguageCode;
import org.attest.text.Span;

/// Tells which language each block of a text is in.
///
/// A block that is too short to tell (a heading, a cell) is in the language that most of the text's
/// blocks with the same script are in.
final class BlockLanguages {
  /// Letters below which the library often errs.
  private static final int LONG_ENOUGH = 60;

  private final LanguageIdentifier identifier;

  BlockLanguages(LanguageIdentifier identifier) {
    this.identifier = identifier;
  }

  /// A stretch in one script, before its language is known.
  private record Piece(Span span, String text, Writing writing, UnicodeScript script) {
    boolean isLong() {
      return writing.weight() >= LONG_ENOUGH;
    }
  }

  List<InLanguage> of(CodePoints text, List<Span> blocks) {
    var pieces = new ArrayList<Piece>();
    for (var block : blocks) {
      ScriptPassages.split(text, block).forEach(span -> piece(text, span).ifPresent(pieces::add));
    }
    var usual = usualLanguages(pieces);
    return pieces.stream().map(piece -> inLanguage(piece, usual)).toList();
  }

  private static Optional<Piece> piece(CodePoints text, Span span) {
    var words = text.slice(span);
    var writing = Writing.of(words);
    return writing.main().map(script -> new Piece(span, words, writing, script));
  }

  private InLanguage inLanguage(Piece piece, Map<UnicodeScript, LanguageCode> usual) {
    var expected = usual.getOrDefault(piece.script(), LanguageCode.UNKNOWN);
    var language = piece.isLong() ? identifier.identify(piece.text(), expected) : expected;
    return new InLanguage(piece.span(), language, piece.writing().weight());
  }

  /// The language of all that is in a script, taken together.
  private Map<UnicodeScript, LanguageCode> usualLanguages(List<Piece> pieces) {
    var together = new EnumMap<UnicodeScript, StringBuilder>(UnicodeScript.class);
    for (var piece : pieces) {
      together
          .computeIfAbsent(piece.script(), _ -> new StringBuilder())
          .append(piece.text())
          .append('\n');
    }
    var usual = new EnumMap<UnicodeScript, LanguageCode>(UnicodeScript.class);
    together.forEach((script, text) -> usual.put(script, identifier.identify(text.toString())));
    return usual;
  }
}
