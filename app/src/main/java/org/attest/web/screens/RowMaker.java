package org.attest.web.screens;

import java.util.function.Function;
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
        reported(found),
        found.path(),
        file(found),
        Wording.language(found.language()).orElse("language not known"));
  }

  private static String file(CaseClaim claim) {
    var page = claim.page().isPresent() ? ", p. " + claim.page().getAsInt() : "";
    return Wording.file(claim.path()) + page;
  }

  private String reported(CaseClaim claim) {
    return state
        .document(claim.document())
        .flatMap(entry -> entry.document().metadata().published())
        .map(Wording::date)
        .orElse("");
  }
}
