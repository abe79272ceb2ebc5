package org.attest.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import org.attest.claims.Source.Words;
import org.attest.documents.DocumentId;
import org.attest.measures.PartialDate;
import org.attest.text.Span;

/// A row of a table, with what may be missing said so.
record Row(ResultSet columns) {
  String text(String column) throws SQLException {
    return columns.getString(column);
  }

  Optional<String> optional(String column) throws SQLException {
    return Optional.ofNullable(columns.getString(column));
  }

  int number(String column) throws SQLException {
    return columns.getInt(column);
  }

  long key(String column) throws SQLException {
    return columns.getLong(column);
  }

  OptionalInt optionalNumber(String column) throws SQLException {
    int number = columns.getInt(column);
    return columns.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
  }

  Span span(String start, String end) throws SQLException {
    return new Span(columns.getInt(start), columns.getInt(end));
  }

  Span span() throws SQLException {
    return span("start", "end");
  }

  DocumentId document(String column) throws SQLException {
    return DocumentId.ofHash(columns.getString(column));
  }

  Optional<PartialDate> date(String column) throws SQLException {
    return optional(column).map(Dates::read);
  }

  /// Words with their place, in three columns of one beginning.
  Optional<Words> words(String column) throws SQLException {
    var text = columns.getString(column);
    return text == null
        ? Optional.empty()
        : Optional.of(new Words(span(column + "_start", column + "_end"), text));
  }
}
