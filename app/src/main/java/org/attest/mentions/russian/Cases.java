package org.attest.mentions.russian;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The cases of Russian nouns and names, made from the nominative by its ending.
///
/// Makes some forms that nobody uses, which no text then contains; a fleeting vowel ("Лев", "Льва")
/// is dropped where the ending usually loses it. All forms are in lower case, with е for ё.
final class Cases {
  private static final String[][] PARADIGMS = {
    {"ия", "ия ии ию ией иею ий иям иями иях"},
    {"ая", "ая ой ую ою ые ых ым ыми"},
    {"яя", "яя ей юю ею ие их им ими"},
    {"ое", "ое ого ому ым ом ые ых ыми"},
    {"ее", "ее его ему им ем ие их ими"},
    {"ый", "ый ого ому ым ом ая ой ую ые ых ыми ое"},
    {"кий", "кий кого кому ким ком кая кой кую кие ких кими кое"},
    {"ий", "ий ия ию ием ии его ему им ем ие иев иям иями иях"},
    {"ые", "ые ых ым ыми"},
    {"ие", "ие ия ию ием ии ий иям иями иях их им ими"},
    {"ой", "ой ого ому ым ом ая ую ые ых ыми"},
    {"ай", "ай ая аю аем ае аи аев"},
    {"ей", "ей ея ею еем ее еи еев"},
    {"й", "й я ю ем е и ев"},
    {"ца", "ца цы це цу цей"},
    {"а", "а ы и е у ой ою ей ам ами ах"},
    {"я", "я и е ю ей ею ь ям ями ях"},
    {"ье", "ье ья ью ьем"},
    {"ь", "ь я ю ем ью е и ей ям ями ях"},
    {"о", "о а у ом е ам ами ах"},
    {"е", "е я ю ем и ям ями ях й ей"},
    {"ы", "ы ам ами ах ов"},
    {"и", "и ам ами ах ов ям ями ях ев"},
    {"ец", "ец ца цу цом цем це цы цов цев еца ецу ецом еце цам цами цах"},
    {"ев", "ев ева еву евом еве"},
    {"", "_ а у ом ем е ы и ов ей ам ами ах ым"},
  };

  private static final List<String> PLURAL = List.of("ов", "ей", "ым", "ах");

  private static final Pattern INDECLINABLE =
      Pattern.compile("[уэю]$|[оу]а$|[^a-zа-яё'’.«» -]|[a-z]");

  private Cases() {}

  static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /// The forms of one word.
  static Set<String> of(String nominative) {
    var word = fold(nominative);
    var forms = new TreeSet<String>(Set.of(word));
    if (!INDECLINABLE.matcher(word).find() && !isAcronym(nominative)) {
      decline(word, forms);
    }
    return forms;
  }

  /// The forms of a word in the singular, as far as plural ones could be other names' ("Ливанов").
  static Set<String> ofPlace(String nominative) {
    var word = fold(nominative);
    var forms = new TreeSet<>(of(nominative));
    PLURAL.forEach(ending -> forms.remove(word + ending));
    return forms;
  }

  static boolean isAcronym(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static void decline(String word, Set<String> forms) {
    for (var paradigm : PARADIGMS) {
      if (word.endsWith(paradigm[0])) {
        addAll(word.substring(0, word.length() - paradigm[0].length()), paradigm[1], forms);
        break;
      }
    }
    fleeting(word, forms);
  }

  private static void addAll(String stem, String endings, Set<String> forms) {
    for (var ending : endings.split(" ", -1)) {
      forms.add(stem + ending.replace("_", ""));
    }
  }

  /// "Павел", "Павла"; "Лев", "Льва"; "рынок", "рынка".
  private static void fleeting(String word, Set<String> forms) {
    int length = word.length();
    if (word.equals("лев")) {
      addAll("льв", "а у ом е", forms);
    } else if (word.equals("петр") || word.equals("петер")) {
      addAll("петр", "а у ом е", forms);
    } else if (length > 4
        && (word.endsWith("вел") || word.endsWith("рел") || word.endsWith("ок"))) {
      addAll(word.substring(0, length - 2) + word.charAt(length - 1), "а у ом е и", forms);
    }
  }
}
