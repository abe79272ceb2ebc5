package org.attest.claims.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.claims.FoundClaim;
import org.attest.language.Token;
import org.attest.text.CodePoints;
import org.attest.text.Lexicon;
import org.attest.text.Span;

/// Scope limits ("could not be independently verified"): they travel with the claims of their own
/// sentence and of the sentence before it, in the same paragraph.
final class Caveats {
  private static final List<String> PHRASES =
      new Lexicon(Caveats.class, "caveats.csv").rows().stream().map(List::getFirst).toList();

  private final CodePoints text;
  private final List<Clauses> sentences;
  private final Quotations quotations;

  Caveats(CodePoints text, List<Clauses> sentences, Quotations quotations) {
    this.text = text;
    this.sentences = sentences;
    this.quotations = quotations;
  }

  List<FoundClaim> attach(List<FoundClaim> claims) {
    var caveats = new ArrayList<FoundClaim>();
    int number = 0;
    for (var claim : claims) {
      while (number + 1 < sentences.size() && span(number).end() <= claim.sentence().start()) {
        number++;
      }
      caveats.add(with(claim, at(number)));
    }
    return List.copyOf(caveats);
  }

  private List<Span> at(int number) {
    boolean next = number + 1 < sentences.size() && !quotations.opensParagraph(number + 1);
    return Stream.concat(
            limits(sentences.get(number)), next ? limits(sentences.get(number + 1)) : Stream.of())
        .toList();
  }

  private Span span(int number) {
    return sentences.get(number).tree().sentence().span();
  }

  /// The clause that limits, or all of the sentence where it is the main one.
  private Stream<Span> limits(Clauses sentence) {
    var span = sentence.tree().sentence().span();
    var words = text.slice(span).toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
    return PHRASES.stream()
        .filter(words::contains)
        .limit(1)
        .map(phrase -> span.start() + words.codePointCount(0, words.indexOf(phrase)))
        .map(at -> clauseAt(sentence, at));
  }

  private static Span clauseAt(Clauses sentence, int at) {
    var tree = sentence.tree();
    int token =
        IntStream.range(0, sentence.size())
            .filter(t -> tree.token(t).span().end() > at)
            .findFirst()
            .orElse(0);
    int head = sentence.clauseOf(token);
    var clause = sentence.clause(head);
    return !tree.sentence().parsed() || tree.head(head) == Token.ROOT || clause.isEmpty()
        ? tree.sentence().span()
        : tree.sentence().spanOf(clause.first(), clause.end() - 1);
  }

  private static FoundClaim with(FoundClaim claim, List<Span> caveats) {
    var others =
        Stream.concat(claim.caveats().stream(), caveats.stream())
            .filter(c -> !c.contains(claim.passage()))
            .distinct()
            .toList();
    return new FoundClaim(
        claim.passage(),
        claim.sentence(),
        claim.statement(),
        claim.attribution(),
        claim.polarity(),
        claim.certainty(),
        claim.relation(),
        others);
  }
}
