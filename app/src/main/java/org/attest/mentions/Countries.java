package org.attest.mentions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.text.Lexicon;

/// The countries by their names in English, Russian and Chinese.
///
/// Names are Unicode CLDR's, as the Java platform carries them; short and former names, and the
/// capitals that stand for governments, are lexicons beside this class.
public final class Countries {
  private static final Map<String, String> CODES = codes();

  private static final Map<String, String> CAPITALS =
      new Lexicon(Countries.class, "capitals.csv")
          .rows().stream()
              .collect(Collectors.toUnmodifiableMap(r -> fold(r.get(1)), r -> r.get(2)));

  private static final Map<String, String> ADJECTIVES =
      new Lexicon(Countries.class, "nationalities.csv")
          .rows().stream()
              .collect(Collectors.toUnmodifiableMap(r -> fold(r.get(1)), r -> r.get(2)));

  /// Single words of the names that are the whole name ("Iran").
  private static final Set<String> WORDS =
      CODES.keySet().stream()
          .filter(name -> name.indexOf(' ') < 0)
          .map(NameForm::stem)
          .collect(Collectors.toUnmodifiableSet());

  private Countries() {}

  /// The ISO 3166-1 code (two letters) of the country with this name.
  public static Optional<String> code(String name) {
    return Optional.ofNullable(CODES.get(fold(name)));
  }

  /// The code of the country that a capital stands for in "Moscow denied it".
  public static Optional<String> byCapital(String name) {
    return Optional.ofNullable(CAPITALS.get(fold(name)));
  }

  /// The code of the country that an adjective of nationality belongs to.
  public static Optional<String> byAdjective(String adjective) {
    return Optional.ofNullable(ADJECTIVES.get(fold(adjective)));
  }

  static boolean isCountryWord(String stem) {
    return WORDS.contains(stem);
  }

  private static Map<String, String> codes() {
    var codes = new HashMap<String, String>();
    for (var code : Locale.getISOCountries()) {
      Stream.of("en", "ru", "zh")
          .map(language -> Locale.of("", code).getDisplayCountry(Locale.of(language)))
          .forEach(name -> codes.put(fold(name), code));
    }
    new Lexicon(Countries.class, "countries.csv")
        .rows()
        .forEach(row -> codes.put(fold(row.get(1)), row.get(2)));
    return Map.copyOf(codes);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^the ", "")
        .replaceFirst("['’]s?$", "")
        .replace('’', '\'')
        .replaceAll("\\s+", " ");
  }
}
