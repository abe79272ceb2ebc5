package org.attest.mentions.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.language.Sentence;
import org.attest.mentions.FoundMention;
import org.attest.mentions.MentionFinder;
import org.attest.text.CodePoints;

/// Finds names in Chinese sentences, simplified or traditional.
///
/// Reads a document twice: the first time to learn the short forms that full names introduce, the
/// second time to find all.
public final class ChineseMentions implements MentionFinder {
  private final List<Reader> readers;

  public ChineseMentions() {
    var lexicon = new NameLexicon();
    readers =
        List.of(
            new DescriptionReader(),
            new TitleReader(lexicon),
            new WeaponReader(lexicon),
            new QuotedReader(),
            new PersonReader(lexicon),
            new OrganisationReader(lexicon),
            (line, word, evidence) -> evidence.at(line, line.start(word)),
            new PlaceReader(lexicon),
            new LatinReader(lexicon));
  }

  @Override
  public List<FoundMention> find(CodePoints text, List<Sentence> sentences) {
    var lines = sentences.stream().map(Line::new).toList();
    var evidence = new Evidence();
    lines.forEach(line -> names(line, evidence));
    return lines.stream()
        .flatMap(line -> names(line, evidence).stream().map(name -> mention(line, name)))
        .toList();
  }

  private static FoundMention mention(Line line, Name name) {
    return new FoundMention(line.span(name.from(), name.to()), name.type(), name.kind());
  }

  private List<Name> names(Line line, Evidence evidence) {
    var names = new ArrayList<Name>();
    for (int word = 0; word < line.size(); ) {
      var name = name(line, word, evidence);
      name.ifPresent(names::add);
      int next = word + 1;
      word = name.map(n -> line.wordFrom(n.to(), next)).orElse(next);
    }
    return names;
  }

  private Optional<Name> name(Line line, int word, Evidence evidence) {
    for (var reader : readers) {
      var name = reader.at(line, word, evidence);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }
}
