package org.attest.web;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.documents.DocumentId;

/// The case behind the pages.
interface ServedCase extends AutoCloseable {
  /// The stored bytes of a document.
  ///
  /// @param path what the document is called in the case
  record Original(Path file, String path) {}

  CaseFacts facts();

  /// Is told of each newer state, whichever process made it, until the result is run.
  Runnable onChange(Consumer<CaseFacts> listener);

  Optional<Original> original(DocumentId document);

  @Override
  void close();
}
