package org.attest.mentions.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.language.Sentence;
import org.attest.mentions.FoundMention;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionFinder;
import org.attest.text.CodePoints;

/// Finds names in Russian sentences by rules.
///
/// Reads a document twice: the first time to learn which words are names wherever they stand, the
/// second time to find them.
public final class RussianMentions implements MentionFinder {
  private final List<Reader> readers;

  public RussianMentions() {
    var lexicon = new NameLexicon();
    var places = new PlaceReader(lexicon);
    readers =
        List.of(
            new DesignationReader(lexicon),
            new OrganisationReader(lexicon),
            places::severalWords,
            new SeveralWords(new PersonReader(lexicon)),
            places,
            new QuotedReader(lexicon),
            new LatinReader(lexicon),
            new PersonReader(lexicon),
            places::unknown);
  }

  /// Takes a reader's names only where they have several words.
  private record SeveralWords(Reader reader) implements Reader {
    @Override
    public Optional<Name> at(Words words, int at, Evidence evidence) {
      return reader.at(words, at, evidence).filter(name -> name.end() > at + 1);
    }
  }

  @Override
  public List<FoundMention> find(CodePoints text, List<Sentence> sentences) {
    var words = sentences.stream().map(Words::new).toList();
    var evidence = new Evidence(words);
    words.forEach(sentence -> names(sentence, evidence));
    return words.stream()
        .flatMap(s -> names(s, evidence).stream().map(n -> mention(s, n)))
        .toList();
  }

  private static FoundMention mention(Words words, Name name) {
    var span = words.sentence().spanOf(name.first(), name.end() - 1);
    return new FoundMention(span, name.type(), Mention.Kind.NAME);
  }

  private List<Name> names(Words words, Evidence evidence) {
    var names = new ArrayList<Name>();
    for (int at = 0; at < words.size(); ) {
      var name = name(words, at, evidence);
      name.ifPresent(names::add);
      at = name.map(Name::end).orElse(at + 1);
    }
    return names;
  }

  private Optional<Name> name(Words words, int at, Evidence evidence) {
    for (var reader : readers) {
      var name = reader.at(words, at, evidence);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }
}
