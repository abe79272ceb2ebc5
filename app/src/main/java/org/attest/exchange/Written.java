package org.attest.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Something that writes to a stream.
interface Written {
  void write() throws IOException;

  /// Writes it, with the checked exception out of the way of whoever hands rows on.
  static void now(Written written) {
    try {
      written.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
