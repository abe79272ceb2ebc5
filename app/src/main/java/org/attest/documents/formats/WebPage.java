package org.attest.documents.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.attest.documents.layout.Extracted;
import org.attest.documents.layout.HtmlPage;
import org.attest.documents.layout.PlainText;

/// A web page; the room `layout` knows what on it is the page's own.
final class WebPage implements Format {
  private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  @Override
  public void read(Original original, Draft draft) throws IOException {
    var page = HtmlPage.read(unified(Files.readAllBytes(original.file())), Optional.empty());
    var text = draft.cut(page.text());
    draft.page(
        text.length() == page.text().length()
            ? page
            : new Extracted(text, page.metadata(), PlainText.layout(text)));
  }

  /// In UTF-8 with a byte-order mark, which goes before what the page declares: that may be wrong.
  private static byte[] unified(byte[] bytes) throws IOException {
    var unified = new ByteArrayOutputStream(bytes.length + MARK.length);
    unified.write(MARK);
    unified.write(Encoding.decodePage(bytes).getBytes(StandardCharsets.UTF_8));
    return unified.toByteArray();
  }
}
