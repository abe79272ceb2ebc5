package org.attest.documents.formats;

import java.io.IOException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.attest.documents.Problem.Code;

/// A picture, whose words Tesseract reads; a picture of several pages has pages.
final class Picture implements Format {
  static final String TOO_LARGE = "the picture has too many pixels to be read";

  private final Ocr ocr;

  Picture(Ocr ocr) {
    this.ocr = ocr;
  }

  @Override
  public void read(Original original, Draft draft) throws IOException {
    try (var pages = PicturePages.open(original.file())) {
      for (int page = 1; page <= pages.count(); page++) {
        draft.manuscript().beginPage();
        read(pages, page, draft);
        draft.manuscript().endPage();
      }
    } catch (UnsupportedFormatException _) {
      draft.problem(Code.UNSUPPORTED, "pictures of type " + original.mediaType() + " are not read");
    }
  }

  private void read(PicturePages pages, int page, Draft draft) throws IOException {
    if (pages.isTooLarge(page)) {
      draft.problem(Code.TOO_LARGE, TOO_LARGE, page);
    } else if (ocr.isMissing()) {
      draft.problem(Code.OCR_MISSING, Ocr.REMEDY);
    } else {
      ocr.read(pages.read(page)).writeTo(draft.manuscript());
    }
  }
}
