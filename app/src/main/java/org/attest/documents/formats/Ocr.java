package org.attest.documents.formats;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.attest.documents.formats.Tesseract.Look;

/// Reads the words in pictures: finds the script, sets the page upright, then reads it with the
/// language data for that script. Where the script cannot be told, the most confident reading wins.
final class Ocr {
  static final String REMEDY =
      "words in pictures are read with Tesseract, which is not installed: install tesseract-ocr"
          + " with its language data and read the file again";

  /// Under this, another script may do better.
  private static final double DOUBTFUL = 65;

  /// Tesseract wants letters some 20 pixels high; a page of this width has them.
  private static final int WIDTH = 1600;

  private static final int MOST_GROWTH = 3;

  private final Optional<Tesseract> tesseract;

  Ocr() {
    try {
      tesseract = Tesseract.find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  boolean isMissing() {
    return tesseract.isEmpty();
  }

  /// The words of a picture, with their places on it as it was given.
  Recognised read(BufferedImage picture) throws IOException {
    return tesseract.isEmpty() ? Recognised.NOTHING : read(tesseract.get(), enlarged(picture));
  }

  private static Recognised read(Tesseract program, BufferedImage picture) throws IOException {
    var file = Files.createTempFile("page", ".png");
    try {
      ImageIO.write(picture, "png", file.toFile());
      var look = program.look(file);
      if (look.rotate() != 0) {
        ImageIO.write(turned(picture, look.rotate()), "png", file.toFile());
      }
      return read(program, file, look).turnedBack(look.rotate());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Recognised read(Tesseract program, Path file, Look look) throws IOException {
    var best = Recognised.NOTHING;
    if (look.script().filter(program::reads).isPresent()) {
      best = program.read(file, look.script().get());
    }
    if (best.confidence() >= DOUBTFUL) {
      return best;
    }
    for (var script : program.scripts()) {
      var other = program.read(file, script);
      best = other.isBetterThan(best) ? other : best;
    }
    return best;
  }

  private static BufferedImage enlarged(BufferedImage picture) {
    int growth = Math.clamp(WIDTH / Math.max(1, picture.getWidth()), 1, MOST_GROWTH);
    return draw(picture, picture.getWidth() * growth, picture.getHeight() * growth);
  }

  /// In grey on white.
  private static BufferedImage draw(BufferedImage picture, int width, int height) {
    var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var pen = pen(grey);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return grey;
  }

  private static BufferedImage turned(BufferedImage picture, int degrees) {
    boolean lies = degrees % 180 != 0;
    int width = lies ? picture.getHeight() : picture.getWidth();
    int height = lies ? picture.getWidth() : picture.getHeight();
    var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var pen = pen(grey);
    pen.translate(width / 2.0, height / 2.0);
    pen.rotate(Math.toRadians(degrees));
    pen.drawImage(picture, -picture.getWidth() / 2, -picture.getHeight() / 2, null);
    pen.dispose();
    return grey;
  }

  private static Graphics2D pen(BufferedImage paper) {
    var pen = paper.createGraphics();
    pen.setColor(java.awt.Color.WHITE);
    pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    return pen;
  }
}
