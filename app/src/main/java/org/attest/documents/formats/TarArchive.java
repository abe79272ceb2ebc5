package org.attest.documents.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// A TAR archive; links and devices in it are passed over.
final class TarArchive implements Format {
  @Override
  public void read(Original original, Draft draft) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(original.file()));
        var tar = new TarArchiveInputStream(in)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
          if (!draft.parts().isOpen()) {
            return;
          }
          draft.parts().add(entry.getName(), tar, -1);
        }
      }
    }
  }
}
