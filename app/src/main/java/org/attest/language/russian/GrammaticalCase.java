package org.attest.language.russian;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The cases of Russian, and which of them an ending allows. Without a dictionary of forms most
/// endings allow several; words of other scripts, abbreviations and figures allow all.
public enum GrammaticalCase {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  LOCATIVE;

  private static final Set<GrammaticalCase> ALL = EnumSet.allOf(GrammaticalCase.class);
  private static final Set<GrammaticalCase> DIRECT = EnumSet.of(NOMINATIVE, ACCUSATIVE);

  private record Ending(Pattern shape, Set<GrammaticalCase> cases) {
    static Ending of(String shape, GrammaticalCase first, GrammaticalCase... others) {
      return new Ending(Pattern.compile("(" + shape + ")$"), EnumSet.of(first, others));
    }
  }

  private static final Pattern CYRILLIC = Pattern.compile("[а-я-]*[а-я]");

  /// The first that matches counts.
  private static final Ending[] NOUNS = {
    Ending.of("ами|ями|ьми|ыми|ими", INSTRUMENTAL),
    Ending.of("ией|ьей|ьёй|ею|ою|ью", INSTRUMENTAL),
    Ending.of("ому|ему", DATIVE),
    Ending.of("ого", GENITIVE, ACCUSATIVE),
    Ending.of("ах|ях", LOCATIVE),
    Ending.of("ам|ям", DATIVE),
    Ending.of("ом|ем|ым|им", INSTRUMENTAL),
    Ending.of("ой", NOMINATIVE, GENITIVE, DATIVE, INSTRUMENTAL, LOCATIVE),
    Ending.of("ов|ев|ёв", GENITIVE, ACCUSATIVE),
    Ending.of("ей", NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, LOCATIVE),
    Ending.of("ых|их", GENITIVE, ACCUSATIVE, LOCATIVE),
    Ending.of("ию", ACCUSATIVE, DATIVE),
    Ending.of("у|ю", DATIVE, ACCUSATIVE),
    Ending.of("ии", NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, LOCATIVE),
    Ending.of("ие|ье", NOMINATIVE, ACCUSATIVE),
    Ending.of("ые|ый|ий|о", NOMINATIVE, ACCUSATIVE),
    Ending.of("ая|яя|ия", NOMINATIVE, GENITIVE),
    Ending.of("а|я", NOMINATIVE, GENITIVE, ACCUSATIVE),
    Ending.of("ы|и", NOMINATIVE, GENITIVE, ACCUSATIVE),
    Ending.of("е", DATIVE, LOCATIVE),
  };

  private static final Ending[] ADJECTIVES = {
    Ending.of("ыми|ими", INSTRUMENTAL),
    Ending.of("ого|его", GENITIVE, ACCUSATIVE),
    Ending.of("ому|ему", DATIVE),
    Ending.of("ым|им", INSTRUMENTAL, DATIVE),
    Ending.of("ых|их", GENITIVE, ACCUSATIVE, LOCATIVE),
    Ending.of("ом|ем", LOCATIVE),
    Ending.of("ой|ей", GENITIVE, DATIVE, INSTRUMENTAL, LOCATIVE),
    Ending.of("ую|юю", ACCUSATIVE),
    Ending.of("ая|яя", NOMINATIVE),
    Ending.of("ый|ий|ое|ее|ые|ие", NOMINATIVE, ACCUSATIVE),
  };

  /// The cases that a noun or a name may be in.
  ///
  /// @param lower the word in small letters, with е for ё
  public static Set<GrammaticalCase> ofNoun(String lower) {
    return CYRILLIC.matcher(lower).matches() ? of(lower, NOUNS, DIRECT) : ALL;
  }

  /// The cases that an adjective or a participle may be in.
  ///
  /// @param lower the word in small letters, with е for ё
  public static Set<GrammaticalCase> ofAdjective(String lower) {
    return CYRILLIC.matcher(lower).matches() ? of(lower, ADJECTIVES, ALL) : ALL;
  }

  private static Set<GrammaticalCase> of(
      String lower, Ending[] endings, Set<GrammaticalCase> others) {
    for (var ending : endings) {
      if (ending.shape().matcher(lower).find()) {
        return ending.cases();
      }
    }
    return others;
  }
}
