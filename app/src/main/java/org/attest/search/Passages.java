package org.attest.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.documents.Document;
import org.attest.documents.Layout;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// The passages of a document that can be found: its blocks, long ones in parts. Page furniture is
/// not the document's own and is left out.
final class Passages {
  /// The length, in code points, from which a block is cut at the next end of a sentence.
  private static final int LONG = 600;

  private final CodePoints text;
  private final Layout layout;

  private Passages(Document document) {
    text = CodePoints.of(document.text());
    layout = document.layout();
  }

  /// In order; a passage of nothing but white space is none.
  static List<Span> of(Document document) {
    var passages = new Passages(document);
    return passages.blocks().flatMap(passages::parts).filter(passages::hasWords).toList();
  }

  /// The text of a passage with spaces in place of page furniture, so that offsets stay.
  static String words(CodePoints text, Span passage, List<Span> furniture) {
    var words = new StringBuilder(text.slice(passage));
    int start = text.utf16(passage.start());
    for (var span : furniture) {
      if (span.overlaps(passage)) {
        int from = Math.max(0, text.utf16(span.start()) - start);
        int to = Math.min(words.length(), text.utf16(span.end()) - start);
        words.replace(from, to, " ".repeat(to - from));
      }
    }
    return words.toString();
  }

  private Stream<Span> blocks() {
    return layout.blocks().isEmpty()
        ? Stream.of(new Span(0, text.length()))
        : layout.blocks().stream().map(Layout.Block::span);
  }

  private boolean hasWords(Span passage) {
    return words(text, passage, layout.furniture())
        .codePoints()
        .anyMatch(Character::isLetterOrDigit);
  }

  private Stream<Span> parts(Span block) {
    return block.length() <= LONG ? Stream.of(block) : cut(block).stream();
  }

  private List<Span> cut(Span block) {
    var parts = new ArrayList<Span>();
    int offset = text.utf16(block.start());
    var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text.slice(block));
    int start = 0;
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      if (end - start >= LONG) {
        parts.add(text.span(offset + start, offset + end));
        start = end;
      }
    }
    parts.add(new Span(text.codePoint(offset + start), block.end()));
    return parts;
  }
}
