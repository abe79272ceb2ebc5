package org.attest.claims;

import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Layout.Block.Kind;
import org.attest.documents.Layout.Cell;
import org.attest.text.Span;

/// The rows of a document's tables. Words of several cells, read in a line, are no sentence; a
/// claim in a table stands in one cell.
final class Rows {
  private final Placed<Block> rows;
  private final Placed<Cell> cells;

  Rows(Layout layout) {
    rows =
        new Placed<>(
            layout.blocks().stream().filter(b -> b.kind() == Kind.TABLE_ROW).toList(), Block::span);
    cells = new Placed<>(layout.cells(), Cell::span);
  }

  boolean isTornBy(FoundClaim claim) {
    Span passage = claim.passage();
    return rows.near(passage).stream().anyMatch(row -> row.span().overlaps(passage))
        && cells.near(passage).stream().noneMatch(cell -> cell.span().contains(passage));
  }
}
