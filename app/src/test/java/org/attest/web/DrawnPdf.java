package org.attest.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A PDF of A4 pages whose words stand at known places.
final class DrawnPdf {
  /// Where some words were drawn, in shares of the page's width and height.
  ///
  /// @param top of the letters without their ascenders
  record Place(double left, double top, double right, double base) {}

  /// @param x from the left, in points
  /// @param y from the top
  private record Line(int page, float x, float y, String text) {}

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float SIZE = 12;
  private static final PDRectangle SHEET = PDRectangle.A4;

  private final List<Line> lines = new ArrayList<>();

  /// Draws lines of text, one under the other.
  DrawnPdf column(int page, float x, float y, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      lines.add(new Line(page, x, y + i * SIZE * 1.5f, texts[i]));
    }
    return this;
  }

  byte[] bytes() {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var font = font(pdf);
      int pages = lines.stream().mapToInt(Line::page).max().orElse(0);
      for (int number = 1; number <= pages; number++) {
        draw(number, font, pdf);
      }
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(int number, PDFont font, PDDocument pdf) throws IOException {
    var page = new PDPage(SHEET);
    pdf.addPage(page);
    try (var pen = new PDPageContentStream(pdf, page)) {
      for (var line : lines) {
        if (line.page == number) {
          pen.beginText();
          pen.setFont(font, SIZE);
          pen.newLineAtOffset(line.x, SHEET.getHeight() - line.y);
          pen.showText(line.text);
          pen.endText();
        }
      }
    }
  }

  private static PDFont font(PDDocument pdf) throws IOException {
    try (var in = PDDocument.class.getResourceAsStream(FONT)) {
      return PDType0Font.load(pdf, in);
    }
  }

  /// Where some words of one line stand.
  Place place(String words) {
    var line =
        lines.stream()
            .filter(l -> l.text.contains(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words));
    float left = line.x + width(line.text.substring(0, line.text.indexOf(words)));
    return new Place(
        left / SHEET.getWidth(),
        (line.y - SIZE / 2) / SHEET.getHeight(),
        (left + width(words)) / SHEET.getWidth(),
        line.y / SHEET.getHeight());
  }

  private static float width(String words) {
    try (var pdf = new PDDocument()) {
      return font(pdf).getStringWidth(words) / 1000 * SIZE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
