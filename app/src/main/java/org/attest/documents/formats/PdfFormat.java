package org.attest.documents.formats;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.attest.documents.Problem.Code;

/// PDF, page by page: words where there are some, else the page's picture through Tesseract.
final class PdfFormat implements Format {
  /// Dots an inch that a page without words is drawn with.
  private static final float DOTS = 300;

  private static final float POINTS = 72;

  private static final long MOST_PIXELS = 50_000_000;

  private final Ocr ocr;

  PdfFormat(Ocr ocr) {
    this.ocr = ocr;
  }

  @Override
  public void read(Original original, Draft draft) throws IOException {
    try (var pdf = Loader.loadPDF(original.file().toFile())) {
      var information = pdf.getDocumentInformation();
      draft.metadata(
          Optional.ofNullable(information.getTitle()).filter(t -> !t.isBlank()),
          Optional.ofNullable(information.getAuthor()).filter(t -> !t.isBlank()),
          Optional.empty());
      draft.statesItself();
      writePages(pdf, draft);
      PdfAttachments.read(pdf, draft.parts());
    }
  }

  private void writePages(PDDocument pdf, Draft draft) throws IOException {
    var pages = new ArrayList<List<TextLine>>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      pages.add(lines(pdf, page, draft));
    }
    var writer = new PageWriter(draft.manuscript(), usualSize(pages));
    for (int i = 0; i < pages.size(); i++) {
      draft.manuscript().beginPage();
      if (pages.get(i).isEmpty()) {
        readPicture(pdf, i + 1, draft);
      }
      for (var region : Columns.of(pages.get(i))) {
        writer.write(region);
      }
      draft.manuscript().endPage();
    }
  }

  /// A damaged page costs that page.
  private static List<TextLine> lines(PDDocument pdf, int page, Draft draft) {
    try {
      return PageWords.of(pdf, page);
    } catch (IOException | RuntimeException _) {
      draft.problem(Code.PARTIAL, "this page is damaged and was left out", page);
      return List.of();
    }
  }

  private static double usualSize(List<List<TextLine>> pages) {
    var letters = new TreeMap<Double, Integer>();
    for (var page : pages) {
      for (var line : page) {
        letters.merge((double) Math.round(line.size()), line.letters(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(java.util.Map.Entry.comparingByValue())
        .map(java.util.Map.Entry::getKey)
        .orElse(1.0);
  }

  private void readPicture(PDDocument pdf, int page, Draft draft) throws IOException {
    if (!pdf.getPage(page - 1).getResources().getXObjectNames().iterator().hasNext()) {
      return;
    }
    if (ocr.isMissing()) {
      draft.problem(Code.OCR_MISSING, Ocr.REMEDY);
    } else {
      ocr.read(drawn(pdf, page)).writeTo(draft.manuscript());
    }
  }

  private static BufferedImage drawn(PDDocument pdf, int page) throws IOException {
    var box = pdf.getPage(page - 1).getCropBox();
    double inches = (box.getWidth() / POINTS) * (box.getHeight() / POINTS);
    float dots = (float) Math.min(DOTS, Math.sqrt(MOST_PIXELS / Math.max(inches, 0.01)));
    return new PDFRenderer(pdf).renderImageWithDPI(page - 1, dots, ImageType.GRAY);
  }
}
