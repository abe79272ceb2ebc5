package org.attest.documents.formats;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.attest.documents.Layout;
import org.attest.documents.layout.HtmlPage;
import org.attest.documents.layout.PlainText;
import org.attest.text.CodePoints;

/// Words of a message in one format.
///
/// @param choice the number of the choice of formats that these are one of; 0 where there is none
record MailWords(int choice, boolean isHtml, String text) {
  void write(Manuscript manuscript) {
    if (isHtml) {
      var bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
      var page = HtmlPage.read(bytes, Optional.of(StandardCharsets.UTF_8.name()));
      write(manuscript, page.text(), page.layout());
    } else {
      write(manuscript, text, PlainText.layout(text));
    }
  }

  private static void write(Manuscript manuscript, String text, Layout layout) {
    var points = CodePoints.of(text);
    for (var block : layout.blocks()) {
      manuscript.block(block.kind(), points.slice(block.span()));
    }
  }

  boolean isBetterThan(MailWords other) {
    return !text.isBlank() && (other.text.isBlank() || (other.isHtml && !isHtml));
  }
}
