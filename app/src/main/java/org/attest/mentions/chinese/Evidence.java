package org.attest.mentions.chinese;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.mentions.MentionType;

/// Names that a document introduced in full, under the short forms it goes on with.
final class Evidence {
  private static final int LONGEST = 12;

  private final Map<String, MentionType> shortNames = new HashMap<>();

  void add(String name, MentionType type) {
    if (name.length() >= 2 && name.length() <= LONGEST) {
      shortNames.putIfAbsent(name, type);
    }
  }

  /// The longest short name that starts at a place.
  Optional<Name> at(Line line, int from) {
    for (int to = Math.min(line.length(), from + LONGEST); to > from + 1; to--) {
      var type = shortNames.get(line.text(from, to));
      if (type != null) {
        return Optional.of(new Name(from, to, type));
      }
    }
    return Optional.empty();
  }
}
