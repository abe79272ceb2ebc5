package org.attest.web;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.documents.DocumentId;
import org.attest.investigation.ledger.LedgerState;
import org.attest.investigation.ledger.OpenCase;

/// The case behind the pages, as the server sees it.
record ServedCase(OpenCase open) implements AutoCloseable {
  /// The stored bytes of a document.
  ///
  /// @param path what the document is called in the case
  record Original(Path file, String path) {}

  CaseFacts facts() {
    return facts(open.state());
  }

  private CaseFacts facts(LedgerState state) {
    return new CaseFacts(open.name(), state.version().sequence(), state.counts());
  }

  /// Is told of each newer state, whichever process made it, until the result is run.
  Runnable onChange(Consumer<CaseFacts> listener) {
    return open.onChange(state -> listener.accept(facts(state)));
  }

  Optional<Original> original(DocumentId document) {
    return open.original(document).map(file -> new Original(file, path(document)));
  }

  private String path(DocumentId document) {
    return open.state()
        .document(document)
        .map(entry -> entry.document().path())
        .orElse(document.hash());
  }

  @Override
  public void close() {
    open.close();
  }
}
