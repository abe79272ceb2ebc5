package org.attest.claims.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attest.claims.Claim;
import org.attest.claims.ClaimReader;
import org.attest.claims.ClaimReader.Finders;
import org.attest.documents.Document;
import org.attest.documents.reading.DocumentReader;
import org.attest.documents.reading.ReadFile;
import org.attest.documents.reading.ReadingLimits;
import org.attest.language.TextReader;
import org.attest.measures.MeasureReader;
import org.attest.mentions.MentionReader;
import org.attest.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records in the files that people have: their tables come through the readers of the formats.
class RecordFilesTest {
  private static final List<List<String>> INVOICE =
      List.of(
          List.of("Seller", "Kestrel Components Ltd"),
          List.of("Buyer", "Marlin Robotics LLC"),
          List.of("Invoice No.", "KC-17"));

  private static final List<List<String>> GOODS =
      List.of(
          List.of("Description", "Qty", "Unit price, USD", "Amount, USD"),
          List.of("Servo drive", "200", "12.50", "2,500.00"),
          List.of("Carbon tube", "40", "8.00", "320.00"));

  private static final List<String> STATED =
      List.of(
          "Seller Kestrel Components Ltd",
          "Buyer Marlin Robotics LLC",
          "Invoice No. KC-17",
          "Servo drive [Description] 200 [Qty] 12.50 [Unit price, USD] 2,500.00 [Amount, USD]",
          "Carbon tube [Description] 40 [Qty] 8.00 [Unit price, USD] 320.00 [Amount, USD]");

  private static DocumentReader documents;

  @TempDir private Path folder;

  private final ClaimReader claims =
      new ClaimReader(
          new TextReader(Map.of()),
          new MentionReader(Map.of()),
          new Finders(Map.of(), Map.of(), new Records()),
          Map.of(Language.ENGLISH, new MeasureReader(Language.ENGLISH)));

  @BeforeAll
  static void open() {
    documents = DocumentReader.open(ReadingLimits.DEFAULT, 1);
  }

  @AfterAll
  static void close() {
    documents.close();
  }

  @Test
  void tablesOfATextDocumentAreRecords() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var paper = new XWPFDocument()) {
      paper.createParagraph().createRun().setText("COMMERCIAL INVOICE");
      addTable(paper, INVOICE);
      paper.createParagraph().createRun().setText("The goods are these:");
      addTable(paper, GOODS);
      paper.write(out);
    }

    assertThat(statements("invoice.docx", out.toByteArray())).isEqualTo(STATED);
  }

  private static void addTable(XWPFDocument paper, List<List<String>> rows) {
    var table = paper.createTable(rows.size(), rows.getFirst().size());
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        table.getRow(r).getCell(c).setText(rows.get(r).get(c));
      }
    }
  }

  @Test
  void linesOfATextDocumentAreRecords() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var paper = new XWPFDocument()) {
      var run = paper.createParagraph().createRun();
      run.setText("Seller: Kestrel Components Ltd");
      run.addBreak();
      run.setText("Buyer: Marlin Robotics LLC");
      paper.write(out);
    }

    assertThat(statements("contract.docx", out.toByteArray()))
        .containsExactly("Seller: Kestrel Components Ltd", "Buyer: Marlin Robotics LLC");
  }

  @Test
  void sheetsOfAWorkbookAreRecords() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("Payments");
      var header = sheet.createRow(2);
      var row = sheet.createRow(3);
      var words = List.of("Payer", "Payee", "Amount", "Currency");
      var values = List.of("Marlin Robotics LLC", "Kestrel Components Ltd", "", "EUR");
      for (int c = 0; c < words.size(); c++) {
        header.createCell(c).setCellValue(words.get(c));
        row.createCell(c).setCellValue(values.get(c));
      }
      row.getCell(2).setCellValue(54000.5);
      book.write(out);
    }

    var claim = claims("payments.xlsx", out.toByteArray()).getFirst();
    assertThat(claim.statement())
        .isEqualTo(
            "Marlin Robotics LLC [Payer] Kestrel Components Ltd [Payee] 54000.5 [Amount] EUR"
                + " [Currency]");
    assertThat(claim.relation()).isPresent();
    assertThat(claim.quantities())
        .singleElement()
        .satisfies(q -> assertThat(q.unit().code()).isEqualTo("EUR"));
  }

  @Test
  void printedTablesAreRecords() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      var page = new PDPage();
      pdf.addPage(page);
      try (var pen = new PDPageContentStream(pdf, page)) {
        write(pen, INVOICE, 720);
        write(pen, GOODS, 600);
      }
      pdf.save(out);
    }

    assertThat(statements("invoice.pdf", out.toByteArray())).isEqualTo(STATED);
  }

  private static void write(PDPageContentStream pen, List<List<String>> rows, float top)
      throws IOException {
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        pen.beginText();
        pen.setFont(new PDType1Font(FontName.HELVETICA), 10);
        pen.newLineAtOffset(72 + c * 130f, top - r * 20f);
        pen.showText(rows.get(r).get(c));
        pen.endText();
      }
    }
  }

  @Test
  void tablesOfAPageAreRecords() throws IOException {
    var page = "<html><body><h1>Invoice</h1>" + table(INVOICE) + table(GOODS) + "</body></html>";

    assertThat(statements("invoice.html", bytes(page))).isEqualTo(STATED);
  }

  private static String table(List<List<String>> rows) {
    var table = new StringBuilder("<table>");
    for (var row : rows) {
      table.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>");
    }
    return table.append("</table>").toString();
  }

  @Test
  void aMessageIsNoRecordButWhatItSaysMayBe() throws IOException {
    var mail =
        """
        From: Office <office@harbour.example>
        To: Registry <registry@harbour.example>
        Subject: Invoice KC-17
        Date: Sun, 3 Mar 2024 23:30:00 +0000
        Content-Type: text/plain; charset=utf-8

        Seller: Kestrel Components Ltd
        Buyer: Marlin Robotics LLC
        Amount due: EUR 500
        """;

    assertThat(statements("mail.eml", bytes(mail)))
        .containsExactly(
            "Seller: Kestrel Components Ltd", "Buyer: Marlin Robotics LLC", "Amount due: EUR 500");
  }

  @Test
  void rowsBeyondTheFirstThousandsAreLeftToTheSearchAndThatIsSaid() throws IOException {
    var csv = new StringBuilder("Date,Payer,Payee,Amount\n");
    csv.repeat("2024-03-05,Marlin Robotics LLC,Kestrel Components Ltd,12\n", 2_100);
    var reading = claims.read(document("long.csv", bytes(csv.toString())), Optional.empty());

    assertThat(reading.claims()).hasSize(2_000);
    assertThat(reading.document().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("first rows"));
  }

  private List<String> statements(String name, byte[] bytes) throws IOException {
    return claims(name, bytes).stream().map(Claim::statement).toList();
  }

  private List<Claim> claims(String name, byte[] bytes) throws IOException {
    return claims.read(document(name, bytes), Optional.empty()).claims();
  }

  private Document document(String name, byte[] bytes) throws IOException {
    var file = Files.write(folder.resolve(name), bytes);
    return switch (documents.read(file, name, Optional.empty())) {
      case ReadFile.Read(var read) -> read.getFirst();
      case ReadFile.Unreadable unreadable -> throw new AssertionError(unreadable);
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
