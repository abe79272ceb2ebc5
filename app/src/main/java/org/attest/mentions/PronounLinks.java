package org.attest.mentions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.mentions.Links.Joined;
import org.attest.mentions.Mention.Kind;
import org.attest.text.CodePoints;

/// Joins a pronoun with the one party it can mean. In doubt it is left alone, since a wrong name
/// misleads more than none.
///
/// In a parsed sentence it is the subject of the verb that reports the pronoun's clause, or of the
/// verb whose object is the pronoun's; else, for persons, the only one before it there; else the
/// party that the sentence before is about. Without a parse it is the only one of its kind in its
/// sentence and the one before, or the only one that was a subject there.
final class PronounLinks {
  private static final int SENTENCES_BACK = 1;
  private static final int MENTIONS_BACK = 40;

  /// "Two officials", "the firemen".
  private static final Pattern PLURAL = Pattern.compile("(?s).*(s|people|men|women)");

  private final CodePoints text;
  private final List<FoundMention> found;
  private final Surroundings surroundings;
  private final Subjects subjects;
  private final Joined joined;

  PronounLinks(
      CodePoints text,
      List<FoundMention> found,
      Surroundings surroundings,
      Subjects subjects,
      Joined joined) {
    this.text = text;
    this.found = found;
    this.surroundings = surroundings;
    this.subjects = subjects;
    this.joined = joined;
  }

  void join() {
    IntStream.range(0, found.size())
        .filter(i -> found.get(i).kind() == Kind.PRONOUN)
        .forEach(i -> party(i).ifPresent(p -> joined.join(p, i)));
  }

  private Optional<Integer> party(int pronoun) {
    return subjects.isParsed(pronoun) ? parsed(pronoun) : unparsed(pronoun);
  }

  private Optional<Integer> parsed(int pronoun) {
    if (subjects.isReported(pronoun)) {
      return subjects
          .reporter(pronoun)
          .filter(r -> agree(pronoun, r) && (isParty(r) || isSamePronoun(pronoun, r)))
          .map(joined::root);
    }
    var owner = subjects.owner(pronoun).filter(o -> agree(pronoun, o) && isParty(o));
    if (owner.isPresent()) {
      return owner.map(joined::root);
    }
    var here = between(pronoun, 0).toArray();
    return here.length > 0
        ? only(IntStream.of(here).filter(surroundings::isSubject).map(joined::root))
            .filter(_ -> isPerson(pronoun) || subjects.isCoordinate(pronoun))
        : topic(pronoun);
  }

  /// Whom the sentence before is about, where no other party stands between.
  private Optional<Integer> topic(int pronoun) {
    return subjects
        .topicBefore(pronoun)
        .filter(t -> agree(pronoun, t) && isParty(t))
        .filter(t -> between(pronoun, t + 1).allMatch(i -> joined.root(i) == joined.root(t)))
        .map(joined::root);
  }

  /// Parties that a pronoun could mean, from a mention or the start of its sentence on.
  private IntStream between(int pronoun, int first) {
    return IntStream.range(Math.max(first, pronoun - MENTIONS_BACK), pronoun)
        .filter(i -> first > 0 || surroundings.isWithin(0, i, pronoun))
        .filter(i -> agree(pronoun, i) && isParty(i));
  }

  private boolean isParty(int mention) {
    return found.get(mention).kind() != Kind.PRONOUN || joined.root(mention) != mention;
  }

  private boolean isSamePronoun(int one, int other) {
    return found.get(other).kind() == Kind.PRONOUN && word(one).equals(word(other));
  }

  private boolean isPerson(int mention) {
    return Group.of(found.get(mention).type()) == Group.PERSON;
  }

  /// A state is "it" as an organisation is; several persons are "they".
  private boolean agree(int pronoun, int other) {
    if (word(pronoun).equals("they") && Group.of(found.get(other).type()) == Group.PERSON) {
      return found.get(other).kind() == Kind.DESCRIPTION && PLURAL.matcher(word(other)).matches();
    }
    var group = Group.of(found.get(pronoun).type());
    var type = found.get(other).type();
    boolean state =
        type == MentionType.COUNTRY
            || (type == MentionType.PLACE
                && Countries.byCapital(text.slice(found.get(other).span())).isPresent());
    return Group.of(type) == group || (group == Group.BODY && state);
  }

  private Optional<Integer> unparsed(int pronoun) {
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
