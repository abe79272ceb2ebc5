package org.attest.investigation;

import java.nio.file.Path;
import java.util.Optional;
import org.attest.casefile.FileReading;

/// Reads a file with everything in it, from bytes to claims. Safe for many threads at once.
interface EvidenceReader extends AutoCloseable {
  /// What came of a file. Whatever it holds, this gives a result.
  ///
  /// @param parts where the bytes of the file's parts are to be put; absent where nobody keeps them
  FileReading read(FoundPath.File file, Optional<Path> parts);

  /// The reader's version: two readers of one version read the same from the same bytes.
  String version();

  @Override
  void close();
}
