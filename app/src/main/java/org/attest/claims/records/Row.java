package org.attest.claims.records;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// A row of a table whose columns have known headers.
record Row(List<Item> items) {
  /// A cell under its column's header.
  ///
  /// @param label what the header is; empty for the words of an unknown one
  record Item(Span cell, Optional<Label> label, String header) {
    boolean has(Role role) {
      return label.filter(l -> l.role() == role).isPresent();
    }
  }

  Row {
    items = List.copyOf(items);
  }

  Span passage() {
    return new Span(items.getFirst().cell.start(), items.getLast().cell.end());
  }

  Stream<Item> with(Role role) {
    return items.stream().filter(item -> item.has(role));
  }

  /// The words under a header, not a mere number of the line.
  Optional<String> words(CodePoints text, Role role) {
    return with(role)
        .map(item -> text.slice(item.cell).strip())
        .filter(words -> words.codePoints().anyMatch(Character::isLetter) || role == Role.UNIT)
        .findFirst();
  }

  /// The cells' own words, each with its column's header in square brackets.
  String statement(CodePoints text) {
    var statement = new StringBuilder();
    for (var item : items) {
      statement.append(statement.isEmpty() ? "" : " ").append(text.slice(item.cell));
      if (!item.header.isEmpty()) {
        statement.append(" [").append(item.header).append(']');
      }
    }
    return statement.toString().replaceAll("\\s+", " ").strip();
  }
}
