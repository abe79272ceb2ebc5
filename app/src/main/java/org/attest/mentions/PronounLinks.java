package org.attest.mentions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.mentions.Links.Joined;
import org.attest.mentions.Mention.Kind;
import org.attest.text.CodePoints;

/// Joins a pronoun with the one party it can mean: the only one of its kind in its sentence and the
/// one before, or the only one that was a subject there. In doubt it is left alone.
final class PronounLinks {
  private static final int SENTENCES_BACK = 1;
  private static final int MENTIONS_BACK = 40;

  private final CodePoints text;
  private final List<FoundMention> found;
  private final Surroundings surroundings;
  private final Joined joined;

  PronounLinks(
      CodePoints text, List<FoundMention> found, Surroundings surroundings, Joined joined) {
    this.text = text;
    this.found = found;
    this.surroundings = surroundings;
    this.joined = joined;
  }

  void join() {
    IntStream.range(0, found.size())
        .filter(i -> found.get(i).kind() == Kind.PRONOUN)
        .forEach(i -> party(i).ifPresent(p -> joined.join(p, i)));
  }

  private Optional<Integer> party(int pronoun) {
    return sameWordJustBefore(pronoun)
        .or(() -> only(candidates(pronoun).map(joined::root)))
        .or(() -> only(candidates(pronoun).filter(surroundings::isSubject).map(joined::root)));
  }

  /// A pronoun that repeats the one before it means the same: "he said that he".
  private Optional<Integer> sameWordJustBefore(int pronoun) {
    return IntStream.iterate(pronoun - 1, i -> i >= 0, i -> i - 1)
        .limit(MENTIONS_BACK)
        .takeWhile(i -> surroundings.isWithin(SENTENCES_BACK, i, pronoun))
        .filter(i -> Group.of(found.get(i).type()) == Group.of(found.get(pronoun).type()))
        .boxed()
        .findFirst()
        .filter(i -> found.get(i).kind() == Kind.PRONOUN && word(i).equals(word(pronoun)))
        .filter(i -> joined.root(i) != i);
  }

  private IntStream candidates(int pronoun) {
    var group = Group.of(found.get(pronoun).type());
    return IntStream.iterate(pronoun - 1, i -> i >= 0, i -> i - 1)
        .limit(MENTIONS_BACK)
        .takeWhile(i -> surroundings.isWithin(SENTENCES_BACK, i, pronoun))
        .filter(i -> Group.of(found.get(i).type()) == group)
        .filter(i -> found.get(i).kind() != Kind.PRONOUN || joined.root(i) != i);
  }

  private static Optional<Integer> only(IntStream roots) {
    var two = roots.distinct().limit(2).toArray();
    return two.length == 1 ? Optional.of(two[0]) : Optional.empty();
  }

  private String word(int mention) {
    return text.slice(found.get(mention).span()).toLowerCase(Locale.ROOT);
  }
}
