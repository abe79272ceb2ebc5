package org.attest.cli;

import org.attest.investigation.Progress;

/// Progress that ends when it is closed, and leaves the terminal as it was.
interface LiveProgress extends Progress, AutoCloseable {
  @Override
  void close();
}
