package org.attest.mentions.english;

import java.util.ArrayList;
import java.util.List;
import org.attest.language.NamedSpan;
import org.attest.language.Sentence;
import org.attest.mentions.FoundMention;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionFinder;
import org.attest.mentions.MentionType;
import org.attest.text.CodePoints;

/// Finds mentions in English.
public final class EnglishMentions implements MentionFinder {
  @Override
  public List<FoundMention> find(CodePoints text, List<Sentence> sentences) {
    var found = new ArrayList<FoundMention>();
    for (var sentence : sentences) {
      for (NamedSpan name : sentence.names()) {
        var type =
            switch (name.kind()) {
              case PERSON -> MentionType.PERSON;
              case ORGANISATION -> MentionType.ORGANIZATION;
              case GEOPOLITICAL -> MentionType.COUNTRY;
              case LOCATION, FACILITY -> MentionType.PLACE;
              default -> null;
            };
        if (type != null) {
          found.add(
              new FoundMention(
                  sentence.spanOf(name.first(), name.end() - 1), type, Mention.Kind.NAME));
        }
      }
    }
    return found;
  }
}
