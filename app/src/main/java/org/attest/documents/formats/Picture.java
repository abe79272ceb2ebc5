package org.attest.documents.formats;

import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.attest.documents.Problem.Code;

/// A picture, whose words Tesseract reads; a picture of several pages has pages.
final class Picture implements Format {
  /// A page in A3 at 600 dots an inch has 70 million.
  private static final long MOST_PIXELS = 100_000_000;

  private final Ocr ocr;

  Picture(Ocr ocr) {
    this.ocr = ocr;
  }

  @Override
  public void read(Original original, Draft draft) throws IOException {
    try (var in = ImageIO.createImageInputStream(original.file().toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        draft.problem(
            Code.UNSUPPORTED, "pictures of type " + original.mediaType() + " are not read");
        return;
      }
      var reader = readers.next();
      reader.setInput(in);
      try {
        readPages(reader, draft);
      } finally {
        reader.dispose();
      }
    }
  }

  private void readPages(ImageReader reader, Draft draft) throws IOException {
    // Frames of a moving picture are no pages.
    boolean paged =
        reader.getFormatName().equalsIgnoreCase("tif")
            || reader.getFormatName().equalsIgnoreCase("tiff");
    int pages = paged ? reader.getNumImages(true) : 1;
    for (int page = 0; page < pages; page++) {
      draft.manuscript().beginPage();
      if ((long) reader.getWidth(page) * reader.getHeight(page) > MOST_PIXELS) {
        draft.problem(Code.TOO_LARGE, "the picture has too many pixels to be read", page + 1);
      } else if (ocr.isMissing()) {
        draft.problem(Code.OCR_MISSING, Ocr.REMEDY);
      } else {
        ocr.read(reader.read(page)).writeTo(draft.manuscript());
      }
      draft.manuscript().endPage();
    }
  }
}
