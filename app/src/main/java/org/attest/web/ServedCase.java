package org.attest.web;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.documents.DocumentId;
import org.attest.documents.reading.PageImages;
import org.attest.investigation.ledger.DocumentEntry;
import org.attest.investigation.ledger.LedgerState;
import org.attest.investigation.ledger.OpenCase;

/// The case behind the pages, as the server sees it.
///
/// @param images draws pages of its documents
record ServedCase(OpenCase open, PageImages images) implements AutoCloseable {
  /// One page at a time is enough for the few who look at a case.
  private static final int DRAWERS = 1;

  /// The stored bytes of a document.
  ///
  /// @param path what the document is called in the case
  record Original(Path file, String path, String mediaType) {}

  static ServedCase of(OpenCase open) {
    return new ServedCase(open, PageImages.open(DRAWERS));
  }

  CaseFacts facts() {
    return facts(open.state());
  }

  private CaseFacts facts(LedgerState state) {
    return new CaseFacts(open.name(), state.version().sequence(), state.counts(), open.trouble());
  }

  /// Is told of each newer state, whichever process made it, until the result is run.
  Runnable onChange(Consumer<CaseFacts> listener) {
    return open.onChange(state -> listener.accept(facts(state)));
  }

  Optional<Original> original(DocumentId document) {
    var known = open.state().document(document).map(DocumentEntry::document);
    return known.flatMap(entry ->
        open.original(document).map(file -> new Original(file, entry.path(), entry.mediaType())));
  }

  @Override
  public void close() {
    images.close();
    open.close();
  }
}
