package org.attest.documents.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.text.Lexicon;
import org.jsoup.nodes.Element;

/// What an element's tag, role and class words say for page furniture, without its text.
final class Zones {
  /// Everything stands in these: their classes tell about the page as a whole.
  private static final Set<String> WHOLE = Set.of("html", "body", "main");

  /// More of a class attribute is not looked at.
  private static final int LONGEST = 300;

  /// Shorter words are parts of too many others.
  private static final int SHORTEST_PART = 6;

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Map<String, Double> WEIGHTS =
      new Lexicon(Zones.class, "zones.csv")
          .rows().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      row -> row.get(0) + " " + row.get(1),
                      row -> Double.valueOf(row.get(2)),
                      Math::max));

  private Zones() {}

  /// The weight of an element, 0 where it says nothing.
  static double weight(Element element) {
    if (WHOLE.contains(element.normalName())) {
      return 0;
    }
    double landmark =
        Math.max(weight("tag", element.normalName()), weight("role", element.attr("role")));
    return tokens(element)
        .mapToDouble(word -> Math.max(compound("token", word), compound("thread", word)))
        .reduce(landmark, Math::max);
  }

  /// Whether an element says that it holds comments. There may be more of them than of the article.
  static boolean isThread(Element element) {
    return tokens(element).anyMatch(word -> compound("thread", word) > 0);
  }

  private static Stream<String> tokens(Element element) {
    return Stream.of("class", "id", "aria-label")
        .map(element::attr)
        .filter(value -> !value.isEmpty())
        .map(value -> value.substring(0, Math.min(LONGEST, value.length())))
        .flatMap(value -> Arrays.stream(BETWEEN_WORDS.split(value, -1)))
        .map(word -> word.toLowerCase(Locale.ROOT));
  }

  private static double weight(String kind, String name) {
    return name.isEmpty() ? 0 : WEIGHTS.getOrDefault(kind + " " + name, 0.0);
  }

  /// The weight of a word, or of the known word that a compound (`postsignature`) begins or ends
  /// with.
  private static double compound(String kind, String word) {
    var known = WEIGHTS.get(kind + " " + word);
    if (known != null) {
      return known;
    }
    double most = 0;
    for (int i = SHORTEST_PART; i < word.length(); i++) {
      var first = weight(kind, word.substring(0, i));
      var last = weight(kind, word.substring(word.length() - i));
      most = Math.max(most, Math.max(first, last));
    }
    return most;
  }
}
