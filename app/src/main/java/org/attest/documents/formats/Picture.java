package org.attest.documents.formats;

import org.attest.documents.Problem.Code;

/// A picture, whose words Tesseract reads.
final class Picture implements Format {
  @Override
  public void read(Original original, Draft draft) {
    draft.problem(Code.OCR_MISSING, "text in pictures is read by Tesseract: install it");
  }
}
