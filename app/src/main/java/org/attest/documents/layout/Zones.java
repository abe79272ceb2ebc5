package org.attest.documents.layout;

import java.util.Arrays;
import java.util.HashMap;
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

  /// Pages repeat a few hundred names; a hostile one shall not fill the memory.
  private static final int MOST_REMEMBERED = 10_000;

  /// What an element says: how strongly it speaks for furniture, and whether it says that it holds
  /// comments, of which there may be more than of the article.
  record Mark(double weight, boolean thread) {
    static final Mark NONE = new Mark(0, false);

    Mark or(Mark other) {
      return new Mark(Math.max(weight, other.weight), thread || other.thread);
    }
  }

  private final Map<String, Mark> remembered = new HashMap<>();

  Mark mark(Element element) {
    if (WHOLE.contains(element.normalName())) {
      return Mark.NONE;
    }
    double landmark =
        Math.max(weight("tag", element.normalName()), weight("role", element.attr("role")));
    return Stream.of("class", "id", "aria-label")
        .map(element::attr)
        .filter(names -> !names.isEmpty())
        .map(names -> names.substring(0, Math.min(LONGEST, names.length())))
        .map(this::markOfNames)
        .reduce(new Mark(landmark, false), Mark::or);
  }

  private Mark markOfNames(String names) {
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(
        names,
        _ ->
            Arrays.stream(BETWEEN_WORDS.split(names, -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(Zones::markOfWord)
                .reduce(Mark.NONE, Mark::or));
  }

  private static Mark markOfWord(String word) {
    double thread = compound("thread", word);
    return new Mark(Math.max(thread, compound("token", word)), thread > 0);
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
