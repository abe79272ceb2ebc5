package org.attest.claims.records;

import org.attest.claims.FoundRecords;
import org.attest.claims.RecordFinder;
import org.attest.documents.Layout;
import org.attest.text.CodePoints;

/// Finds what tables and labelled lines state.
///
/// A table is read where its header has labels of trade; other tables, and rows beyond the first
/// thousands, are left to the search.
public final class Records implements RecordFinder {
  /// Rows of one document that become claims.
  private static final int MOST_ROWS = 2_000;

  @Override
  public FoundRecords find(CodePoints text, Layout layout) {
    var fields = new FieldReader(text);
    var tables = new TableReader(text, fields, MOST_ROWS);
    new Lines(text, layout, fields, tables).read();
    var proven = new Evidence(text, fields.found(), fields.rows()).proven();
    return new DocumentRecords(text, proven, tables.found(), tables.isCut());
  }
}
