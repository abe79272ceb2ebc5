package org.attest.claims.russian;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.claims.frames.Row;
import org.attest.language.Stretch;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;
import org.attest.text.Lexicon;

/// Whom a speaker without a name means: the one person named shortly before ("он"), or the one
/// organisation of its kind ("ведомство", "в компании"); see `descriptions.csv`. In doubt nobody.
final class Antecedents {
  private static final Set<String> PERSONAL =
      Set.of("он", "она", "его", "ее", "ему", "ей", "нему", "ней", "нее", "него");

  /// A description of a kind of body, by the beginning of its forms.
  private record Description(String beginning, Set<MentionType> types) {}

  private final List<Description> descriptions =
      new Lexicon(Antecedents.class, "descriptions.csv")
          .rows().stream().map(row -> new Description(row.getFirst(), types(row.get(1)))).toList();

  private static Set<MentionType> types(String cell) {
    return Set.copyOf(Stream.of(cell.split(" ", -1)).map(MentionType::valueOf).toList());
  }

  Optional<Mention> of(Row row, Stretch speaker, List<Mention> before) {
    if (speaker.length() == 1 && PERSONAL.contains(row.lower(speaker.first()))) {
      return only(before.stream().filter(m -> m.type() == MentionType.PERSON));
    }
    return speaker.length() == 1 ? described(row.lower(speaker.first()), before) : Optional.empty();
  }

  /// The body whose name has the same noun, else the only body of that kind.
  private Optional<Mention> described(String word, List<Mention> before) {
    return descriptions.stream()
        .filter(d -> word.startsWith(d.beginning()))
        .findFirst()
        .flatMap(d -> {
          var same = only(before.stream().filter(m -> names(m, d)));
          return same.isPresent()
              ? same
              : only(before.stream().filter(m -> d.types().contains(m.type())));
        });
  }

  private static boolean names(Mention mention, Description description) {
    return Stream.of(mention.text().toLowerCase(Locale.ROOT).split("[\\s«»„“\"-]+"))
        .anyMatch(word -> word.startsWith(description.beginning()));
  }

  /// The last mention of the one that is meant; none where there are several.
  private static Optional<Mention> only(Stream<Mention> mentions) {
    var all = mentions.filter(m -> m.kind() == Mention.Kind.NAME).toList();
    return all.stream().map(Mention::entity).distinct().count() == 1
        ? Optional.of(all.getLast())
        : Optional.empty();
  }
}
