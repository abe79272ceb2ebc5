package org.attest.documents.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/// A single compressed file (`.gz`, `.bz2`, `.xz`), whose one part is named after it.
final class CompressedFile implements Format {
  private static final int MEMORY_KIB = 1 << 18;

  private static final CompressorStreamFactory FACTORY =
      new CompressorStreamFactory(true, MEMORY_KIB);

  @Override
  public void read(Original original, Draft draft) throws IOException {
    long packed = Files.size(original.file());
    try (var in = new BufferedInputStream(Files.newInputStream(original.file()));
        var unpacked = FACTORY.createCompressorInputStream(in)) {
      draft.parts().add(nameInside(original.name()), unpacked, packed);
    } catch (CompressorException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static String nameInside(String name) {
    var last = name.substring(name.lastIndexOf('/') + 1);
    var lower = last.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tgz") || lower.endsWith(".tbz2") || lower.endsWith(".txz")) {
      return last.substring(0, last.lastIndexOf('.')) + ".tar";
    }
    return lower.matches(".+\\.(gz|bz2|xz)") ? last.substring(0, last.lastIndexOf('.')) : last;
  }
}
