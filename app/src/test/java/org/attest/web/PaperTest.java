package org.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What comes out of a printer.
@ExtendWith(Browsing.class)
class PaperTest {
  @Test
  void aLedgerSaysWhatItIsOnSheetsOfOneKind(Browser browser) throws IOException {
    try (var visit = browser.visit(browser.served(Sample.FULL));
        var paper = printed(visit.open("/?stance=denies"))) {
      assertThat(words(paper, 1)).contains("Claim ledger", "Speaker and stance", "denies");
      assertThat(words(paper, 1)).doesNotContain("Add documents", "Clear all", "×");
      assertThat(words(paper, paper.getNumberOfPages())).contains("journal entry");
      for (var sheet : paper.getPages()) {
        assertThat(sheet.getMediaBox().getWidth()).isGreaterThan(sheet.getMediaBox().getHeight());
      }
    }
  }

  @Test
  void aClaimIsPrintedWithItsDocumentAndHashes(Browser browser) throws IOException {
    try (var visit = browser.visit(browser.served(Sample.FULL));
        var paper = printed(visit.openClaim("supplying engines to the navy"))) {
      assertThat(new PDFTextStripper().getText(paper))
          .contains("supplying engines to the navy", "sha256:", "Custody")
          .doesNotContain("Save the original");
    }
  }

  private static PDDocument printed(Visit visit) throws IOException {
    return Loader.loadPDF(visit.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
  }

  private static String words(PDDocument paper, int sheet) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(sheet);
    stripper.setEndPage(sheet);
    return stripper.getText(paper);
  }
}
