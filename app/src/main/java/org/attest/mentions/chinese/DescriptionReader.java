package org.attest.mentions.chinese;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.mentions.Mention.Kind;
import org.attest.mentions.MentionReader;
import org.attest.mentions.MentionType;
import org.attest.text.Language;
import org.attest.text.Lexicon;

/// Descriptions that point back to a name ("该公司"), and pronouns for one person.
final class DescriptionReader implements Reader {
  private static final NameSet POINTERS =
      new NameSet(Stream.of("该", "此", "这家", "那家", "这一", "这个", "这所", "这座", "该家"));
  private static final Set<String> PERSONS = Set.of("他", "她");

  private static final Map<String, MentionType> HEADS =
      new Lexicon(MentionReader.class, "descriptions.csv")
          .rows(Language.CHINESE).stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      row -> row.get(1), row -> MentionType.valueOf(row.get(2))));

  private final NameSet heads = new NameSet(HEADS.keySet().stream());

  @Override
  public Optional<Name> at(Line line, int word, Evidence evidence) {
    int from = line.start(word);
    if (PERSONS.contains(line.word(word)) && line.tag(word).startsWith("r")) {
      return Optional.of(new Name(from, line.end(word), MentionType.PERSON, Kind.PRONOUN));
    }
    int head = POINTERS.end(line.text(), from);
    int end = heads.end(line.text(), head);
    return head > from && end > head && line.isBorder(end, word)
        ? Optional.ofNullable(HEADS.get(line.text(head, end)))
            .map(type -> new Name(from, end, type, Kind.DESCRIPTION))
        : Optional.empty();
  }
}
