package org.attest.exchange;

import java.util.function.Consumer;

/// Rows of one kind on their way out, in the order given. Closing ends the file; a file that is not
/// closed is not whole. What the stream throws comes as an `UncheckedIOException`.
public interface Rows<T> extends Consumer<T>, AutoCloseable {
  @Override
  void close();
}
