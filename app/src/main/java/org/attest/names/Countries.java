package org.attest.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.text.Lexicon;

/// States by their names in English, Russian, Ukrainian and Chinese, which do not come from each
/// other by transliteration: the names of the Unicode CLDR that is in every JDK, and everyday ones.
final class Countries {
  private static final List<Locale> LANGUAGES =
      List.of(
          Locale.ENGLISH,
          Locale.of("ru"),
          Locale.of("uk"),
          Locale.SIMPLIFIED_CHINESE,
          Locale.TRADITIONAL_CHINESE);

  private static final Map<String, String> CODES = codes();

  private Countries() {}

  /// ISO 3166-1, two letters.
  static Optional<String> code(String name) {
    return Optional.ofNullable(CODES.get(key(name)));
  }

  private static Map<String, String> codes() {
    var codes = new HashMap<String, String>();
    Arrays.stream(Locale.getISOCountries()).sorted().forEach(code -> addNames(codes, code));
    new Lexicon(Countries.class, "countries.csv")
        .rows()
        .forEach(row -> codes.put(key(row.get(0)), row.get(1)));
    return Map.copyOf(codes);
  }

  private static void addNames(Map<String, String> codes, String code) {
    var country = Locale.of("", code);
    LANGUAGES.forEach(l -> codes.putIfAbsent(key(country.getDisplayCountry(l)), code));
  }

  private static String key(String name) {
    return String.join(" ", NameWords.of(name));
  }
}
