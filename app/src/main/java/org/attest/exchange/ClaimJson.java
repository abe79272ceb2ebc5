package org.attest.exchange;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.Claim;
import org.attest.claims.Relation;
import org.attest.claims.Source;
import org.attest.claims.Source.Words;

/// One claim, as CONTRACT lays it out; the same in `read` and in `claims`.
///
/// @param entities turns the ids that claims use within a document into those to be written
record ClaimJson(JsonOut out, MeasureJson measures, UnaryOperator<String> entities) {

  void claim(Claim claim, OptionalInt page) throws IOException {
    out.text("id", claim.id().value());
    out.object("passage", () -> out.passage(claim.passage(), page));
    out.object("sentence", () -> out.span(claim.sentence()));
    out.text("statement", claim.statement());
    out.objects("attribution", claim.attribution(), this::attribution);
    out.text("polarity", claim.polarity().label());
    out.text("certainty", claim.certainty().label());
    out.object("relation", claim.relation(), this::relation);
    out.objects("quantities", claim.quantities(), measures::quantity);
    out.objects("times", claim.times(), measures::time);
    out.texts("places", claim.places().stream().map(entities).toList());
    out.objects("caveats", claim.caveats(), out::span);
  }

  private void attribution(Attribution link) throws IOException {
    out.object("source", () -> source(link.source()));
    out.object("cue", link.cue(), this::words);
    out.text("stance", link.stance().label());
    out.texts("basis", link.basis().stream().map(Basis::label).toList());
    out.number("count", link.count());
  }

  private void source(Source source) throws IOException {
    out.text("text", source.words().map(Words::text));
    out.number("start", from(source.words().map(words -> words.span().start())));
    out.number("end", from(source.words().map(words -> words.span().end())));
    out.text("kind", source.kind().label());
    out.text("entity", source.entity().map(entities));
  }

  private static OptionalInt from(Optional<Integer> value) {
    return value.stream().mapToInt(Integer::intValue).findFirst();
  }

  private void words(Words words) throws IOException {
    out.text("text", words.text());
    out.span(words.span());
  }

  private void relation(Relation relation) throws IOException {
    out.text("type", relation.type().label());
    out.text("subject", relation.subject().map(entities));
    out.text("object", relation.object().map(entities));
    out.object("roles", () -> roles(relation.roles()));
  }

  private void roles(Map<String, String> roles) throws IOException {
    for (var role : roles.entrySet()) {
      out.text(role.getKey(), entities.apply(role.getValue()));
    }
  }
}
