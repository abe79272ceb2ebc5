package org.attest.mentions.russian;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// Names of one or more words, found in any case.
final class Gazetteer {
  private final Map<String, List<List<Set<String>>>> byFirstWord = new HashMap<>();

  /// @param names in the nominative; `_` stands for a space
  Gazetteer(Stream<String> names) {
    names.map(name -> name.replace('_', ' ')).distinct().forEach(this::add);
  }

  private void add(String name) {
    var words = Stream.of(name.split(" ", -1)).map(Cases::ofPlace).toList();
    for (var first : words.getFirst()) {
      byFirstWord.computeIfAbsent(first, _ -> new ArrayList<>()).add(words);
    }
  }

  boolean contains(String lower) {
    return byFirstWord.getOrDefault(lower, List.of()).stream().anyMatch(name -> name.size() == 1);
  }

  /// The end of the longest name that starts at a word.
  OptionalInt end(Words words, int at) {
    return byFirstWord.getOrDefault(words.lower(at), List.of()).stream()
        .filter(name -> stands(name, words, at))
        .mapToInt(name -> at + name.size())
        .max();
  }

  private static boolean stands(List<Set<String>> name, Words words, int at) {
    for (int i = 0; i < name.size(); i++) {
      if (!words.isUpper(at) || !name.get(i).contains(words.lower(at + i))) {
        return false;
      }
    }
    return true;
  }
}
