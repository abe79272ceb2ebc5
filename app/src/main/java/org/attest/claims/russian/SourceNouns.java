package org.attest.claims.russian;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.claims.Basis;
import org.attest.claims.Source;
import org.attest.claims.frames.Speaking;
import org.attest.text.Lexicon;

/// Nouns that speak; see `sources.csv`.
final class SourceNouns {
  private static final Pattern NOMINATIVE =
      Pattern.compile("(ь|й|р|к|ц|н|т|л|д|ф|с|г|в|б|з|ж|ш|м|п|х|ство|ие|ия|ы|и|а|о|я|ние)$");

  private static final int SHORTEST = 3;

  private static final String NAMED = "named:";
  private static final String UNNAMED = "unnamed:";

  private final Map<String, Speaking> nouns = new HashMap<>();
  private final Map<String, Speaking> named = new HashMap<>();

  SourceNouns() {
    new Lexicon(SourceNouns.class, "sources.csv").rows().forEach(this::add);
  }

  private void add(List<String> row) {
    boolean own = row.get(1).endsWith("+");
    var kind = Source.Kind.valueOf(row.get(1).replace("+", "").toUpperCase(Locale.ROOT));
    var cell = row.get(2);
    var basis = basis(cell.substring(cell.indexOf(':') + 1));
    var plain = new Speaking(kind, Optional.empty(), own);
    var resting = new Speaking(kind, basis, own);
    var unknown = new Speaking(Source.Kind.ANONYMOUS, basis, own);
    boolean whenNamed = cell.startsWith(NAMED);
    boolean whenUnnamed = cell.startsWith(UNNAMED);
    for (var beginning : row.getFirst().split(" ", -1)) {
      nouns.put(beginning, whenUnnamed ? unknown : whenNamed ? plain : resting);
      named.put(beginning, whenUnnamed ? plain : resting);
    }
  }

  static Optional<Basis> basis(String label) {
    return Optional.of(label.toUpperCase(Locale.ROOT).replace('-', '_'))
        .filter(name -> !name.isEmpty())
        .map(Basis::valueOf);
  }

  /// What the noun says; none where the word is no such noun.
  Optional<Speaking> find(String word) {
    return find(nouns, word);
  }

  /// The same of a noun beside which a name stands.
  Optional<Speaking> findNamed(String word) {
    return find(named, word);
  }

  private static Optional<Speaking> find(Map<String, Speaking> nouns, String word) {
    for (int length = word.length(); length >= Math.min(SHORTEST, word.length()); length--) {
      var noun = nouns.get(word.substring(0, length));
      boolean wholeShort = length >= SHORTEST || length == word.length();
      if (noun != null && wholeShort && word.length() - length <= longestEnding(length)) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  /// A short beginning must not claim long words.
  private static int longestEnding(int length) {
    return length <= 3 ? 1 : 5;
  }

  /// Whether the word is such a noun in a form that can be a subject.
  boolean isNominative(String word) {
    return find(word).isPresent() && NOMINATIVE.matcher(word).find();
  }
}
