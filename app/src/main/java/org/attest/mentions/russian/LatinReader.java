package org.attest.mentions.russian;

import java.util.Optional;
import org.attest.mentions.MentionType;
import org.attest.mentions.russian.NameLexicon.Head;

/// Names in Latin letters inside Russian text: people after a title, else organisations.
final class LatinReader implements Reader {
  private static final int LONGEST = 6;

  private final NameLexicon lexicon;

  LatinReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Name> at(Words words, int at, Evidence evidence) {
    if (!words.isLatin(at) || !words.isUpper(at) || words.form(at).length() < 2) {
      return Optional.empty();
    }
    int end = at + 1;
    while (end < at + LONGEST && continues(words, end)) {
      end++;
    }
    boolean person = lexicon.isHead(words.lower(at - 1), Head.TITLE) && end > at + 1;
    return Optional.of(new Name(at, end, person ? MentionType.PERSON : MentionType.ORGANIZATION));
  }

  private static boolean continues(Words words, int at) {
    if (words.is(at, "&")) {
      return words.isLatin(at + 1);
    }
    int capital = words.isUpper(at) ? at : at + 1;
    return words.isLatin(at) && words.isLatin(capital) && words.isUpper(capital);
  }
}
