package org.attest.claims.english;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.claims.english.CueWords.Cue;
import org.attest.claims.english.CueWords.Frame;
import org.attest.language.PartOfSpeech;
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
        .map(q -> withLeadIn(verb, q))
        .map(clauses::trim)
        .filter(q -> !q.isEmpty())
        .limit(2)
        .toList();
  }

  /// "Said the plan “must be thought out”": where no sign parts words from the quotation, both are
  /// one statement.
  private Stretch withLeadIn(int verb, Stretch quotation) {
    int before = quotation.first() - 2;
    if (before <= verb || clauses.isPunctuation(before) || !clauses.isFinite(verb)) {
      return quotation;
    }
    int addressee =
        clauses
            .tree()
            .children(verb, "obj", "iobj")
            .filter(o -> o > verb && o < before && isName(o))
            .findFirst()
            .orElse(verb);
    int first = clauses.has(addressee + 1, "that") ? addressee + 2 : addressee + 1;
    boolean phrase = clauses.tree().token(first).partOfSpeech() == PartOfSpeech.ADP;
    return phrase || first > before ? quotation : new Stretch(first, quotation.end());
  }

  private boolean isName(int token) {
    return clauses.tree().token(token).partOfSpeech() == PartOfSpeech.PROPN;
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
