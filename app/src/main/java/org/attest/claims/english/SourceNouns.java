package org.attest.claims.english;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.claims.Basis;
import org.attest.claims.Source.Kind;
import org.attest.text.Lexicon;

/// The nouns that speak ("officials", "the report"): what kind of source each is and what it rests
/// on; see `sources.csv`.
final class SourceNouns {
  /// What a noun tells of the source that it names.
  record Speaking(Kind kind, Set<Basis> basis) {}

  private static final Map<String, Speaking> NOUNS =
      new Lexicon(SourceNouns.class, "sources.csv")
          .rows().stream()
              .collect(Collectors.toUnmodifiableMap(List::getFirst, SourceNouns::speaking));

  private SourceNouns() {}

  private static Speaking speaking(List<String> row) {
    var basis =
        row.get(2).isEmpty()
            ? Set.<Basis>of()
            : Set.of(Basis.valueOf(row.get(2).toUpperCase(Locale.ROOT).replace('-', '_')));
    return new Speaking(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), basis);
  }

  static Optional<Speaking> of(String lemma) {
    return Optional.ofNullable(NOUNS.get(lemma));
  }

  /// By the last word of a description, in one number or the other.
  static Optional<Speaking> ofDescription(String description) {
    var words = description.toLowerCase(Locale.ROOT).strip();
    var last = words.substring(words.lastIndexOf(' ') + 1);
    return of(last)
        .or(() -> last.endsWith("s") ? of(last.substring(0, last.length() - 1)) : Optional.empty());
  }
}
