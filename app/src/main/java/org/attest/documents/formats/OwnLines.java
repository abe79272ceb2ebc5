package org.attest.documents.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Layout.Block.Kind;
import org.attest.documents.Metadata;
import org.attest.documents.layout.Extracted;
import org.attest.documents.layout.PlainText;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// What a paper or an office file says of itself in its own lines ("Publisher: …", a line that is
/// nothing but a date) goes before what its properties say, which are mostly the program's.
///
/// The room `layout` finds these lines, and page furniture, in plain text; here they are laid over
/// the blocks that the format's reader has found.
final class OwnLines {
  /// Books have no page furniture of web pages, and their imprint is not at the top.
  private static final int LONGEST = 2_000_000;

  private OwnLines() {}

  static Extracted over(Extracted read) {
    if (read.text().isBlank() || read.text().length() > LONGEST) {
      return read;
    }
    var points = CodePoints.of(read.text());
    var plain = PlainText.layout(read.text());
    var said = PlainText.metadata(read.text());
    var own = plain.blocks().stream().filter(b -> b.kind() == Kind.METADATA).toList();
    var layout = read.layout();
    return new Extracted(
        read.text(),
        merged(said, read.metadata()),
        new Layout(
            layout.pages(),
            layout.sheets(),
            divided(points, layout.blocks(), own),
            layout.cells(),
            plain.furniture(),
            layout.words()));
  }

  private static Metadata merged(Metadata said, Metadata properties) {
    return new Metadata(
        said.title().or(properties::title),
        said.author().or(properties::author),
        said.published().or(properties::published),
        said.publisher().or(properties::publisher),
        said.url().or(properties::url));
  }

  private static List<Block> divided(CodePoints text, List<Block> blocks, List<Block> own) {
    var divided = new ArrayList<Block>();
    for (var block : blocks) {
      int at = block.span().start();
      for (var line : own) {
        if (line.span().overlaps(block.span()) && block.kind() != Kind.TABLE_ROW) {
          int end = Math.min(line.span().end(), block.span().end());
          add(text, block.kind(), at, line.span().start()).ifPresent(divided::add);
          add(text, Kind.METADATA, Math.max(at, line.span().start()), end).ifPresent(divided::add);
          at = Math.max(at, end);
        }
      }
      add(text, block.kind(), at, block.span().end()).ifPresent(divided::add);
    }
    return divided;
  }

  /// A block without white space at its edges, where words are left.
  private static Optional<Block> add(CodePoints text, Kind kind, int start, int end) {
    if (start >= end) {
      return Optional.empty();
    }
    var words = text.slice(new Span(start, end));
    if (words.isBlank()) {
      return Optional.empty();
    }
    int from = start + words.length() - words.stripLeading().length();
    int to = end - (words.length() - words.stripTrailing().length());
    return Optional.of(new Block(kind, new Span(from, to)));
  }
}
