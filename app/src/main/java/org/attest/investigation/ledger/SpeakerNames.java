package org.attest.investigation.ledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What the speakers of a case are called, numbered in the order of their keys.
final class SpeakerNames {
  static final SpeakerNames NONE = new SpeakerNames(List.of(), List.of());

  private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final List<DocumentClaims> parts;

  /// Names that were folded, by their spellings.
  private final Map<String, SpeakerName> folded;

  /// By document, the numbers of its speakers.
  private final List<int[]> numbers;

  private final int count;
  private final List<String> keys;
  private final List<String> labels;

  private SpeakerNames(List<DocumentClaims> parts, List<List<SpeakerName>> called) {
    this.parts = parts;
    var spellings = spellings(parts, called);
    folded = new HashMap<>();
    called.stream()
        .flatMap(List::stream)
        .filter(SpeakerName::isSomebody)
        .forEach(name -> folded.put(name.label(), name));
    count = Math.toIntExact(folded.values().stream().map(SpeakerName::key).distinct().count());
    keys = List.copyOf(spellings.keySet());
    labels = spellings.values().stream().map(SpeakerNames::mostFrequent).toList();
    numbers = numbers(called);
  }

  /// The speakers of documents. To fold a name takes longer than all else here, so what is folded
  /// already is taken over.
  ///
  /// @param names by document, who is meant by its ids
  SpeakerNames next(List<DocumentClaims> documents, List<Map<String, String>> names) {
    var known = new HashMap<>(folded);
    return new SpeakerNames(
        documents,
        IntStream.range(0, documents.size())
            .mapToObj(i -> called(documents.get(i), names.get(i), known))
            .toList());
  }

  private static List<SpeakerName> called(
      DocumentClaims document, Map<String, String> names, Map<String, SpeakerName> known) {
    return document.speakers.stream()
        .map(speaker -> speaker.name(names, name -> known.computeIfAbsent(name, SpeakerName::of)))
        .toList();
  }

  private static SortedMap<String, Map<String, Integer>> spellings(
      List<DocumentClaims> parts, List<List<SpeakerName>> called) {
    var spellings = new TreeMap<String, Map<String, Integer>>();
    for (int i = 0; i < parts.size(); i++) {
      var names = called.get(i);
      for (int speaker = 0; speaker < names.size(); speaker++) {
        var name = names.get(speaker);
        spellings
            .computeIfAbsent(name.key(), _ -> new HashMap<>())
            .merge(name.label(), parts.get(i).frequencies[speaker], Integer::sum);
      }
    }
    return spellings;
  }

  private static String mostFrequent(Map<String, Integer> spellings) {
    return spellings.entrySet().stream().min(MOST_FREQUENT).orElseThrow().getKey();
  }

  private List<int[]> numbers(List<List<SpeakerName>> called) {
    var byKey = new HashMap<String, Integer>();
    for (int i = 0; i < keys.size(); i++) {
      byKey.put(keys.get(i), i);
    }
    return called.stream()
        .map(names -> names.stream().mapToInt(name -> byKey.getOrDefault(name.key(), -1)).toArray())
        .toList();
  }

  Values values() {
    return Values.of(keys, labels);
  }

  /// How many have a name, or words that tell who they are.
  int count() {
    return count;
  }

  /// Who speaks in each claim; two whom a document tells apart may be one here.
  Column.Several speaks() {
    return Column.Several.joined(
        IntStream.range(0, parts.size())
            .mapToObj(i -> parts.get(i).speaks.renumbered(numbers.get(i)))
            .toList());
  }

  /// By claim, the innermost speaker who has a name.
  int[] innermost() {
    return IntStream.range(0, parts.size())
        .flatMap(i -> innermost(parts.get(i), numbers.get(i)))
        .toArray();
  }

  private static IntStream innermost(DocumentClaims part, int[] numbers) {
    return Arrays.stream(part.innermost).map(i -> i < 0 ? Integer.MAX_VALUE : numbers[i]);
  }
}
