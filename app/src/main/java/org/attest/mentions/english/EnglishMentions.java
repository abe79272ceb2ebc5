package org.attest.mentions.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attest.language.Sentence;
import org.attest.mentions.FoundMention;
import org.attest.mentions.Mention.Kind;
import org.attest.mentions.MentionFinder;
import org.attest.text.CodePoints;

/// Finds mentions in English: names sentence by sentence, then in the light of the whole document,
/// and what refers to them.
public final class EnglishMentions implements MentionFinder {
  @Override
  public List<FoundMention> find(CodePoints text, List<Sentence> sentences) {
    var bySentence = sentences.stream().map(SentenceNames::of).toList();
    var evidence = new Evidence(bySentence.stream().flatMap(List::stream).toList());
    var found = new ArrayList<FoundMention>();
    for (int i = 0; i < sentences.size(); i++) {
      var names = evidence.judge(sentences.get(i), bySentence.get(i));
      Stream.concat(names.stream(), references(sentences.get(i), names))
          .map(EnglishMentions::mention)
          .sorted(Comparator.comparing(FoundMention::span))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  /// A description that holds a name as its head is that name; "the US company" is not.
  private static Stream<Name> references(Sentence sentence, List<Name> names) {
    return References.of(sentence).stream()
        .filter(r -> names.stream().noneMatch(n -> n.end() == r.end() && n.overlaps(r)))
        .filter(r -> r.kind() == Kind.PRONOUN ? names.stream().noneMatch(r::overlaps) : true);
  }

  private static FoundMention mention(Name name) {
    return new FoundMention(
        name.sentence().spanOf(name.first(), name.end() - 1), name.type(), name.kind());
  }
}
