package org.attest.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Layout.Cell;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// The parts of a document that are its own sentences: its blocks without page furniture and
/// without the lines that only say who published it, when and where. Words of several cells, read
/// in a line, are no sentence: a table is read cell by cell, and a labelled line by itself.
final class Prose {
  private final CodePoints text;
  private final Layout layout;
  private final List<Span> records;
  private final Placed<Cell> cells;

  /// @param records labelled lines and rows, in order, without overlap
  Prose(CodePoints text, Layout layout, List<Span> records) {
    this.text = text;
    this.records = records;
    this.layout = layout;
    cells = new Placed<>(layout.cells(), Cell::span);
  }

  /// In order, without overlap.
  List<Span> spans() {
    var blocks = layout.blocks();
    var whole =
        blocks.isEmpty() && text.length() > 0
            ? Stream.of(new Span(0, text.length()))
            : blocks.stream().flatMap(this::own);
    return apart(whole.flatMap(block -> without(block, layout.furniture())).toList()).stream()
        .filter(span -> span.length() > 0)
        .toList();
  }

  /// The lines that say who published it, when and where, in order.
  List<Span> imprint() {
    return layout.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.METADATA)
        .flatMap(block -> without(block.span(), layout.furniture()))
        .filter(span -> span.length() > 0)
        .toList();
  }

  private Stream<Span> own(Block block) {
    return switch (block.kind()) {
      case HEADING, PARAGRAPH, LIST_ITEM -> Stream.of(block.span());
      case METADATA -> Stream.of();
      case TABLE_ROW -> cellsOf(block.span());
    };
  }

  /// A cell within another is part of it.
  private Stream<Span> cellsOf(Span row) {
    var kept = new ArrayList<Span>();
    for (var cell : cells.in(row)) {
      if (kept.isEmpty() || !kept.getLast().overlaps(cell.span())) {
        kept.add(cell.span());
      }
    }
    return kept.stream();
  }

  /// The spans, parted where a record begins or ends inside them.
  private List<Span> apart(List<Span> spans) {
    var parted = new ArrayList<Span>();
    int next = 0;
    for (var span : spans) {
      int at = span.start();
      while (next < records.size() && records.get(next).end() <= at) {
        next++;
      }
      for (int i = next; i < records.size() && records.get(i).start() < span.end(); i++) {
        var record = records.get(i);
        int start = Math.max(at, record.start());
        int end = Math.min(span.end(), record.end());
        parted.add(new Span(at, start));
        parted.add(new Span(start, end));
        at = end;
      }
      parted.add(new Span(at, span.end()));
    }
    return parted;
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
}
