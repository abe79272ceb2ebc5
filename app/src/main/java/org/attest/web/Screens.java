package org.attest.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.attest.documents.DocumentId;
import org.attest.investigation.Intake;
import org.attest.investigation.ledger.OpenCase;
import org.attest.web.screens.ClaimScreen;
import org.attest.web.screens.DocumentScreen;
import org.attest.web.screens.DocumentsScreen;
import org.attest.web.screens.DocumentsView;
import org.attest.web.screens.FacetScreen;
import org.attest.web.screens.LedgerAddress;
import org.attest.web.screens.LedgerScreen;
import org.attest.web.screens.Look;
import org.attest.web.screens.Verified;

/// The screens at their addresses.
final class Screens {
  private static final String HASH = "[0-9a-f]{64}";

  private final OpenCase open;
  private final Intake intake;
  private final Pages pages;
  private final Clock clock;
  private final LedgerScreen ledger;
  private final FacetScreen facet;
  private final ClaimScreen claim;
  private final DocumentScreen document;
  private final DocumentsScreen documents;

  /// It holds one of the few readers of the ledger for as long as it takes, which pages need too.
  private final Lock verifying = new ReentrantLock();

  private final AtomicReference<Optional<Verified>> verified =
      new AtomicReference<>(Optional.empty());

  Screens(OpenCase open, Intake intake, Pages pages, Clock clock) {
    this.open = open;
    this.intake = intake;
    this.pages = pages;
    this.clock = clock;
    ledger = new LedgerScreen(open);
    facet = new FacetScreen(open);
    claim = new ClaimScreen(open);
    document = new DocumentScreen(open);
    documents = new DocumentsScreen(open);
  }

  void ledger(Context ctx) {
    var view = ledger.view(LedgerAddress.of(parameters(ctx)));
    pages.show(ctx, Section.LEDGER, "Claim ledger", "ledger.jte", Map.of("view", view));
  }

  void facet(Context ctx) {
    var view =
        facet
            .view(ctx.pathParam("facet"), LedgerAddress.of(parameters(ctx)), first(ctx, "find"))
            .orElseThrow(() -> new NotFoundResponse("Claims cannot be chosen by that."));
    pages.show(ctx, Section.LEDGER, view.title(), "facet.jte", Map.of("view", view));
  }

  void claim(Context ctx) {
    var parameters = parameters(ctx);
    var view =
        hash(ctx, "claim")
            .flatMap(id -> claim.view(id, LedgerAddress.of(parameters), Look.of(parameters)))
            .orElseThrow(() ->
                new NotFoundResponse(
                    "The case does not hold this claim. Its document may have been read anew"
                        + " since: look for it in the ledger."));
    pages.show(ctx, Section.LEDGER, view.statement(), "claim.jte", Map.of("view", view));
  }

  void document(Context ctx) {
    var parameters = parameters(ctx);
    var view =
        hash(ctx, "document")
            .map(DocumentId::ofHash)
            .flatMap(id -> document.view(id, LedgerAddress.of(parameters), Look.of(parameters)))
            .orElseThrow(() -> new NotFoundResponse("The case does not hold this document."));
    pages.show(ctx, Section.DOCUMENTS, view.file(), "reading.jte", Map.of("view", view));
  }

  void documents(Context ctx) {
    var view =
        documents.view(
            first(ctx, "show"),
            first(ctx, "find"),
            first(ctx, "after"),
            verified.get(),
            new DocumentsView.Adding(intake.waiting(), intake.limits().fileBytes()));
    pages.show(ctx, Section.DOCUMENTS, "Documents", "documents.jte", Map.of("view", view));
  }

  /// Checks every hash of the case, which takes as long as reading all of it.
  void verify(Context ctx) {
    verifying.lock();
    try {
      verified.set(Optional.of(Verified.of(open.verify(), clock.instant())));
    } finally {
      verifying.unlock();
    }
    documents(ctx);
  }

  /// A hash in the address; nothing where it is none.
  static Optional<String> hash(Context ctx, String parameter) {
    return Optional.of(ctx.pathParam(parameter)).filter(hash -> hash.matches(HASH));
  }

  private static Function<String, List<String>> parameters(Context ctx) {
    return ctx::queryParams;
  }

  private static String first(Context ctx, String parameter) {
    return ctx.queryParams(parameter).stream().findFirst().orElse("");
  }
}
