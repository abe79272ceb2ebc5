package org.attest.documents.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Small files of many formats, written by the libraries that others write them with.
final class SampleFiles {
  /// Words at a place on a page, in points from the lower left.
  record Words(float x, float y, String text) {}

  private interface Writer {
    void write(ByteArrayOutputStream out) throws IOException;
  }

  private SampleFiles() {}

  private static byte[] bytes(Writer writer) {
    try {
      var out = new ByteArrayOutputStream();
      writer.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] pdf(List<List<Words>> pages) {
    return bytes(out -> {
      try (var pdf = pdfOf(pages)) {
        pdf.save(out);
      }
    });
  }

  static byte[] encryptedPdf() {
    return bytes(out -> {
      try (var pdf = pdfOf(List.of(List.of(new Words(72, 700, "The sealed letter."))))) {
        pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        pdf.save(out);
      }
    });
  }

  private static PDDocument pdfOf(List<List<Words>> pages) throws IOException {
    var pdf = new PDDocument();
    for (var words : pages) {
      var page = new PDPage();
      pdf.addPage(page);
      try (var pen = new PDPageContentStream(pdf, page)) {
        for (var word : words) {
          pen.beginText();
          pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
          pen.newLineAtOffset(word.x(), word.y());
          pen.showText(word.text());
          pen.endText();
        }
      }
    }
    return pdf;
  }

  static byte[] docx(String... paragraphs) {
    return bytes(out -> {
      try (var document = new XWPFDocument()) {
        for (var paragraph : paragraphs) {
          document.createParagraph().createRun().setText(paragraph);
        }
        document.write(out);
      }
    });
  }

  /// One sheet; numbers are written as numbers.
  static byte[] xlsx(String sheet, List<List<Object>> rows) {
    return bytes(out -> {
      try (var book = new XSSFWorkbook()) {
        var page = book.createSheet(sheet);
        for (int r = 0; r < rows.size(); r++) {
          var row = page.createRow(r);
          for (int c = 0; c < rows.get(r).size(); c++) {
            switch (rows.get(r).get(c)) {
              case Double number -> row.createCell(c).setCellValue(number);
              case Object words -> row.createCell(c).setCellValue(words.toString());
            }
          }
        }
        book.write(out);
      }
    });
  }

  static byte[] zip(Map<String, byte[]> entries) {
    return bytes(out -> {
      try (var zip = new ZipOutputStream(out)) {
        for (var entry : entries.entrySet()) {
          zip.putNextEntry(new ZipEntry(entry.getKey()));
          zip.write(entry.getValue());
        }
      }
    });
  }

  /// Archives in each other, a text at the bottom.
  static byte[] nestedZip(int levels) {
    var inner = zip(Map.of("bottom.txt", text("The deepest line.")));
    for (int i = 1; i < levels; i++) {
      inner = zip(Map.of("inner.zip", inner));
    }
    return inner;
  }

  static byte[] message(String body, String attachmentName, String attachment) {
    return text(
        """
        From: Harbour Office <office@harbour.example>
        To: Registry <registry@harbour.example>
        Subject: =?UTF-8?Q?Ledger_f=C3=BCr_M=C3=A4rz?=
        Date: Sun, 3 Mar 2024 23:30:00 -0800
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=outer

        --outer
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/plain; charset=utf-8

        %s
        --inner
        Content-Type: text/html; charset=utf-8

        <p>The same in another format.</p>
        --inner--
        --outer
        Content-Type: text/plain; charset=utf-8
        Content-Disposition: attachment; filename="%s"

        %s
        --outer--
        """
            .replaceFirst("%s", body)
            .replaceFirst("%s", attachmentName)
            .replaceFirst("%s", attachment));
  }
}
