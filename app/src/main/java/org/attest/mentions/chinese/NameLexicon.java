package org.attest.mentions.chinese;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.mentions.MentionType;
import org.attest.text.Lexicon;

/// The lists behind the rules, in simplified characters.
final class NameLexicon {
  /// The longest end that a name has, and what it says.
  record Ending(int length, Optional<MentionType> type, boolean namesAlone) {}

  final NameSet countries = new NameSet(Stream.concat(cldrCountries(), words("countries.csv", 0)));
  final NameSet outlets = new NameSet(words("outlets.csv", 0));
  final NameSet titles = new NameSet(words("titles.csv", 0));
  final NameSet generic = new NameSet(words("generic.csv", 0));
  final NameSet parties = new NameSet(words("parties.csv", 0));
  final NameSet inner = new NameSet(words("inner.csv", 0));
  final NameSet industries = new NameSet(words("industries.csv", 0));
  final NameSet before = new NameSet(words("before.csv", 0));
  final NameSet surnames = new NameSet(words("surnames.csv", 0));
  final NameSet series = new NameSet(words("weapons.csv", "series"));
  final Map<String, MentionType> unions = byType("unions.csv");
  final NameSet unionNames = new NameSet(unions.keySet().stream());
  final Map<String, MentionType> weapons = byType("weapons.csv");
  final NameSet weaponNouns = new NameSet(weapons.keySet().stream());
  private final Map<String, Ending> endings = new HashMap<>();
  private final NameSet endingWords = new NameSet(Stream.of());
  private final String transliteration = String.join("", words("transliteration.csv", 0).toList());

  NameLexicon() {
    rows("suffixes.csv").forEach(this::addEndings);
  }

  /// Unicode CLDR's names, as the Java platform carries them.
  private static Stream<String> cldrCountries() {
    var chinese = Locale.of("zh", "CN");
    return Stream.of(Locale.getISOCountries())
        .filter(code -> !code.equals("AQ"))
        .map(code -> Locale.of("", code).getDisplayCountry(chinese))
        .filter(name -> name.codePoints().allMatch(Character::isIdeographic));
  }

  private static List<List<String>> rows(String lexicon) {
    return new Lexicon(NameLexicon.class, lexicon).rows();
  }

  private static Stream<String> words(String lexicon, int column) {
    return rows(lexicon).stream().flatMap(row -> Stream.of(row.get(column).split(" ", -1)));
  }

  private static Stream<String> words(String lexicon, String kind) {
    return rows(lexicon).stream()
        .filter(row -> row.getFirst().equals(kind))
        .flatMap(row -> Stream.of(row.get(1).split(" ", -1)));
  }

  private static Map<String, MentionType> byType(String lexicon) {
    var types = new HashMap<String, MentionType>();
    for (var type : MentionType.values()) {
      words(lexicon, type.name()).forEach(word -> types.put(word, type));
    }
    return types;
  }

  private void addEndings(List<String> row) {
    for (var end : row.get(1).split(" ", -1)) {
      boolean alone = end.startsWith("+");
      var word = alone ? end.substring(1) : end;
      endings.put(word, new Ending(word.length(), type(row.getFirst()), alone));
      endingWords.add(word);
    }
  }

  private static Optional<MentionType> type(String label) {
    return switch (label) {
      case "NOT" -> Optional.empty();
      case "OUTLET" -> Optional.of(MentionType.ORGANIZATION);
      default -> Optional.of(MentionType.valueOf(label));
    };
  }

  /// The end of an organisation's name that stands before a place.
  Optional<Ending> ending(String text, int to) {
    return Optional.ofNullable(endings.get(text.substring(endingWords.start(text, to), to)))
        .filter(ending -> ending.type().isPresent());
  }

  /// The end of a place that opens a name, with the word for its rank ("深圳市"), or where it began.
  int placeEnd(String text, int from) {
    int country = countries.end(text, from);
    int named = unionNames.end(text, from);
    int end =
        named > from && unions.get(text.substring(from, named)) == MentionType.PLACE
            ? Math.max(named, country)
            : country;
    int rank = end > from ? end : from + 2;
    boolean ranked = rank < text.length() && "市省县区州".indexOf(text.charAt(rank)) >= 0;
    return ranked ? rank + 1 : end;
  }

  boolean isTransliteration(char character) {
    return transliteration.indexOf(character) >= 0;
  }
}
