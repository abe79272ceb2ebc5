package org.attest.documents.formats;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.UnsupportedFormatException;
import org.attest.documents.PageImage;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;

/// Draws a page of a picture or a PDF to be looked at: no wider than asked for, in colour where it
/// has colour, on white where it is transparent.
final class PageDrawing {
  /// A long strip is drawn narrower than asked for.
  private static final double MOST_PIXELS = 20_000_000;

  /// More than 300 dots an inch show nothing that a PDF's page holds.
  private static final double LARGEST_SCALE = 300 / 72.0;

  private PageDrawing() {}

  static PageImage of(Path file, String mediaType, int page, int width)
      throws IOException, UnsupportedFormatException {
    if (mediaType.equals("application/pdf")) {
      return ofPdf(file, page, width);
    }
    if (mediaType.startsWith("image/")) {
      return ofPicture(file, page, width);
    }
    throw new UnsupportedFormatException("pages of " + mediaType + " are not drawn");
  }

  private static PageImage ofPicture(Path file, int page, int width)
      throws IOException, UnsupportedFormatException {
    try (var pages = PicturePages.open(file)) {
      if (page < 1 || page > pages.count()) {
        return noSuchPage(page);
      }
      if (pages.isTooLarge(page)) {
        return missing(Code.TOO_LARGE, Picture.TOO_LARGE, page);
      }
      double scale = Math.min(1, scale(pages.width(page), pages.height(page), width));
      int wide = Math.max(1, (int) Math.round(pages.width(page) * scale));
      int high = Math.max(1, (int) Math.round(pages.height(page) * scale));
      int step = Math.max(1, (int) (0.5 / scale));
      return png(reduced(pages.readEvery(step, page), wide, high));
    }
  }

  private static PageImage ofPdf(Path file, int page, int width) throws IOException {
    try (var pdf = Loader.loadPDF(file.toFile())) {
      if (page < 1 || page > pdf.getNumberOfPages()) {
        return noSuchPage(page);
      }
      return png(drawn(pdf, page, width));
    }
  }

  private static BufferedImage drawn(PDDocument pdf, int page, int width) throws IOException {
    var sheet = pdf.getPage(page - 1);
    var box = sheet.getCropBox();
    boolean lies = isTurned(sheet);
    double scale =
        scale(
            lies ? box.getHeight() : box.getWidth(),
            lies ? box.getWidth() : box.getHeight(),
            width);
    return new PDFRenderer(pdf)
        .renderImage(page - 1, (float) Math.min(LARGEST_SCALE, scale), ImageType.RGB);
  }

  private static boolean isTurned(PDPage sheet) {
    return sheet.getRotation() % 180 != 0;
  }

  private static double scale(double width, double height, int most) {
    double pixels = Math.max(1, width) * Math.max(1, height);
    return Math.min(most / Math.max(1, width), Math.sqrt(MOST_PIXELS / pixels));
  }

  /// By halves, so that no line is lost between the pixels that are kept.
  private static BufferedImage reduced(BufferedImage picture, int width, int height) {
    var smaller = picture;
    while (smaller.getWidth() >= 2 * width && smaller.getHeight() >= 2 * height) {
      smaller = redrawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
    }
    return redrawn(smaller, width, height);
  }

  private static BufferedImage redrawn(BufferedImage picture, int width, int height) {
    int type = isGrey(picture) ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
    var paper = new BufferedImage(width, height, type);
    var pen = paper.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return paper;
  }

  private static boolean isGrey(BufferedImage picture) {
    if (picture.getColorModel() instanceof IndexColorModel palette) {
      return isGrey(palette);
    }
    return picture.getColorModel().getNumColorComponents() == 1;
  }

  private static boolean isGrey(IndexColorModel palette) {
    for (int i = 0; i < palette.getMapSize(); i++) {
      if (palette.getRed(i) != palette.getGreen(i) || palette.getRed(i) != palette.getBlue(i)) {
        return false;
      }
    }
    return true;
  }

  private static PageImage png(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return new PageImage.Png(bytes.toByteArray());
  }

  private static PageImage noSuchPage(int page) {
    return missing(Code.MISSING, "the file has no page " + page, page);
  }

  private static PageImage missing(Code code, String message, int page) {
    return new PageImage.Missing(new Problem(code, message, OptionalInt.of(page)));
  }
}
