package org.attest.documents.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/// Which format a file has, by its bytes; the name only chooses among those its bytes allow.
final class FormatFinder {
  /// Text in all but name.
  private static final Set<String> TEXT =
      Set.of("application/json", "application/javascript", "application/x-sh", "message/news");

  private static final String MAIL = "message/rfc822";
  private static final String MAILBOX = "application/mbox";

  private final Detector detector = TikaConfig.getDefaultConfig().getDetector();
  private final Ocr ocr = new Ocr();
  private final Format picture = new Picture(ocr);
  private final Format text = new TextFile();
  private final OtherFormats other = new OtherFormats();
  private final Map<String, Format> formats =
      Map.ofEntries(
          Map.entry("text/csv", new SeparatedValues()),
          Map.entry("text/tab-separated-values", new SeparatedValues()),
          Map.entry("text/html", new WebPage()),
          Map.entry("application/xhtml+xml", new WebPage()),
          Map.entry("application/pdf", new PdfFormat(ocr)),
          Map.entry(MAIL, new Mail()),
          Map.entry(MAILBOX, new Mailbox()),
          Map.entry("application/zip", new ZipArchive()),
          Map.entry("application/java-archive", new ZipArchive()),
          Map.entry("application/x-tar", new TarArchive()),
          Map.entry("application/x-gtar", new TarArchive()),
          Map.entry("application/x-7z-compressed", new SevenZipArchive()),
          Map.entry("application/gzip", new CompressedFile()),
          Map.entry("application/x-bzip2", new CompressedFile()),
          Map.entry("application/x-xz", new CompressedFile()),
          Map.entry("image/svg+xml", other));

  /// Without parameters.
  String mediaType(Path file, String name) throws IOException {
    var metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.substring(name.lastIndexOf('/') + 1));
    try (var in = TikaInputStream.get(file)) {
      var type = detector.detect(in, metadata).getBaseType().toString();
      // A message saved with the line that mailboxes divide messages with.
      return type.equals(MAILBOX) && name.endsWith(".eml") ? MAIL : type;
    }
  }

  Format format(String mediaType) {
    var known = formats.get(mediaType);
    if (known != null) {
      return known;
    }
    if (mediaType.startsWith("image/")) {
      return picture;
    }
    return mediaType.startsWith("text/") || TEXT.contains(mediaType) ? text : other;
  }
}
