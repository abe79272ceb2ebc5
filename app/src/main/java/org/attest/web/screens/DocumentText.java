package org.attest.web.screens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.claims.Claim;
import org.attest.claims.ClaimId;
import org.attest.documents.Document;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Cell;
import org.attest.text.CodePoints;
import org.attest.text.Span;
import org.attest.web.screens.DocumentView.Block;
import org.attest.web.screens.DocumentView.Piece;

/// The words of a document as blocks, with the passages of its claims marked to the character.
///
/// The page never shows a document's own markup: it is made anew from text and layout, so nothing
/// that a document brings can run or load. Of a long text only a part is made.
final class DocumentText {
  /// A part of a text that is shown at once, in code points.
  static final int PART = 60_000;

  private final CodePoints text;
  private final Layout layout;
  private final List<Cell> cells;
  private final List<Claim> claims;
  private final Optional<Span> chosen;
  private final Function<ClaimId, String> hrefs;
  private final Span part;

  /// @param chosen the passage to highlight
  /// @param part what is shown of the text: see [#part]
  /// @param hrefs the address of a claim
  DocumentText(
      Document document,
      List<Claim> claims,
      Optional<Span> chosen,
      Span part,
      Function<ClaimId, String> hrefs) {
    text = CodePoints.of(document.text());
    layout = document.layout();
    cells = layout.cells().stream().sorted(Comparator.comparing(Cell::span)).toList();
    this.claims =
        claims.stream()
            .filter(claim -> claim.passage().span().overlaps(part))
            .filter(claim -> claim.passage().span().end() <= text.length())
            .sorted(Comparator.comparingInt(claim -> claim.passage().span().length()))
            .toList();
    this.chosen = chosen.map(span -> clipped(span, new Span(0, text.length())));
    this.part = part;
    this.hrefs = hrefs;
  }

  /// The part of a text of some length that is shown for a position in it.
  static Span part(int length, int position) {
    if (length <= PART) {
      return new Span(0, length);
    }
    int start = Math.clamp(position - PART / 3L, 0, Math.max(0, length - PART));
    return new Span(start, Math.min(length, start + PART));
  }

  private static Span clipped(Span span, Span within) {
    int start = Math.clamp(span.start(), within.start(), within.end());
    return new Span(start, Math.clamp(span.end(), start, within.end()));
  }

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    var rows = new ArrayList<Block.Row>();
    int at = part.start();
    for (var block : blocksOfText()) {
      if (!block.span().overlaps(part)) {
        continue;
      }
      var span = clipped(block.span(), part);
      if (block.kind() != Layout.Block.Kind.TABLE_ROW || startsPage(at, span)) {
        endTable(blocks, rows);
      }
      between(at, span.start())
          .ifPresent(furniture -> {
            endTable(blocks, rows);
            blocks.add(furniture);
          });
      starts(at, span.start(), blocks);
      if (block.kind() == Layout.Block.Kind.TABLE_ROW) {
        rows.add(row(span));
      } else {
        blocks.add(new Block.Words(kind(block.kind()), span.start(), pieces(span)));
      }
      at = span.end();
    }
    endTable(blocks, rows);
    between(at, part.end()).ifPresent(blocks::add);
    return List.copyOf(blocks);
  }

  /// A text without a layout is cut at its empty lines.
  private List<Layout.Block> blocksOfText() {
    if (!layout.blocks().isEmpty()) {
      return layout.blocks();
    }
    var blocks = new ArrayList<Layout.Block>();
    int start = 0;
    var whole = text.text();
    while (start < whole.length()) {
      int end = whole.indexOf("\n\n", start);
      int to = end < 0 ? whole.length() : end;
      if (!whole.substring(start, to).isBlank()) {
        blocks.add(new Layout.Block(Layout.Block.Kind.PARAGRAPH, text.span(start, to)));
      }
      start = to + (end < 0 ? 0 : 2);
    }
    return blocks;
  }

  private static String kind(Layout.Block.Kind kind) {
    return switch (kind) {
      case HEADING -> "heading";
      case PARAGRAPH, TABLE_ROW -> "p";
      case LIST_ITEM -> "li";
      case METADATA -> "metadata";
    };
  }

  private boolean startsPage(int from, Span block) {
    return layout.pages().stream().anyMatch(page -> begins(page.span(), from, block.start()))
        || layout.sheets().stream().anyMatch(sheet -> begins(sheet.span(), from, block.start()));
  }

  private void starts(int from, int to, List<Block> blocks) {
    for (var page : layout.pages()) {
      if (begins(page.span(), from, to)) {
        blocks.add(new Block.PageStart(page.number(), "Page " + page.number()));
      }
    }
    for (int i = 0; i < layout.sheets().size(); i++) {
      var sheet = layout.sheets().get(i);
      if (begins(sheet.span(), from, to)) {
        blocks.add(new Block.PageStart(i + 1, "Sheet " + sheet.name()));
      }
    }
  }

  /// Whether something begins after what was shown last, or at the very start of what is shown.
  private boolean begins(Span span, int from, int to) {
    boolean isFirst = from == part.start() && span.start() <= to && span.end() > to;
    return isFirst || (span.start() >= from && span.start() <= to && span.start() > part.start());
  }

  /// What stands between two blocks, where it is more than white space: page furniture.
  private Optional<Block> between(int from, int to) {
    if (from >= to) {
      return Optional.empty();
    }
    var span = trimmed(new Span(from, to));
    if (span.length() == 0) {
      return Optional.empty();
    }
    boolean isOpen = chosen.filter(span::overlaps).isPresent();
    var label =
        "Page furniture, not read for claims (" + Wording.count(span.length(), "character") + ")";
    return Optional.of(new Block.Furniture(label, isOpen, pieces(span)));
  }

  private Span trimmed(Span span) {
    var words = text.slice(span);
    int leading = words.length() - words.stripLeading().length();
    var bare = words.strip();
    int start = text.utf16(span.start()) + leading;
    return bare.isEmpty()
        ? new Span(span.start(), span.start())
        : text.span(start, start + bare.length());
  }

  private static void endTable(List<Block> blocks, List<Block.Row> rows) {
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table("Table, " + Wording.count(rows.size(), "row"), List.copyOf(rows)));
      rows.clear();
    }
  }

  private Block.Row row(Span span) {
    var cells =
        cellsIn(span).stream().map(cell -> new Block.Cell(pieces(clipped(cell, span)))).toList();
    return new Block.Row(cells.isEmpty() ? List.of(new Block.Cell(pieces(span))) : cells);
  }

  /// Cells stand in the order of the text, so those of a row are found by halving.
  private List<Span> cellsIn(Span row) {
    int low = 0;
    int high = cells.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells.get(middle).span().start() < row.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return cells.subList(low, cells.size()).stream()
        .map(Cell::span)
        .takeWhile(cell -> cell.start() < row.end())
        .toList();
  }

  /// A span cut wherever a passage begins or ends in it.
  List<Piece> pieces(Span span) {
    var here = claims.stream().filter(c -> c.passage().span().overlaps(span)).toList();
    var cuts = new TreeSet<Integer>(List.of(span.start(), span.end()));
    here.forEach(claim -> cut(cuts, claim.passage().span(), span));
    chosen.ifPresent(passage -> cut(cuts, passage, span));
    var pieces = new ArrayList<Piece>();
    int from = cuts.removeFirst();
    for (int to : cuts) {
      pieces.add(piece(new Span(from, to), here));
      from = to;
    }
    return List.copyOf(pieces);
  }

  private static void cut(Set<Integer> cuts, Span passage, Span span) {
    var inside = clipped(passage, span);
    cuts.add(inside.start());
    cuts.add(inside.end());
  }

  private Piece piece(Span span, List<Claim> here) {
    boolean isOn = chosen.filter(passage -> passage.contains(span)).isPresent();
    // The shortest passage says most exactly which claim is meant.
    var href =
        here.stream()
            .filter(claim -> claim.passage().span().contains(span))
            .findFirst()
            .map(claim -> hrefs.apply(claim.id()))
            .orElse("");
    return new Piece(text.slice(span), isOn, href);
  }
}
