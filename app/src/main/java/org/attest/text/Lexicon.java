package org.attest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A resource of comma-separated rows beside a class; `#` starts a comment line, which tells the
/// columns and the rows' source. Cells are taken as they stand: there is no quoting.
public record Lexicon(Class<?> owner, String name) {
  public List<List<String>> rows() {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the lexicon " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split(",", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon " + name, e);
    }
  }

  /// The rows of one language: those whose first cell is its code or `*`.
  public List<List<String>> rows(Language language) {
    return rows().stream()
        .filter(row -> row.getFirst().equals("*") || row.getFirst().equals(language.code()))
        .toList();
  }
}
