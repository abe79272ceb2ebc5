package org.attest.web.screens;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.casefile.CaseClaim;
import org.attest.claims.ClaimId;
import org.attest.investigation.ledger.LedgerState;

/// Claims as rows.
///
/// @param hrefs the address that a claim is opened at
record RowMaker(LedgerState state, Function<ClaimId, String> hrefs) {
  RowView row(CaseClaim found) {
    var telling = Telling.of(found, state.names(found.document()));
    var claim = found.claim();
    return new RowView(
        claim.id().value(),
        hrefs.apply(claim.id()),
        claim.statement(),
        telling.lang(),
        telling.context(),
        telling.flags(),
        telling.position(),
        telling.basis(),
        telling.event(),
        telling.precision(),
        found.path(),
        file(found),
        source(found));
  }

  private static String file(CaseClaim claim) {
    var page = claim.page().isPresent() ? ", p. " + claim.page().getAsInt() : "";
    return Wording.file(claim.path()) + page;
  }

  private String source(CaseClaim claim) {
    var metadata = state.document(claim.document()).map(entry -> entry.document().metadata());
    return Stream.of(
            metadata.flatMap(m -> m.published()).map(Wording::date),
            Wording.language(claim.language()))
        .flatMap(part -> part.stream())
        .collect(Collectors.joining(" · "));
  }
}
