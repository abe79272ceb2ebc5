package org.attest.mentions.russian;

import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.mentions.MentionType;
import org.attest.mentions.russian.NameLexicon.Head;

/// Names in Latin letters inside Russian text: people after a title, else organisations.
final class LatinReader implements Reader {
  private static final int LONGEST = 6;

  /// A letter, a Roman numeral, a number of a flight or a model, "IT-компания".
  private static final Pattern NO_NAME =
      Pattern.compile(".|[IVXLCM]+|.*[а-яё].*|\\p{Lu}{1,4}\\p{Nd}+");

  private static final Pattern SITE =
      Pattern.compile(
          "[a-z0-9-]{2,}(\\.[a-z0-9-]+)*\\.(ru|com|org|net|info|ua|by|kz|su)|[\\p{IsCyrillic}0-9-]{2,}\\.(ру|рф)");

  /// Who leads something: what follows is what they lead.
  private static final Pattern LEADING =
      Pattern.compile(
          "^(глав|владел|совладел|основател|сооснов|директор|гендиректор|руководител|президент|вице-президент|председател"
              + "|представител|сотрудник|начальник)");

  private final NameLexicon lexicon;

  LatinReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Name> at(Words words, int at, Evidence evidence) {
    if (SITE.matcher(words.form(at)).matches()) {
      return Optional.of(new Name(at, at + 1, MentionType.ORGANIZATION));
    }
    if (!words.isLatin(at) || !words.isUpper(at) || NO_NAME.matcher(words.form(at)).matches()) {
      return Optional.empty();
    }
    int end = at + 1;
    while (end < at + LONGEST && continues(words, end)) {
      end++;
    }
    boolean person =
        lexicon.isHead(words.lower(at - 1), Head.TITLE)
            && !LEADING.matcher(words.lower(at - 1)).find()
            && end > at + 1;
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
