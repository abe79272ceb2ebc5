package org.attest.claims.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.claims.frames.Row;
import org.attest.language.Stretch;

/// The parties of a list of speakers, where each could speak by itself: "A, B и C", not
/// "представители A и B".
record Parties(SourceNouns nouns) {
  private static final Set<String> AND = Set.of("и", "также", "а");
  private static final Pattern PLURAL = Pattern.compile("[иы]$");

  List<Stretch> of(Row row, Stretch speaker) {
    var parts = new ArrayList<Stretch>();
    int level = row.level(speaker);
    int first = speaker.first();
    for (int i = first; i <= speaker.end(); i++) {
      boolean joint =
          i == speaker.end()
              || (row.depth(i) == level && (row.is(i, ",") || AND.contains(row.lower(i))));
      if (joint && i > first) {
        parts.add(new Stretch(first, i));
      }
      first = joint ? i + 1 : first;
    }
    boolean all =
        !parts.isEmpty()
            && !isPlural(row, parts.getFirst())
            && parts.stream().allMatch(p -> isParty(row, p));
    return all ? List.copyOf(parts) : List.of(speaker);
  }

  private boolean isParty(Row row, Stretch words) {
    return IntStream.range(words.first(), words.end()).anyMatch(i -> NounPhrases.isName(row, i))
        || nouns.isNominative(row.lower(NounPhrases.head(row, words.first(), words.end())));
  }

  /// "Представители …", "власти …": what follows may all be theirs.
  private boolean isPlural(Row row, Stretch words) {
    int head = NounPhrases.head(row, words.first(), words.end());
    return nouns.find(row.lower(head)).isPresent()
        && !NounPhrases.isName(row, head)
        && PLURAL.matcher(row.lower(head)).find();
  }
}
