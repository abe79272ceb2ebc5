package org.attest.documents.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.attest.documents.Problem.Code;
import org.xml.sax.ContentHandler;

/// Copies what Tika finds inside a file into the part store; nothing is read in place.
record Attachments(PartStore parts) implements EmbeddedDocumentExtractor {
  private static final int LARGEST_PICTURE = 50_000_000;
  private static final int SHORTEST_SIDE = 150;
  private static final int FEWEST_PIXELS = 60_000;

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    var kind = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
    return !EmbeddedResourceType.MACRO.name().equals(kind)
        && !EmbeddedResourceType.THUMBNAIL.name().equals(kind)
        && !EmbeddedResourceType.METADATA.name().equals(kind);
  }

  @Override
  public void parseEmbedded(
      InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    try {
      if (isDrawnIn(metadata)) {
        addPicture(name(metadata), in);
      } else {
        parts.add(name(metadata), bytes(in), -1);
      }
    } catch (IOException _) {
      parts.problem(Code.DAMAGED, "a part is damaged and was left out");
    }
  }

  private static boolean isDrawnIn(Metadata metadata) {
    var type = metadata.get(Metadata.CONTENT_TYPE);
    var kind = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
    return EmbeddedResourceType.INLINE.name().equals(kind)
        || (type != null && type.startsWith("image/"));
  }

  /// Of the pictures in a file only those are parts that may hold a page's words; logos, lines and
  /// drawings are not.
  private void addPicture(String name, InputStream in) throws IOException {
    var bytes = in.readNBytes(LARGEST_PICTURE);
    try (var image = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReaders(image);
      if (readers.hasNext()) {
        var reader = readers.next();
        reader.setInput(image);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        reader.dispose();
        if (Math.min(width, height) >= SHORTEST_SIDE && width * height >= FEWEST_PIXELS) {
          parts.add(name, new ByteArrayInputStream(bytes), -1);
        }
      }
    }
  }

  private static String name(Metadata metadata) {
    return Stream.of(
            TikaCoreProperties.RESOURCE_NAME_KEY,
            TikaCoreProperties.TITLE.getName(),
            "dc:subject",
            TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID)
        .map(key -> Optional.ofNullable(metadata.get(key)).orElse(""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }

  /// A file inside an OLE file may come as a folder of streams: written out, it is a file again.
  private static InputStream bytes(InputStream in) throws IOException {
    if (in instanceof TikaInputStream tika
        && tika.getOpenContainer() instanceof DirectoryEntry folder) {
      try (var system = new POIFSFileSystem();
          var out = new ByteArrayOutputStream()) {
        EntryUtils.copyNodes(folder, system.getRoot());
        system.getRoot().setStorageClsid(folder.getStorageClsid());
        system.writeFilesystem(out);
        return new ByteArrayInputStream(out.toByteArray());
      }
    }
    return in;
  }
}
