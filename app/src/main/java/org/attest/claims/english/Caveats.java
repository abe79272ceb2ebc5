package org.attest.claims.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.claims.FoundClaim;
import org.attest.language.Sentence;
import org.attest.text.CodePoints;
import org.attest.text.Lexicon;
import org.attest.text.Span;

/// Scope limits ("could not be independently verified"): they travel with the claims of their own
/// sentence and of the sentence before it, in the same paragraph.
final class Caveats {
  private static final List<String> PHRASES =
      new Lexicon(Caveats.class, "caveats.csv").rows().stream().map(List::getFirst).toList();

  private final CodePoints text;
  private final List<Sentence> sentences;
  private final Quotations quotations;

  Caveats(CodePoints text, List<Sentence> sentences, Quotations quotations) {
    this.text = text;
    this.sentences = sentences;
    this.quotations = quotations;
  }

  List<FoundClaim> attach(List<FoundClaim> claims) {
    var caveats = new ArrayList<FoundClaim>();
    int number = 0;
    for (var claim : claims) {
      while (number + 1 < sentences.size()
          && sentences.get(number).span().end() <= claim.sentence().start()) {
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

  private Stream<Span> limits(Sentence sentence) {
    var words = text.slice(sentence.span()).toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
    return PHRASES.stream().anyMatch(words::contains) ? Stream.of(sentence.span()) : Stream.of();
  }

  private static FoundClaim with(FoundClaim claim, List<Span> caveats) {
    var others =
        Stream.concat(claim.caveats().stream(), caveats.stream())
            .filter(c -> !c.equals(claim.passage()))
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
