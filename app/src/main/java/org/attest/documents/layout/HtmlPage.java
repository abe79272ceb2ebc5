package org.attest.documents.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.documents.Layout.Cell;
import org.attest.text.CodePoints;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Reads HTML. Nothing is fetched and nothing is executed.
public final class HtmlPage {
  /// HTML asks for a declaration within the first 1024 bytes; many pages need a little more.
  private static final int DECLARED_WITHIN = 4096;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=|<\\?xml[^>]{0,80}encoding");

  private HtmlPage() {}

  /// Reads a page.
  ///
  /// A byte-order mark or a declaration in the page is believed before `charset`; where all three
  /// are absent the page is UTF-8.
  public static Extracted read(byte[] bytes, Optional<String> charset) {
    var page =
        parse(bytes, isDeclared(bytes) ? null : charset.flatMap(HtmlPage::known).orElse(null));
    var text = PageText.of(page.body());
    int headline = Headline.of(text, page.title());
    var pieces = ZonedPieces.of(text, headline);
    var imprint = Imprint.of(text.text(), pieces);
    var points = CodePoints.of(text.text());
    return new Extracted(
        text.text(),
        PageMetadata.of(page, text, headline, imprint),
        Furniture.layout(points, imprint.marked(), cells(points, text), headline));
  }

  private static Document parse(byte[] bytes, @Nullable String charset) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  private static Optional<String> known(String charset) {
    try {
      return Charset.isSupported(charset) ? Optional.of(charset) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static boolean isDeclared(byte[] bytes) {
    var start = Arrays.copyOf(bytes, Math.min(bytes.length, DECLARED_WITHIN));
    return hasMark(start)
        || DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1)).find();
  }

  private static boolean hasMark(byte[] start) {
    int first = start.length < 2 ? 0 : ((start[0] & 0xff) << 8) | (start[1] & 0xff);
    return first == 0xefbb || first == 0xfeff || first == 0xfffe;
  }

  private static List<Cell> cells(CodePoints points, PageText text) {
    var cells = new ArrayList<Cell>();
    for (var cell : text.cells()) {
      cells.add(
          new Cell(cell.table(), cell.row(), cell.column(), points.span(cell.start(), cell.end())));
    }
    return cells;
  }
}
