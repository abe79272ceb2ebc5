package org.attest.mentions.chinese;

import java.util.List;
import java.util.Optional;
import org.attest.mentions.MentionType;

/// People: foreign names with a dot between their parts, Chinese names that begin with a surname,
/// and transliterated names after a title.
final class PersonReader implements Reader {
  private static final String DOTS = "·•‧・．";
  private static final int LONGEST_PART = 10;

  /// Characters that go on after a name and are part of none.
  private static final String FOLLOWS = " ，。、；：的和与及在说称表宣指认否也则向就对是将已曾（(";

  /// First characters of words for speaking.
  private static final String SPEECH = "说称表宣指认否警透强";

  private static final String PLACES = "港岛市省县镇湖江河山路街";

  /// A run of so many transliterating characters is a foreign name, whatever HanLP says.
  private static final int FOREIGN_RUN = 4;

  /// Tags of what may follow a surname of two characters.
  private static final List<String> GIVEN = List.of("a", "n");

  private final NameLexicon lexicon;

  PersonReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Name> at(Line line, int word, Evidence evidence) {
    int from = line.start(word);
    int dotted = dotted(line, from);
    if (dotted > from) {
      evidence.add(lastPart(line.text(from, dotted)), MentionType.PERSON);
      return person(from, dotted);
    }
    return titled(line, word, evidence)
        .or(() -> chineseTitled(line, word, evidence))
        .or(() -> speaking(line, word, evidence))
        .or(() -> chinese(line, word, evidence));
  }

  private static Optional<Name> person(int from, int to) {
    return Optional.of(new Name(from, to, MentionType.PERSON));
  }

  /// The end of "弗拉基米尔·普京", or `from`.
  private int dotted(Line line, int from) {
    int end = transliterated(line, from);
    if (end == from || !isDot(line.charAt(end))) {
      return from;
    }
    while (isDot(line.charAt(end)) && transliterated(line, end + 1) > end + 1) {
      end = transliterated(line, end + 1);
    }
    return isDot(line.charAt(end)) || end == transliterated(line, from) ? from : end;
  }

  private static boolean isDot(char c) {
    return DOTS.indexOf(c) >= 0;
  }

  private int transliterated(Line line, int from) {
    int end = from;
    while (end < from + LONGEST_PART && isPartOfForeign(line, from, end)) {
      end++;
    }
    return end;
  }

  /// "让-皮埃尔": a hyphen inside.
  private boolean isPartOfForeign(Line line, int from, int at) {
    boolean hyphen =
        isAt(line, at, '-') && at > from && lexicon.isTransliteration(line.charAt(at + 1));
    boolean first = line.charAt(at) == '让' && isAt(line, at + 1, '-');
    return lexicon.isTransliteration(line.charAt(at)) || hyphen || first;
  }

  private static boolean isAt(Line line, int at, char sign) {
    return line.charAt(at) == sign;
  }

  private static String lastPart(String name) {
    int dot = name.length() - 1;
    while (!isDot(name.charAt(dot))) {
      dot--;
    }
    return name.substring(dot + 1);
  }

  /// "总统泽连斯基": a transliterated name of two characters or more right after a title.
  private Optional<Name> titled(Line line, int word, Evidence evidence) {
    int from = line.start(word);
    int end = wordsOf(line, word);
    if (!lexicon.titles.contains(line.word(word - 1))
        || end < from + 2
        || isOther(line, from, end)) {
      return Optional.empty();
    }
    evidence.add(line.text(from, end), MentionType.PERSON);
    return person(from, end);
  }

  /// "教授王海涛": a surname right after a title, and the one or two characters that follow it.
  private Optional<Name> chineseTitled(Line line, int word, Evidence evidence) {
    int from = line.start(word);
    int surname = lexicon.surnames.end(line.text(), from);
    boolean titled = lexicon.titles.contains(line.word(word - 1)) && line.glued(word);
    if (!titled
        || surname == from
        || isWeekday(line, from)
        || line.hasTag(word, List.of("nt", "ns"))) {
      return Optional.empty();
    }
    int end = surname;
    for (int i = line.wordFrom(surname, word); isGivenPart(line, i, end, surname); i++) {
      end = line.end(i);
    }
    int whole = Math.max(end, line.end(word));
    if (whole - surname < 1 || whole - surname > 2) {
      return Optional.empty();
    }
    evidence.add(line.text(from, whole), MentionType.PERSON);
    return person(from, whole);
  }

  /// "周三" after a title is a day.
  private static boolean isWeekday(Line line, int from) {
    return line.charAt(from) == '周' && "一二三四五六日末".indexOf(line.charAt(from + 1)) >= 0;
  }

  private static boolean isGivenPart(Line line, int word, int end, int surname) {
    return line.has(word)
        && line.start(word) == end
        && line.end(word) - surname <= 2
        && !line.hasTag(word, List.of("v", "p", "d", "w", "u", "c", "t"));
  }

  /// "泽连斯基说": a transliterated name right before a word of speech.
  private Optional<Name> speaking(Line line, int word, Evidence evidence) {
    int from = line.start(word);
    int end = transliterated(line, from);
    boolean speaks = SPEECH.indexOf(line.charAt(end)) >= 0 && end > from + 2;
    if (!speaks || isOther(line, from, end) || line.end(word) >= end) {
      return Optional.empty();
    }
    evidence.add(line.text(from, end), MentionType.PERSON);
    return person(from, end);
  }

  /// The end of the transliteration, where a word of speech or grammar follows; else the end of the
  /// whole words that are transliterations only.
  private int wordsOf(Line line, int word) {
    int end = line.start(word);
    int run = transliterated(line, end);
    if (FOLLOWS.indexOf(line.charAt(run)) >= 0) {
      return run;
    }
    for (int i = word; line.has(i) && line.start(i) == end; i++) {
      if (transliterated(line, end) < line.end(i)) {
        break;
      }
      end = line.end(i);
    }
    return end;
  }

  private boolean isOther(Line line, int from, int end) {
    return lexicon.countries.end(line.text(), from) >= end
        || lexicon.unionNames.end(line.text(), from) >= end;
  }

  private Optional<Name> chinese(Line line, int word, Evidence evidence) {
    int from = line.start(word);
    if (!line.tag(word).startsWith("nr") || isWeekday(line, from)) {
      return Optional.empty();
    }
    int whole = line.end(isSurname(line, word) && isGiven(line, word + 1) ? word + 1 : word);
    int end = lexicon.titles.start(line.text(0, whole), whole);
    int surname = lexicon.surnames.end(line.text(), from);
    boolean name = surname > from && end - surname >= 1 && end - surname <= 2;
    boolean foreign = transliterated(line, surname) >= surname + FOREIGN_RUN;
    boolean nationality = lexicon.countries.end(line.text(), from) > from;
    if (foreign || nationality || PLACES.indexOf(line.charAt(end - 1)) >= 0) {
      return Optional.empty();
    }
    if (lexicon.titles.contains(line.text(from, end))) {
      return Optional.empty();
    }
    if (!name) {
      return mononym(line, word, end);
    }
    evidence.add(line.text(from, end), MentionType.PERSON);
    return person(from, end);
  }

  /// HanLP cuts rare names in two: "刘", "鹏宇".
  private boolean isSurname(Line line, int word) {
    return lexicon.surnames.contains(line.word(word));
  }

  private static boolean isGiven(Line line, int word) {
    boolean doubled = line.word(word - 1).length() > 1;
    boolean given = line.tag(word).startsWith("nr") || (doubled && line.hasTag(word, GIVEN));
    return line.glued(word) && given && line.word(word).length() <= 2;
  }

  /// "田先生": a surname before a title says who is meant.
  private Optional<Name> mononym(Line line, int word, int end) {
    int from = line.start(word);
    boolean titled = end < line.end(word) && end > from;
    return titled ? person(from, end) : Optional.empty();
  }
}
