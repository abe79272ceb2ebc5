package org.attest.exchange;

import java.io.Closeable;
import java.io.IOException;

/// Rows of one kind on their way out, in the order given. Closing ends the file; a file that is not
/// closed is not whole.
public interface Rows<T> extends Closeable {
  void add(T row) throws IOException;
}
