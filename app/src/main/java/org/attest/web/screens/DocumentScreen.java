package org.attest.web.screens;

import java.util.Comparator;
import java.util.Optional;
import org.attest.claims.Reading;
import org.attest.documents.DocumentId;
import org.attest.investigation.ledger.Facet;
import org.attest.investigation.ledger.OpenCase;
import org.attest.text.Span;
import org.attest.web.screens.DocumentView.Passages;

/// A document with the claims that it makes.
public final class DocumentScreen {
  /// More claims than this are left to the ledger.
  private static final int LISTED = 200;

  private final OpenCase open;

  public DocumentScreen(OpenCase open) {
    this.open = open;
  }

  /// A document with its claims.
  ///
  /// @param address the ledger that the document was opened from
  /// @return nothing where the case does not hold the document
  public Optional<ReadingView> view(DocumentId document, LedgerAddress address, Look look) {
    return open.reading(document).map(reading -> view(document, reading, address, look));
  }

  private ReadingView view(DocumentId document, Reading reading, LedgerAddress address, Look look) {
    var state = open.state();
    var ids = state.claimsOf(document);
    var rows = new RowMaker(state, address::claim);
    var own = LedgerAddress.ALL.with(Facet.DOCUMENT, document.hash());
    var pane =
        new DocumentPane(
            reading,
            open.custody(document),
            look,
            look.span().filter(span -> span.end() <= reading.document().text().length()),
            false,
            address::claim,
            more -> address.on("/documents/" + document.hash(), kept(look) + more));
    return new ReadingView(
        Wording.file(reading.document().path()),
        Wording.count(ids.size(), "claim"),
        open.claims(ids.stream().limit(LISTED).toList()).stream().map(rows::row).toList(),
        ids.size() > LISTED ? own.href() : "",
        Wording.count(ids.size()),
        pane.view(passages(reading, address)));
  }

  private static String kept(Look look) {
    return look.span()
        .map((Span span) -> "from=" + span.start() + "&to=" + span.end() + "&")
        .orElse("");
  }

  /// The way through the passages begins with the first.
  private static Passages passages(Reading reading, LedgerAddress address) {
    var claims =
        reading.claims().stream().sorted(Comparator.comparing(c -> c.passage().span())).toList();
    long spans = claims.stream().map(claim -> claim.passage().span()).distinct().count();
    return claims.isEmpty()
        ? Passages.NONE
        : new Passages(
            Wording.count(spans, "passage"), "", "", address.claim(claims.getFirst().id()));
  }
}
