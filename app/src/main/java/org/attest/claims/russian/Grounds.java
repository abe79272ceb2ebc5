package org.attest.claims.russian;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.Basis;
import org.attest.claims.frames.Frame;
import org.attest.claims.frames.Row;
import org.attest.claims.frames.Speaking;
import org.attest.language.Stretch;
import org.attest.text.Lexicon;

/// What a speaker rests on, where words beside the speaker say so: "изучив снимки", "на основании
/// документов", "на условиях анонимности"; see `grounds.csv`.
final class Grounds {
  /// Words from the phrase to the noun for what was seen.
  private static final int REACH = 6;

  /// @param basis of the phrase itself; absent where a noun after it tells
  private record Ground(Phrase phrase, Optional<Basis> basis) {}

  private final SourceNouns nouns;
  private final List<Ground> grounds;

  Grounds(SourceNouns nouns) {
    this.nouns = nouns;
    grounds = new Lexicon(Grounds.class, "grounds.csv").rows().stream().map(Grounds::of).toList();
  }

  private static Ground of(List<String> row) {
    return new Ground(Phrase.of(row.getFirst()), SourceNouns.basis(row.get(1)));
  }

  /// Whether words begin with such a phrase.
  boolean stands(Row row, Stretch words) {
    return !words.isEmpty() && !at(row, words.first(), words.end()).isEmpty();
  }

  /// The frame with what the words beside its content say of its basis.
  Frame of(Context context, Frame frame) {
    var basis = EnumSet.noneOf(Basis.class);
    IntStream.range(context.first(), context.end())
        .filter(i -> context.isOwn(i) && frame.content().stream().noneMatch(c -> c.contains(i)))
        .forEach(i -> basis.addAll(at(context.row(), i, context.end())));
    return basis.isEmpty() ? frame : frame.restingOn(basis);
  }

  private Set<Basis> at(Row row, int at, int end) {
    var found = EnumSet.noneOf(Basis.class);
    for (var ground : grounds) {
      if (ground.phrase().standsAt(row, at, end)) {
        int after = at + ground.phrase().length();
        ground.basis().or(() -> seen(row, after, end)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Basis> seen(Row row, int from, int end) {
    return IntStream.range(from, Math.min(end, from + REACH))
        .mapToObj(i -> nouns.find(row.lower(i)).flatMap(Speaking::basis))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
