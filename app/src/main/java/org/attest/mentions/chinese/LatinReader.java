package org.attest.mentions.chinese;

import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.mentions.MentionType;

/// Names in Latin letters: companies by their legal form, people after a title, designations by
/// their figures, else organisations.
final class LatinReader implements Reader {
  private static final Pattern COMPANY =
      Pattern.compile("(?i).*\\b(ltd|limited|inc|llc|corp|co|gmbh|jsc|ag|plc|ooo|ao|company)\\.?");

  private static final Pattern DESIGNATION =
      Pattern.compile("\\p{Lu}\\p{Alpha}*-?\\p{Alpha}?\\d+\\w{0,4}|\\p{Lu}\\p{Alpha}+-\\p{Lu}\\d+");
  private static final int LONGEST = 60;

  private final NameLexicon lexicon;

  LatinReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Name> at(Line line, int word, Evidence evidence) {
    if (!Character.isUpperCase(first(line.form(word))) || !isLatin(first(line.form(word)))) {
      return Optional.empty();
    }
    int last = last(line, word);
    int end = line.end(last);
    var name = written(line, word, last);
    boolean single = name.length() < 2 || name.codePoints().noneMatch(Character::isUpperCase);
    return single
        ? Optional.empty()
        : Optional.of(new Name(line.start(word), end, type(line, word, last, name)));
  }

  private static int first(String form) {
    return form.isEmpty() ? ' ' : form.codePointAt(0);
  }

  private static boolean isLatin(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }

  /// The last word of the name: Latin words go on over spaces, figures only where they touch.
  private static int last(Line line, int word) {
    int last = word;
    for (int i = word + 1; line.has(i) && line.end(i) - line.start(word) <= LONGEST; i++) {
      if (isWord(line, i)) {
        last = i;
      } else if (!isJoint(line, i)) {
        break;
      }
    }
    return last;
  }

  private static boolean isWord(Line line, int word) {
    int first = first(line.form(word));
    if (line.glued(word)) {
      return Character.isDigit(first) || isLatin(first);
    }
    boolean near = line.start(word) - line.end(word - 1) == 1;
    return near && isLatin(first) && Character.isUpperCase(first);
  }

  private static boolean isJoint(Line line, int word) {
    return line.form(word).matches("[-‐‑&.’']|[.],|of|and|de|for|the");
  }

  private static String written(Line line, int first, int last) {
    var name = new StringBuilder(line.form(first));
    for (int i = first + 1; i <= last; i++) {
      name.append(" ".repeat(line.start(i) - line.end(i - 1))).append(line.form(i));
    }
    return name.toString();
  }

  private MentionType type(Line line, int word, int last, String name) {
    if (COMPANY.matcher(name).matches()
        || lexicon.ending(line.text(), line.end(last)).isPresent()) {
      return MentionType.COMPANY;
    }
    if (DESIGNATION.matcher(name).matches()) {
      return WeaponReader.kind(lexicon, line, line.end(last));
    }
    boolean person = lexicon.titles.contains(line.word(word - 1)) && name.contains(" ");
    return person ? MentionType.PERSON : MentionType.ORGANIZATION;
  }
}
