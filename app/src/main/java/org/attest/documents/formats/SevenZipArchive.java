package org.attest.documents.formats;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/// A 7z archive.
final class SevenZipArchive implements Format {
  /// A dictionary of LZMA's usual largest size, and room.
  private static final int MEMORY_KIB = 1 << 18;

  @Override
  public void read(Original original, Draft draft) throws IOException {
    long packed = Files.size(original.file());
    try (var archive =
        SevenZFile.builder().setPath(original.file()).setMaxMemoryLimitKiB(MEMORY_KIB).get()) {
      for (SevenZArchiveEntry entry = archive.getNextEntry();
          entry != null;
          entry = archive.getNextEntry()) {
        if (!entry.isDirectory() && entry.hasStream()) {
          if (!draft.parts().isOpen()) {
            return;
          }
          draft.parts().add(entry.getName(), archive.getInputStream(entry), packed);
        }
      }
    }
  }
}
