package org.attest.documents.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A picture of a page, and where on it each word was drawn, in shares of its width and height.
///
/// @param words each at one place; no word is drawn twice
public record Scan(BufferedImage picture, Map<String, Place> words) {
  /// Where a word was drawn.
  ///
  /// @param top of the letters without their ascenders
  /// @param bottom of the letters without their descenders
  public record Place(double left, double top, double right, double bottom) {
    private Place turned() {
      return new Place(1 - bottom, left, 1 - top, right);
    }
  }

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float DOTS = 150;
  private static final float SIZE = 16;
  private static final float STEP = 30;
  private static final float MARGIN = 72;

  /// Draws lines of words.
  public static Scan of(String... lines) throws IOException {
    var words = new HashMap<String, Place>();
    var saved = new ByteArrayOutputStream();
    try (var pdf = new PDDocument();
        var font = PDDocument.class.getResourceAsStream(FONT)) {
      var page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      var face = PDType0Font.load(pdf, font);
      try (var pen = new PDPageContentStream(pdf, page)) {
        for (int i = 0; i < lines.length; i++) {
          write(List.of(lines[i].split(" ", -1)), MARGIN + i * STEP, face, pen, words);
        }
      }
      pdf.save(saved);
    }
    // The font is only whole once it has been saved.
    try (var whole = Loader.loadPDF(saved.toByteArray())) {
      return new Scan(new PDFRenderer(whole).renderImageWithDPI(0, DOTS, ImageType.GRAY), words);
    }
  }

  private static void write(
      List<String> line,
      float base,
      PDType0Font face,
      PDPageContentStream pen,
      Map<String, Place> words)
      throws IOException {
    float width = PDRectangle.A4.getWidth();
    float height = PDRectangle.A4.getHeight();
    float x = MARGIN;
    for (var word : line) {
      pen.beginText();
      pen.setFont(face, SIZE);
      pen.newLineAtOffset(x, height - base);
      pen.showText(word);
      pen.endText();
      float end = x + face.getStringWidth(word) / 1000 * SIZE;
      words.put(word, new Place(x / width, (base - SIZE / 2) / height, end / width, base / height));
      x = end + SIZE * 0.4f;
    }
  }

  /// The same, turned clockwise by a quarter.
  public Scan turned() {
    var turned =
        new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        turned.setRGB(picture.getHeight() - 1 - y, x, picture.getRGB(x, y));
      }
    }
    var places = new HashMap<String, Place>();
    words.forEach((word, place) -> places.put(word, place.turned()));
    return new Scan(turned, places);
  }

  public Place place(String word) {
    return Optional.ofNullable(words.get(word)).orElseThrow(() -> new AssertionError(word));
  }

  public byte[] png() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  static byte[] tiff(Scan... pages) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (var page : pages) {
        writer.writeToSequence(new IIOImage(page.picture, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// A page of words, then this picture on a page that is cropped to it and displayed turned
  /// clockwise by a quarter.
  public byte[] pdfAfter(String words) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var first = SampleFiles.pdf(List.of(List.of(new SampleFiles.Words(72, 700, words))));
    try (var pdf = Loader.loadPDF(first)) {
      var page = new PDPage(new PDRectangle(900, 1200));
      page.setCropBox(new PDRectangle(100, 150, 595, 842));
      page.setRotation(90);
      pdf.addPage(page);
      try (var pen = new PDPageContentStream(pdf, page)) {
        pen.drawImage(LosslessFactory.createFromImage(pdf, picture), 100, 150, 595, 842);
      }
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }
}
