package org.attest.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.text.Lexicon;

/// A name as it is compared inside a document: its words in lower case, without articles, titles,
/// legal forms and endings of case or possession.
///
/// @param text as it stands
/// @param words never empty
record NameForm(String text, List<String> words) {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.&'’-]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  /// Endings of Russian case, the longest first.
  private static final List<String> RUSSIAN_ENDINGS =
      List.of(
          ("иями ями ами ого его ому ему ыми ими ией иям иях ов ев ой ей ом ем ам ям ах ях ый ий"
                  + " ая яя ое ее ые ие ую юю ии ия ию а я о е у ю ы и ь й")
              .split(" "));

  /// The first word of a state body's name is its country's code; other words are in small letters.
  private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

  private static final int SHORTEST_STEM = 3;

  /// Words that do not tell one bearer of a name from another.
  private static final Set<String> DROPPED =
      new Lexicon(NameForm.class, "name-parts.csv")
          .rows().stream().map(row -> row.get(1)).collect(Collectors.toUnmodifiableSet());

  /// Words that many organisations share ("bank", "ministry"), which alone name none of them.
  private static final Set<String> GENERIC =
      new Lexicon(NameForm.class, "generic-words.csv")
          .rows().stream().map(row -> stem(row.get(1))).collect(Collectors.toUnmodifiableSet());

  NameForm {
    words = List.copyOf(words);
  }

  static NameForm of(String text) {
    var body = BodyName.of(text);
    return body.isGeneric() && body.country().isPresent()
        ? new NameForm(text, Stream.concat(body.country().stream(), body.words().stream()).toList())
        : ofWords(text);
  }

  private static NameForm ofWords(String text) {
    var all = words(text).toList();
    var telling = all.stream().filter(word -> !DROPPED.contains(word)).toList();
    return new NameForm(
        text, (telling.isEmpty() ? all : telling).stream().map(NameForm::stem).toList());
  }

  private static Stream<String> words(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    var words =
        Arrays.stream(BETWEEN_WORDS.split(lower))
            .map(word -> POSSESSIVE.matcher(word).replaceFirst(""))
            .map(word -> word.endsWith(".") && word.length() > 2 ? word.replace(".", "") : word)
            .filter(word -> !word.isEmpty())
            .toList();
    return words.isEmpty() ? Stream.of(lower) : words.stream();
  }

  static String stem(String word) {
    if (Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.CYRILLIC) {
      return word;
    }
    return RUSSIAN_ENDINGS.stream()
        .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
        .findFirst()
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .orElse(word);
  }

  String key() {
    return String.join(" ", words);
  }

  /// Whether some word of the name could belong to few others.
  boolean isTelling() {
    return words.stream().anyMatch(word -> !isGeneric(word));
  }

  static boolean isGeneric(String word) {
    return GENERIC.contains(word)
        || COUNTRY_CODE.matcher(word).matches()
        || Countries.isCountryWord(word);
  }

  /// Whether the words stand, side by side, in a longer name.
  boolean isPartOf(NameForm longer) {
    int spare = longer.words.size() - words.size();
    for (int at = 0; at <= spare && spare > 0; at++) {
      if (longer.words.subList(at, at + words.size()).equals(words)) {
        return true;
      }
    }
    return false;
  }

  /// Whether this is written without spaces and opens or closes the longer one: 外交部 of 中国外交部.
  boolean isEndOf(NameForm longer) {
    return words.size() == 1
        && longer.words.size() == 1
        && Character.isIdeographic(text.codePointAt(0))
        && text.length() > 1
        && text.length() < longer.text.length()
        && (longer.text.endsWith(text) || longer.text.startsWith(text));
  }

  String lastWord() {
    return words.getLast();
  }

  /// Whether two full names of persons agree: in the last word, and in the first as far as both
  /// give it ("J. Smith").
  boolean isSamePersonAs(NameForm other) {
    return words.size() > 1
        && other.words.size() > 1
        && lastWord().equals(other.lastWord())
        && firstNamesAgree(words.getFirst(), other.words.getFirst());
  }

  private static boolean firstNamesAgree(String one, String other) {
    boolean initial = isInitial(one) || isInitial(other);
    return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 || (word.length() == 2 && word.endsWith("."));
  }

  /// The ways in which the name could be made an acronym: with and without its small words.
  List<String> acronyms() {
    var all = new StringBuilder();
    var large = new StringBuilder();
    for (var word : text.replaceFirst("^[Tt]he\\s+", "").split("[\\s-]+", -1)) {
      int letter = word.isEmpty() ? ' ' : word.codePointAt(0);
      if (Character.isLetter(letter)) {
        all.appendCodePoint(Character.toUpperCase(letter));
        if (Character.isUpperCase(letter)) {
          large.appendCodePoint(letter);
        }
      }
    }
    var forms = new ArrayList<String>();
    Stream.of(all, large)
        .filter(form -> form.length() > 1)
        .forEach(form -> forms.add(form.toString()));
    return forms;
  }

  /// The letters of what looks like an acronym ("U.N.", "ISIL"), else nothing.
  String acronymLetters() {
    var letters = text.replace(".", "").replaceFirst("^[Tt]he ", "");
    boolean shaped =
        letters.length() > 1
            && letters.length() < 8
            && letters.chars().allMatch(c -> Character.isUpperCase(c));
    return shaped ? letters : "";
  }
}
