package org.attest.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.documents.Document;
import org.attest.documents.Layout.Block;
import org.attest.text.CodePoints;
import org.attest.text.Lexicon;
import org.attest.text.Span;

/// The parts of a document that are its own sentences: its blocks without page furniture and
/// without the lines that only say who published it, when and where ("Publisher: …").
final class Prose {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern KEY = Pattern.compile("\\s*([^:：\\n]{2,24})[:：].*", Pattern.DOTALL);

  private static final Set<String> KEYS =
      new Lexicon(Prose.class, "metadata-keys.csv")
          .rows().stream().map(row -> row.get(1)).collect(Collectors.toUnmodifiableSet());

  private final CodePoints text;
  private final Document document;

  Prose(CodePoints text, Document document) {
    this.text = text;
    this.document = document;
  }

  /// In order, without overlap.
  List<Span> spans() {
    var blocks = document.layout().blocks().stream().map(Block::span).toList();
    var whole =
        blocks.isEmpty() && text.length() > 0 ? List.of(new Span(0, text.length())) : blocks;
    return whole.stream()
        .flatMap(block -> without(block, document.layout().furniture()))
        .flatMap(this::withoutMetadata)
        .filter(span -> span.length() > 0)
        .toList();
  }

  private static Stream<Span> without(Span span, List<Span> furniture) {
    var left = new ArrayList<Span>();
    int at = span.start();
    for (var piece : furniture) {
      if (piece.overlaps(span)) {
        left.add(new Span(at, Math.max(at, piece.start())));
        at = Math.max(at, Math.min(span.end(), piece.end()));
      }
    }
    left.add(new Span(at, span.end()));
    return left.stream();
  }

  private Stream<Span> withoutMetadata(Span span) {
    var words = text.slice(span);
    if (words.indexOf(':') < 0 && words.indexOf('：') < 0) {
      return Stream.of(span);
    }
    var kept = new ArrayList<Span>();
    var lines = LINE.matcher(words);
    int from = 0;
    int offset = text.utf16(span.start());
    while (lines.find()) {
      if (isMetadata(lines.group())) {
        kept.add(text.span(offset + from, offset + lines.start()));
        from = lines.end();
      }
    }
    kept.add(text.span(offset + from, offset + words.length()));
    return kept.stream();
  }

  private static boolean isMetadata(String line) {
    var key = KEY.matcher(line);
    return key.matches() && KEYS.contains(key.group(1).strip().toLowerCase(Locale.ROOT));
  }
}
