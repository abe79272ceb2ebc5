package org.attest.mentions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.text.Lexicon;

/// The name of a body as far as it could be any state's: "China's Foreign Ministry" is the Foreign
/// Ministry, of CN. Without a country, such a name tells who is meant in one text and not in two.
///
/// @param country the ISO 3166-1 code of the country that the name gives
/// @param words the others, in small letters, without articles
public record BodyName(Optional<String> country, List<String> words) {
  /// "The United States of America" has five words.
  private static final int LONGEST_COUNTRY = 5;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.&'’-]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "for", "and", "on", "in");

  private static final Set<String> GENERIC =
      new Lexicon(BodyName.class, "state-bodies.csv")
          .rows().stream().map(row -> row.get(1)).collect(Collectors.toUnmodifiableSet());

  public BodyName {
    words = List.copyOf(words);
  }

  public static BodyName of(String name) {
    var all =
        BETWEEN_WORDS
            .splitAsStream(name.toLowerCase(Locale.ROOT))
            .map(word -> POSSESSIVE.matcher(word).replaceFirst(""))
            .filter(word -> !word.isEmpty())
            .toList();
    var bare = !all.isEmpty() && all.getFirst().equals("the") ? all.subList(1, all.size()) : all;
    return opened(bare).or(() -> closed(bare)).orElseGet(() -> plain(Optional.empty(), bare));
  }

  /// "China's Foreign Ministry", "Chinese Foreign Ministry".
  private static Optional<BodyName> opened(List<String> words) {
    for (int size = Math.min(LONGEST_COUNTRY, words.size() - 1); size > 0; size--) {
      var country = country(words.subList(0, size));
      if (country.isPresent()) {
        return Optional.of(plain(country, words.subList(size, words.size())));
      }
    }
    return Optional.empty();
  }

  /// "Foreign Ministry of China".
  private static Optional<BodyName> closed(List<String> words) {
    int of = words.lastIndexOf("of");
    if (of <= 0) {
      return Optional.empty();
    }
    var country = country(words.subList(of + 1, words.size()));
    return country.map(_ -> plain(country, words.subList(0, of)));
  }

  private static Optional<String> country(List<String> words) {
    var name = String.join(" ", words);
    return Countries.code(name).or(() -> Countries.byAdjective(name));
  }

  private static BodyName plain(Optional<String> country, List<String> words) {
    return new BodyName(country, words.stream().filter(word -> !SMALL.contains(word)).toList());
  }

  /// Whether bodies of many countries could have these words for a name.
  public boolean isGeneric() {
    return !words.isEmpty() && GENERIC.containsAll(words);
  }
}
