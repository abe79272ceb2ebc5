package org.attest.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.language.Sentence;
import org.attest.text.Span;

/// Where each mention stands: its sentence, and whether it is a subject there.
final class Surroundings {
  /// A sentence's number for each mention; -1 outside all.
  private final int[] sentences;

  private final boolean[] subjects;

  private Surroundings(int[] sentences, boolean[] subjects) {
    this.sentences = sentences;
    this.subjects = subjects;
  }

  static Surroundings of(List<Sentence> all, List<FoundMention> found) {
    var numbers = new int[found.size()];
    var subjects = new boolean[found.size()];
    int number = 0;
    for (int i = 0; i < found.size(); i++) {
      var span = found.get(i).span();
      while (number < all.size() && all.get(number).span().end() <= span.start()) {
        number++;
      }
      boolean inside = number < all.size() && all.get(number).span().contains(span);
      numbers[i] = inside ? number : -1;
    }
    for (var group : bySentence(numbers, all.size())) {
      if (!group.isEmpty()) {
        markSubjects(all.get(numbers[group.getFirst()]), group, found, subjects);
      }
    }
    return new Surroundings(numbers, subjects);
  }

  private static List<List<Integer>> bySentence(int[] numbers, int sentences) {
    var groups = new ArrayList<List<Integer>>();
    IntStream.range(0, sentences).forEach(_ -> groups.add(new ArrayList<>()));
    IntStream.range(0, numbers.length)
        .filter(i -> numbers[i] >= 0)
        .forEach(i -> groups.get(numbers[i]).add(i));
    return groups;
  }

  private static void markSubjects(
      Sentence sentence, List<Integer> mentions, List<FoundMention> found, boolean[] subjects) {
    if (sentence.parsed()) {
      var spans =
          sentence.tokens().stream()
              .filter(token -> token.relation().startsWith("nsubj"))
              .map(token -> token.span())
              .toList();
      mentions.forEach(i -> subjects[i] = holdsOne(found.get(i).span(), spans));
    }
  }

  private static boolean holdsOne(Span mention, List<Span> subjects) {
    return subjects.stream().anyMatch(mention::contains);
  }

  /// The number of the sentence that a mention stands in; -1 outside all.
  int sentence(int mention) {
    return sentences[mention];
  }

  /// Whether the mention holds the subject of a verb.
  boolean isSubject(int mention) {
    return subjects[mention];
  }

  /// Whether a mention stands in the same sentence as another, or at most so many before it.
  boolean isWithin(int sentencesBefore, int earlier, int later) {
    return sentences[earlier] >= 0
        && sentences[later] >= 0
        && sentences[later] - sentences[earlier] <= sentencesBefore;
  }
}
