package org.attest.claims.english;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.claims.english.CueWords.Cue;
import org.attest.claims.english.CueWords.Frame;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;

/// The quotations of a sentence, as the content of the verbs beside them.
final class QuotedContent {
  private final Clauses clauses;
  private final SyntaxTree tree;
  private final Quotations quotations;

  QuotedContent(Clauses clauses, Quotations quotations) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.quotations = quotations;
  }

  /// "“The plant,” she said, “is closed”": the words before the verb belong to what follows.
  List<Stretch> withEarlier(int verb, Cue cue, List<Stretch> content) {
    if (content.isEmpty()
        || !cue.takes(Frame.QUOTE)
        || content.getFirst().first() < verb
        || !holds(content.getFirst().first())) {
      return content;
    }
    var own = ownWords(verb);
    return Stream.concat(
            quotations.in(clauses.number()).stream()
                .flatMap(q -> q.pieces().stream())
                .filter(p -> p.sentence() == clauses.number())
                .map(Piece::stretch)
                .filter(q -> q.end() <= own.first() && isNextTo(q, own))
                .map(clauses::trim)
                .filter(q -> !q.isEmpty())
                .limit(1),
            content.stream())
        .toList();
  }

  /// Words in quotation marks next to the verb, where the parser did not see them as its clause.
  List<Stretch> nextTo(int verb) {
    var own = ownWords(verb);
    return quotations.in(clauses.number()).stream()
        .flatMap(q -> q.pieces().stream())
        .filter(p -> p.sentence() == clauses.number() && !p.stretch().contains(verb))
        .map(Piece::stretch)
        .filter(q -> isNextTo(q, own))
        .map(clauses::trim)
        .filter(q -> !q.isEmpty())
        .limit(2)
        .toList();
  }

  private Stretch ownWords(int verb) {
    var subject = clauses.subject(verb);
    int first = verb;
    if (subject.isPresent() && subject.getAsInt() < verb && tree.head(subject.getAsInt()) == verb) {
      first = firstUnquoted(tree.below(subject.getAsInt()).first(), subject.getAsInt());
    }
    return new Stretch(first, verb + 1);
  }

  private int firstUnquoted(int first, int head) {
    int at = head;
    while (at > first && !clauses.isPunctuation(at - 1) && !holds(at - 1)) {
      at--;
    }
    return at;
  }

  /// Nothing but signs, the speaker and a few small words lie between.
  private boolean isNextTo(Stretch quotation, Stretch own) {
    if (quotation.end() <= own.first()) {
      return IntStream.range(quotation.end(), own.first()).allMatch(this::isSlight);
    }
    long words =
        IntStream.range(own.end(), Math.max(own.end(), quotation.first()))
            .filter(t -> !clauses.isPunctuation(t))
            .count();
    return quotation.first() >= own.end() && words < 12;
  }

  private boolean isSlight(int token) {
    return clauses.isPunctuation(token) || tree.is(token, "cc", "advmod", "discourse");
  }

  boolean holds(int token) {
    return quotations.at(clauses.number(), token).isPresent();
  }
}
