package org.attest.investigation.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What the speakers of a case are called, numbered in the order of their keys.
final class SpeakerNames {
  private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final List<DocumentClaims> parts;

  /// By document, the numbers of its speakers.
  private final List<int[]> numbers = new ArrayList<>();

  private final List<String> keys;
  private final List<String> labels;

  /// @param names by document, who is meant by its ids
  SpeakerNames(List<DocumentClaims> parts, List<Map<String, String>> names) {
    this.parts = parts;
    var called = new ArrayList<List<SpeakerName>>();
    for (int i = 0; i < parts.size(); i++) {
      var own = names.get(i);
      called.add(parts.get(i).speakers.stream().map(speaker -> speaker.name(own)).toList());
    }
    var spellings = spellings(called);
    keys = List.copyOf(spellings.keySet());
    labels = spellings.values().stream().map(SpeakerNames::mostFrequent).toList();
    number(called);
  }

  private SortedMap<String, Map<String, Integer>> spellings(List<List<SpeakerName>> called) {
    var spellings = new TreeMap<String, Map<String, Integer>>();
    for (int i = 0; i < called.size(); i++) {
      var names = called.get(i);
      parts
          .get(i)
          .speaks
          .all()
          .mapToObj(names::get)
          .forEach(name ->
              spellings
                  .computeIfAbsent(name.key(), _ -> new HashMap<>())
                  .merge(name.label(), 1, Integer::sum));
    }
    return spellings;
  }

  private static String mostFrequent(Map<String, Integer> spellings) {
    return spellings.entrySet().stream().min(MOST_FREQUENT).orElseThrow().getKey();
  }

  private void number(List<List<SpeakerName>> called) {
    var byKey = new HashMap<String, Integer>();
    for (int i = 0; i < keys.size(); i++) {
      byKey.put(keys.get(i), i);
    }
    for (var names : called) {
      numbers.add(names.stream().mapToInt(name -> byKey.getOrDefault(name.key(), -1)).toArray());
    }
  }

  Values values() {
    return Values.of(keys, labels);
  }

  /// How many have a name, or words that tell who they are.
  int count() {
    return Math.toIntExact(keys.stream().filter(SpeakerName::isSomebody).count());
  }

  /// Who speaks in each claim; two whom a document tells apart may be one here.
  Column.Several speaks() {
    var claims = new ArrayList<int[]>();
    for (int i = 0; i < parts.size(); i++) {
      var own = numbers.get(i);
      var speaks = parts.get(i).speaks;
      for (int claim = 0; claim < parts.get(i).size(); claim++) {
        claims.add(speaks.of(claim).map(speaker -> own[speaker]).distinct().toArray());
      }
    }
    return Column.Several.of(claims);
  }

  /// By claim, the innermost speaker who has a name.
  int[] innermost() {
    return IntStream.range(0, parts.size())
        .flatMap(i -> innermost(parts.get(i), numbers.get(i)))
        .toArray();
  }

  private static IntStream innermost(DocumentClaims part, int[] numbers) {
    return IntStream.of(part.innermost).map(i -> i < 0 ? Integer.MAX_VALUE : numbers[i]);
  }
}
