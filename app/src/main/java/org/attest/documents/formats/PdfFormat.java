package org.attest.documents.formats;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.documents.Layout.Block.Kind;

/// PDF, page by page.
final class PdfFormat implements Format {
  @Override
  public void read(Original original, Draft draft) throws IOException {
    try (var pdf = Loader.loadPDF(original.file().toFile())) {
      var information = pdf.getDocumentInformation();
      draft.metadata(
          Optional.ofNullable(information.getTitle()).filter(t -> !t.isBlank()),
          Optional.ofNullable(information.getAuthor()).filter(t -> !t.isBlank()),
          Optional.empty());
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        draft.manuscript().beginPage();
        draft.manuscript().block(Kind.PARAGRAPH, stripper.getText(pdf));
        draft.manuscript().endPage();
      }
    }
  }
}
