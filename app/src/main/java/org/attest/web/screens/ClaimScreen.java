package org.attest.web.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.casefile.CaseClaim;
import org.attest.claims.Claim;
import org.attest.claims.ClaimId;
import org.attest.claims.Reading;
import org.attest.investigation.ledger.OpenCase;
import org.attest.text.Anchoring;
import org.attest.text.Anchoring.Broken;
import org.attest.text.CodePoints;
import org.attest.text.Passage;
import org.attest.text.Span;
import org.attest.web.screens.ClaimView.Fact;
import org.attest.web.screens.DocumentView.Passages;

/// A claim beside its document: who says it, on what basis, and the exact words.
public final class ClaimScreen {
  private final OpenCase open;

  public ClaimScreen(OpenCase open) {
    this.open = open;
  }

  /// A claim beside its document.
  ///
  /// @param address the ledger that the claim was opened from
  /// @return nothing where the case does not hold the claim
  public Optional<ClaimView> view(String id, LedgerAddress address, Look look) {
    return open.claim(new ClaimId(id))
        .flatMap(found ->
            open.reading(found.document())
                .map(reading -> new Shown(open, found, reading, address, look).view()));
  }

  /// One claim that is shown.
  private record Shown(
      OpenCase open, CaseClaim found, Reading reading, LedgerAddress address, Look look) {
    ClaimView view() {
      var claim = found.claim();
      var telling = telling(claim);
      var text = CodePoints.of(reading.document().text());
      var anchoring = claim.passage().anchorIn(text);
      boolean isBroken = anchoring instanceof Broken;
      var pane =
          new DocumentPane(
              reading,
              open.custody(found.document()),
              look,
              Optional.of(claim.passage().span()),
              isBroken,
              this::href,
              more -> address.on(LedgerAddress.path(claim.id()), more));
      return new ClaimView(
          address.around(claim.id()).href(),
          crumb(telling),
          claim.statement(),
          telling.lang(),
          telling.context(),
          facts(telling),
          broken(anchoring, text),
          telling.chain(href(claim.id()), true, document()),
          claim.caveats().stream()
              .filter(span -> span.end() <= text.length())
              .map(text::slice)
              .toList(),
          others(),
          pane.view(passages()));
    }

    private Telling telling(Claim claim) {
      Map<String, String> names = open.state().names(found.document());
      return new Telling(claim, found.language(), names);
    }

    private String href(ClaimId claim) {
      return look.kept().isEmpty()
          ? address.claim(claim)
          : address.on(LedgerAddress.path(claim), look.kept());
    }

    private static String crumb(Telling telling) {
      return telling
          .claim()
          .relation()
          .map(relation -> relation.type().label())
          .orElse(telling.stance().label());
    }

    private List<Fact> facts(Telling telling) {
      var metadata = reading.document().metadata();
      var event = telling.event().isEmpty() ? "" : telling.event() + ", " + telling.precision();
      var facts = new ArrayList<Fact>();
      facts.add(new Fact("Event", event));
      facts.add(
          new Fact("Reported", metadata.published().map(Wording::date).orElse("no date stated")));
      facts.add(new Fact("Relation", telling.relation().orElse("")));
      facts.add(new Fact("Place", telling.places()));
      facts.add(new Fact("Basis", telling.basis().isEmpty() ? "none stated" : telling.basis()));
      facts.removeIf(fact -> fact.value().isEmpty());
      return facts;
    }

    private Optional<ClaimView.Broken> broken(Anchoring anchoring, CodePoints text) {
      return switch (anchoring) {
        case Anchoring.Holds _ -> Optional.empty();
        case Broken(var reason) -> {
          var passage = found.claim().passage();
          yield Optional.of(
              new ClaimView.Broken(
                  why(reason),
                  passage.prefix() + passage.exact() + passage.suffix(),
                  standing(text, passage.span())));
        }
      };
    }

    /// What stands at a span and around it, as far as the text goes.
    private static String standing(CodePoints text, Span span) {
      int start = Math.max(0, Math.min(span.start(), text.length()) - Passage.CONTEXT);
      int end = Math.min(text.length(), span.end() + Passage.CONTEXT);
      return text.slice(new Span(start, end));
    }

    private static String why(Anchoring.Reason reason) {
      return switch (reason) {
        case TEXT_TOO_SHORT -> "The document’s text ends before the passage does.";
        case OTHER_WORDS -> "Other words stand at its place in the document’s text.";
        case OTHER_SURROUNDINGS ->
            "The words stand at their place, but between others than before.";
      };
    }

    /// The document as the outermost speaker.
    private String document() {
      var metadata = reading.document().metadata();
      return Stream.of(
              Optional.of(metadata.publisher().orElseGet(() -> Wording.file(found.path()))),
              metadata.published().map(Wording::date))
          .flatMap(Optional::stream)
          .collect(Collectors.joining(", "));
    }

    private List<ChainView> others() {
      return reading.claims().stream()
          .filter(other -> other.sentence().overlaps(found.claim().sentence()))
          .filter(other -> !other.id().equals(found.claim().id()))
          .map(other -> telling(other).chain(href(other.id()), false, document()))
          .toList();
    }

    /// Claims over the same words are one passage.
    private Passages passages() {
      var spans =
          reading.claims().stream().map(c -> c.passage().span()).distinct().sorted().toList();
      var span = found.claim().passage().span();
      int at = spans.indexOf(span);
      return new Passages(
          "Passage " + Wording.count(at + 1L) + " of " + Wording.count(spans.size()),
          "start " + span.start() + " · end " + span.end(),
          at > 0 ? hrefAt(spans.get(at - 1)) : "",
          at >= 0 && at < spans.size() - 1 ? hrefAt(spans.get(at + 1)) : "");
    }

    private String hrefAt(Span span) {
      return reading.claims().stream()
          .filter(claim -> claim.passage().span().equals(span))
          .findFirst()
          .map(claim -> href(claim.id()))
          .orElse("");
    }
  }
}
