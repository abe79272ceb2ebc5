package org.attest.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.documents.Document;
import org.attest.measures.Measures;
import org.attest.measures.Quantity;
import org.attest.measures.TimeExpression;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;
import org.attest.mentions.Mentions;
import org.attest.text.CodePoints;
import org.attest.text.Passage;
import org.attest.text.Sha256;
import org.attest.text.Span;

/// Gives the claims of one document their ids, and the quantities, times and places of their
/// passages.
final class Completion {
  private static final Set<MentionType> PLACES =
      Set.of(MentionType.PLACE, MentionType.COUNTRY, MentionType.ADDRESS);

  private final String document;
  private final String textHash;
  private final CodePoints text;
  private final Placed<Mention> mentions;
  private final Placed<Quantity> quantities;
  private final Placed<TimeExpression> times;
  private final Set<String> given = new HashSet<>();

  Completion(Document document, CodePoints text, Mentions mentions, Measures measures) {
    this.document = document.id().value();
    this.textHash = Sha256.of(document.text());
    this.text = text;
    this.mentions = new Placed<>(mentions.mentions(), Mention::span);
    this.quantities = new Placed<>(measures.quantities(), Quantity::span);
    this.times = new Placed<>(measures.times(), TimeExpression::span);
  }

  List<Claim> complete(List<FoundClaim> found) {
    return found.stream().map(this::complete).toList();
  }

  private Claim complete(FoundClaim found) {
    var passage = found.passage();
    return new Claim(
        id(found),
        Passage.of(text, passage),
        found.sentence(),
        found.statement(),
        found.attribution(),
        found.polarity(),
        found.certainty(),
        found.relation(),
        quantities.in(passage),
        times.in(passage),
        places(passage),
        found.caveats());
  }

  private List<String> places(Span passage) {
    return mentions.in(passage).stream()
        .filter(mention -> PLACES.contains(mention.type()))
        .map(Mention::entity)
        .distinct()
        .toList();
  }

  /// Claims that agree in all that an id hashes are told apart by their order.
  private ClaimId id(FoundClaim claim) {
    int repeat = 1;
    var id = hash(claim, repeat);
    while (!given.add(id)) {
      id = hash(claim, ++repeat);
    }
    return new ClaimId(id);
  }

  private String hash(FoundClaim claim, int repeat) {
    return Sha256.ofParts(
        document,
        textHash,
        claim.passage().start() + "-" + claim.passage().end(),
        speakers(claim),
        "claim " + repeat);
  }

  private static String speakers(FoundClaim claim) {
    var speakers = new StringBuilder();
    for (var link : claim.attribution()) {
      var source = link.source();
      var words = source.words().map(Source.Words::text).orElse("");
      speakers.append(source.kind().label()).append(' ').append(words).append('\n');
    }
    return speakers.toString();
  }
}
