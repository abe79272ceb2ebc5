package org.attest.documents.formats;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.exception.UnsupportedFormatException;

/// The pages of a picture's file, from 1; all but TIFF have one. Pixels are as they are stored.
final class PicturePages implements AutoCloseable {
  /// A page in A3 at 600 dots an inch has 70 million.
  private static final long MOST_PIXELS = 100_000_000;

  private final ImageInputStream in;
  private final ImageReader reader;

  private PicturePages(ImageInputStream in, ImageReader reader) {
    this.in = in;
    this.reader = reader;
  }

  static PicturePages open(Path file) throws IOException, UnsupportedFormatException {
    var in = ImageIO.createImageInputStream(file.toFile());
    var readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      in.close();
      throw new UnsupportedFormatException("no reader for this picture");
    }
    var reader = readers.next();
    reader.setInput(in);
    return new PicturePages(in, reader);
  }

  int count() throws IOException {
    var format = reader.getFormatName();
    // Frames of a moving picture are no pages.
    boolean paged = format.equalsIgnoreCase("tif") || format.equalsIgnoreCase("tiff");
    return paged ? reader.getNumImages(true) : 1;
  }

  int width(int page) throws IOException {
    return reader.getWidth(page - 1);
  }

  int height(int page) throws IOException {
    return reader.getHeight(page - 1);
  }

  boolean isTooLarge(int page) throws IOException {
    return (long) width(page) * height(page) > MOST_PIXELS;
  }

  BufferedImage read(int page) throws IOException {
    return reader.read(page - 1);
  }

  /// Reads only every so many pixels and lines.
  BufferedImage readEvery(int step, int page) throws IOException {
    var some = reader.getDefaultReadParam();
    some.setSourceSubsampling(step, step, 0, 0);
    return reader.read(page - 1, some);
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
