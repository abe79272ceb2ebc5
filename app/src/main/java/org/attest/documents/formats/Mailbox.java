package org.attest.documents.formats;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.mbox.MboxParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// A file of many messages: one text, message after message; their attachments are its parts.
final class Mailbox implements Format {
  @Override
  public void read(Original original, Draft draft) throws IOException, SAXException, TikaException {
    var context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new Messages(draft));
    try (var in = TikaInputStream.get(original.file())) {
      new MboxParser().parse(in, new DefaultHandler(), new Metadata(), context);
    }
  }

  private record Messages(Draft draft) implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return true;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
        throws IOException {
      Mail.write(in, draft);
    }
  }
}
