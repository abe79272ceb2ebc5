package org.attest.investigation;

import java.io.IOException;
import java.nio.file.Path;

/// Puts the bytes of a file where it is told to.
public interface Delivery {
  void to(Path place) throws IOException;
}
