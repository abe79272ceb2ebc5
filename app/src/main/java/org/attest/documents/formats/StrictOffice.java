package org.attest.documents.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Office files saved as "Strict Open XML" (ISO/IEC 29500), which POI cannot read: they differ from
/// the usual ones by the names of their XML namespaces, so a copy with the usual names will do.
final class StrictOffice {
  private static final String NAMESPACE = "http://purl.oclc.org/ooxml/";

  private static final Pattern STRICT = Pattern.compile(NAMESPACE + "(\\w+)/");

  private static final String USUAL = "http://schemas.openxmlformats.org/$1/2006/";

  /// All parts of a file together; one that unpacks to more is left as it is.
  private static final long LARGEST = 200_000_000;

  private StrictOffice() {}

  static boolean isStrict(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var relations = zip.getEntry("_rels/.rels");
      if (relations == null) {
        return false;
      }
      try (var in = zip.getInputStream(relations)) {
        var head = new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8);
        return head.contains(NAMESPACE) && size(zip) < LARGEST;
      }
    }
  }

  private static long size(ZipFile zip) {
    return zip.stream().mapToLong(e -> Math.max(0, e.getSize())).sum();
  }

  /// A copy under the usual names, in the folder for temporary files.
  static Path usual(Path file) throws IOException {
    var copy = Files.createTempFile("usual", ".zip");
    long left = LARGEST;
    try (var zip = new ZipFile(file.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (var entry : zip.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        var bytes = renamed(zip, entry, left);
        left -= bytes.length;
        out.write(bytes);
      }
    }
    return copy;
  }

  private static byte[] renamed(ZipFile zip, ZipEntry entry, long left) throws IOException {
    try (var in = zip.getInputStream(entry)) {
      var bytes = in.readNBytes((int) Math.max(0, left));
      if (!entry.getName().endsWith(".xml") && !entry.getName().endsWith(".rels")) {
        return bytes;
      }
      var text = new String(bytes, StandardCharsets.UTF_8);
      return STRICT.matcher(text).replaceAll(USUAL).getBytes(StandardCharsets.UTF_8);
    }
  }
}
