package org.attest.documents.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words in pictures, where Tesseract is installed with data for their script.
class OcrTest {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static BufferedImage picture(String words) throws IOException {
    try (var pdf = new PDDocument();
        var font = PDDocument.class.getResourceAsStream(FONT)) {
      var face = PDType0Font.load(pdf, font);
      var page = new PDPage();
      pdf.addPage(page);
      try (var pen = new PDPageContentStream(pdf, page)) {
        for (int line = 0; line < 6; line++) {
          pen.beginText();
          pen.setFont(face, 16);
          pen.newLineAtOffset(72, 700 - line * 24);
          pen.showText(words);
          pen.endText();
        }
      }
      // The font is only whole once it has been saved.
      var saved = new ByteArrayOutputStream();
      pdf.save(saved);
      try (var whole = Loader.loadPDF(saved.toByteArray())) {
        return new PDFRenderer(whole).renderImageWithDPI(0, 150);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour ledger is complete for the year.",
        "Судно покинуло порт рано утром в среду."
      })
  void findsTheScriptAndReadsTheWords(String words) throws IOException {
    assumeThat(Tesseract.find()).isPresent();
    var manuscript = new Manuscript(10_000);
    new Ocr().read(picture(words)).writeTo(manuscript);
    assertThat(manuscript.text()).contains(words);
  }
}
