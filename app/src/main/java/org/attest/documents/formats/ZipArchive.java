package org.attest.documents.formats;

import java.io.IOException;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.attest.documents.Problem.Code;

/// A ZIP archive, by its directory.
final class ZipArchive implements Format {
  @Override
  public void read(Original original, Draft draft) throws IOException {
    try (var zip = ZipFile.builder().setPath(original.file()).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        var entry = entries.nextElement();
        if (!entry.isDirectory()) {
          if (!draft.parts().isOpen()) {
            return;
          }
          add(zip, entry, draft.parts());
        }
      }
    }
  }

  private static void add(ZipFile zip, ZipArchiveEntry entry, PartStore parts) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      parts.problem(
          Code.ENCRYPTED, "a part is protected with a password: unpack it and add the files");
    } else if (entry.isUnixSymlink() || !zip.canReadEntryData(entry)) {
      parts.problem(Code.UNSUPPORTED, "a part is a link or packed in a way that cannot be read");
    } else if (parts.accepts(Math.max(0, entry.getSize()), entry.getCompressedSize())) {
      copy(zip, entry, parts);
    }
  }

  /// A damaged part leaves the others readable.
  private static void copy(ZipFile zip, ZipArchiveEntry entry, PartStore parts) {
    try (var in = zip.getInputStream(entry)) {
      parts.add(entry.getName(), in, entry.getCompressedSize());
    } catch (IOException _) {
      parts.problem(Code.DAMAGED, "a part of the archive is damaged and was left out");
    }
  }
}
