package org.attest.claims.chinese;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Words and what they mean, found where they begin with a token and end with one.
final class Words<M> {
  /// A word that was found, up to but without the token `end`.
  record Found<M>(int first, int end, M meaning) {}

  private final Map<String, M> meanings = new HashMap<>();
  private int longest;

  void addAll(String words, M meaning) {
    for (var word : words.split(" ", -1)) {
      meanings.put(word, meaning);
      longest = Math.max(longest, word.length());
    }
  }

  /// The longest word that starts at a token.
  Optional<Found<M>> at(Context context, int at) {
    var found = Optional.<Found<M>>empty();
    for (int end = at + 1; end <= context.end(); end++) {
      var text = context.text(at, end);
      if (text.length() > longest) {
        break;
      }
      var meaning = meanings.get(text);
      if (meaning != null) {
        found = Optional.of(new Found<>(at, end, meaning));
      }
    }
    return found;
  }

  /// The longest word that a text ends with.
  Optional<M> atEndOf(String text) {
    for (int from = Math.max(0, text.length() - longest); from < text.length(); from++) {
      var meaning = meanings.get(text.substring(from));
      if (meaning != null) {
        return Optional.of(meaning);
      }
    }
    return Optional.empty();
  }
}
