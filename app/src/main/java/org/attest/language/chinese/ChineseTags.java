package org.attest.language.chinese;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.language.NameKind;
import org.attest.language.PartOfSpeech;
import org.attest.text.Lexicon;

/// What HanLP's tags mean in Universal Dependencies terms. A tag that is not listed means what its
/// first letters mean: `nrf` is `nr`.
final class ChineseTags {
  private record Meaning(PartOfSpeech partOfSpeech, Optional<NameKind> kind) {}

  private static final Meaning UNKNOWN = new Meaning(PartOfSpeech.X, Optional.empty());

  private final Map<String, Meaning> meanings = new HashMap<>();

  ChineseTags() {
    for (var row : new Lexicon(ChineseTags.class, "tags.csv").rows()) {
      var kind = Optional.of(row.get(2)).filter(k -> !k.isEmpty()).map(NameKind::valueOf);
      meanings.put(row.getFirst(), new Meaning(PartOfSpeech.valueOf(row.get(1)), kind));
    }
  }

  PartOfSpeech partOfSpeech(String tag) {
    return meaning(tag).partOfSpeech();
  }

  /// The kind of name that a word of this tag is.
  Optional<NameKind> kind(String tag) {
    return meaning(tag).kind();
  }

  private Meaning meaning(String tag) {
    for (int length = tag.length(); length > 0; length--) {
      var meaning = meanings.get(tag.substring(0, length));
      if (meaning != null) {
        return meaning;
      }
    }
    return UNKNOWN;
  }
}
