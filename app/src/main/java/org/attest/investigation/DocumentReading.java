package org.attest.investigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.claims.Claim;
import org.attest.claims.ClaimFinder;
import org.attest.claims.ClaimId;
import org.attest.claims.FoundClaim;
import org.attest.claims.Reading;
import org.attest.documents.Document;
import org.attest.documents.Layout;
import org.attest.language.Sentence;
import org.attest.language.TextReader;
import org.attest.mentions.MentionReader;
import org.attest.mentions.Mentions;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Passage;
import org.attest.text.Sha256;
import org.attest.text.Span;

/// A document to its reading.
record DocumentReading(
    TextReader texts, MentionReader mentions, Map<Language, ClaimFinder> finders) {
  Reading read(Document document) {
    var text = CodePoints.of(document.text());
    var read = texts.read(text, blocks(document.layout(), text));
    var found = mentions.read(text, read.sentences());
    return new Reading(
        document,
        read.language(),
        found,
        claims(document, text, read.sentences(), found),
        List.of(),
        List.of());
  }

  private static List<Span> blocks(Layout layout, CodePoints text) {
    if (layout.blocks().isEmpty()) {
      return text.length() == 0 ? List.of() : List.of(new Span(0, text.length()));
    }
    return layout.blocks().stream()
        .map(Layout.Block::span)
        .filter(block -> layout.furniture().stream().noneMatch(block::overlaps))
        .toList();
  }

  private List<Claim> claims(
      Document document, CodePoints text, List<Sentence> sentences, Mentions mentions) {
    var claims = new ArrayList<Claim>();
    for (var entry : finders.entrySet()) {
      var own = sentences.stream().filter(s -> s.language() == entry.getKey()).toList();
      for (var found : entry.getValue().find(text, own, mentions)) {
        claims.add(claim(document, text, found));
      }
    }
    return claims;
  }

  private static Claim claim(Document document, CodePoints text, FoundClaim found) {
    var speaker =
        found.attribution().stream()
            .map(link -> link.source().toString() + link.cue())
            .collect(Collectors.joining("|"));
    var id =
        Sha256.ofParts(
            document.id().value(), Sha256.of(document.text()), found.passage().toString(), speaker);
    return new Claim(
        new ClaimId(id),
        Passage.of(text, found.passage()),
        found.sentence(),
        found.statement(),
        found.attribution(),
        found.polarity(),
        found.certainty(),
        found.relation(),
        List.of(),
        List.of(),
        List.of(),
        found.caveats());
  }
}
