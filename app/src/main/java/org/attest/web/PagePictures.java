package org.attest.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.documents.DocumentId;
import org.attest.documents.PageImage;
import org.attest.investigation.ledger.DocumentEntry;

/// Pages of documents as pictures, drawn by a process apart: no byte of an original reaches the
/// browser's own decoders by this way.
final class PagePictures {
  private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");

  /// The same original gives the same picture, but only to who may see the case.
  private static final String KEPT = "private, max-age=86400, immutable";

  private final ServedCase served;

  PagePictures(ServedCase served) {
    this.served = served;
  }

  void send(Context ctx) {
    var entry =
        Screens.hash(ctx, "document")
            .map(DocumentId::ofHash)
            .flatMap(served.open().state()::document)
            .orElseThrow(() -> new NotFoundResponse("The case does not hold this document."));
    int page = page(ctx, entry);
    switch (draw(entry, page)) {
      case PageImage.Png png ->
          ctx.contentType("image/png").header(Headers.CACHING, KEPT).result(png.bytes());
      case PageImage.Missing(var problem) ->
          ctx.status(HttpStatus.UNPROCESSABLE_CONTENT).result(problem.message());
    }
  }

  private static int page(Context ctx, DocumentEntry entry) {
    var asked = ctx.pathParam("page");
    if (!PAGE.matcher(asked).matches()) {
      throw new BadRequestResponse("Pages are counted from 1.");
    }
    int page = Integer.parseInt(asked);
    if (page > entry.pages()) {
      throw new NotFoundResponse("The document has no page " + page + ".");
    }
    return page;
  }

  private PageImage draw(DocumentEntry entry, int page) {
    var document = entry.document();
    return Optional.of(document.id())
        .flatMap(served.open()::original)
        .map(file -> served.images().draw(file, document.mediaType(), page))
        .orElseThrow(() -> new NotFoundResponse("The original is missing from the case."));
  }
}
