package org.attest.documents.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
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
      parts.add(name(metadata), bytes(in), -1);
    } catch (IOException e) {
      parts.problem(Code.DAMAGED, "a part is damaged and was left out");
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
