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
      if (type != null && !isInsideWord(line, from, to)) {
        return Optional.of(new Name(from, to, type));
      }
    }
    return Optional.empty();
  }

  /// A Latin short name is no part of a longer word.
  private static boolean isInsideWord(Line line, int from, int to) {
    return (isLatin(line.charAt(to - 1)) && isLatin(line.charAt(to)))
        || (isLatin(line.charAt(from)) && isLatin(line.charAt(from - 1)));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }
}
