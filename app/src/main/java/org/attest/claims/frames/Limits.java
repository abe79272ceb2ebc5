package org.attest.claims.frames;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.claims.FoundClaim;
import org.attest.language.Sentence;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// Scope limits ("could not be independently verified"): they travel with the other claims of their
/// sentence and with those of the sentence before it, in the same paragraph.
final class Limits {
  private final CodePoints text;
  private final List<Sentence> sentences;
  private final List<List<Span>> limits;
  private final Map<Span, Integer> numbers = new HashMap<>();

  Limits(CodePoints text, List<Sentence> sentences, Function<Sentence, List<Span>> limits) {
    this.text = text;
    this.sentences = sentences;
    this.limits = sentences.stream().map(limits).toList();
    IntStream.range(0, sentences.size()).forEach(i -> numbers.put(sentences.get(i).span(), i));
  }

  List<FoundClaim> attach(List<FoundClaim> claims) {
    return claims.stream()
        .map(claim ->
            Optional.ofNullable(numbers.get(claim.sentence()))
                .map(number -> with(claim, number))
                .orElse(claim))
        .toList();
  }

  private FoundClaim with(FoundClaim claim, int number) {
    boolean goesOn = number + 1 < sentences.size() && !opensParagraph(number + 1);
    var others =
        Stream.concat(
                limits.get(number).stream(),
                goesOn ? limits.get(number + 1).stream() : Stream.<Span>of())
            .filter(limit -> !isOf(limit, claim))
            .toList();
    return others.isEmpty() ? claim : with(claim, others);
  }

  /// A claim is not limited by its own words.
  private static boolean isOf(Span limit, FoundClaim claim) {
    return limit.contains(claim.passage()) || claim.passage().contains(limit);
  }

  private boolean opensParagraph(int number) {
    int from = sentences.get(number - 1).span().end();
    int to = sentences.get(number).span().start();
    var between = new Span(from, to);
    return text.slice(between).contains("\n");
  }

  private static FoundClaim with(FoundClaim claim, List<Span> limits) {
    return new FoundClaim(
        claim.passage(),
        claim.sentence(),
        claim.statement(),
        claim.attribution(),
        claim.polarity(),
        claim.certainty(),
        claim.relation(),
        Stream.concat(claim.caveats().stream(), limits.stream()).distinct().toList());
  }
}
