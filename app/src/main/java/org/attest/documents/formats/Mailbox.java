package org.attest.documents.formats;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.mbox.MboxParser;
import org.attest.documents.Problem.Code;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// A file of many messages: one text, message after message; their attachments are its parts.
final class Mailbox implements Format {
  private static final String MESSAGE = "message/rfc822";

  private final OtherFormats formats;

  Mailbox(OtherFormats formats) {
    this.formats = formats;
  }

  @Override
  public void read(Original original, Draft draft) throws IOException, SAXException, TikaException {
    var context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new Messages(draft));
    try (var in = TikaInputStream.get(original.file())) {
      new MboxParser().parse(in, new DefaultHandler(), new Metadata(), context);
    }
  }

  private final class Messages implements EmbeddedDocumentExtractor {
    private final Draft draft;

    Messages(Draft draft) {
      this.draft = draft;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return true;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
        throws IOException, SAXException {
      var own = new Metadata();
      own.set(Metadata.CONTENT_TYPE, MESSAGE);
      try (var message = TikaInputStream.get(in)) {
        formats.parse(message, own, draft, new Attachments(draft.parts()), MESSAGE);
      } catch (TikaException e) {
        draft.problem(Code.PARTIAL, "a message in this file is damaged and was left out");
      }
      draft.manuscript().endBlock();
    }
  }
}
