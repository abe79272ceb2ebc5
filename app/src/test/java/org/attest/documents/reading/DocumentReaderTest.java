package org.attest.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.documents.reading.SampleFiles.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.attest.documents.Layout.Block;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;
import org.attest.documents.reading.SampleFiles.Words;
import org.attest.measures.PartialDate;
import org.attest.text.CodePoints;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a user relies on when any file at all is given to be read.
class DocumentReaderTest {
  @TempDir private static Path shared;

  private static DocumentReader reader;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    reader = DocumentReader.open(ReadingLimits.DEFAULT, 1, shared);
  }

  @AfterAll
  static void closesWithoutATrace() {
    reader.close();
    assertThat(shared).isEmptyDirectory();
  }

  private List<Document> read(String name, byte[] bytes) throws IOException {
    return read(reader, name, bytes);
  }

  private List<Document> read(DocumentReader by, String name, byte[] bytes) throws IOException {
    var file = Files.write(folder.resolve(name), bytes);
    return documents(by.read(file, name, Optional.empty()));
  }

  private static List<Document> documents(ReadFile outcome) {
    return switch (outcome) {
      case ReadFile.Read(var documents) -> documents;
      case ReadFile.Unreadable unreadable -> throw new AssertionError(unreadable);
    };
  }

  private static List<String> blocks(Document document, Block.Kind kind) {
    var points = CodePoints.of(document.text());
    return document.layout().blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> points.slice(block.span()))
        .toList();
  }

  @Test
  void keepsPlainTextCharacterForCharacter() throws IOException {
    var words = "First  line,\r\n\ttab, \u200bzero width, \uD83D\uDEA2 a ship.\n\n";
    var document = read("note.txt", text("\uFEFF" + words)).getFirst();
    assertThat(document.text()).isEqualTo(words);
    assertThat(document.mediaType()).isEqualTo("text/plain");
    assertThat(document.id()).isEqualTo(DocumentId.of(text("\uFEFF" + words)));
    assertThat(document.problems()).isEmpty();
  }

  @Test
  void findsTheFormatInTheBytesNotInTheName() throws IOException {
    var pdf = SampleFiles.pdf(List.of(List.of(new Words(72, 700, "A page under a false name."))));
    var document = read("report.txt", pdf).getFirst();
    assertThat(document.mediaType()).isEqualTo("application/pdf");
    assertThat(document.text()).isEqualTo("A page under a false name.");
    assertThat(read("letter.pdf", text("Plain words.\n")).getFirst().text())
        .isEqualTo("Plain words.\n");
  }

  @Test
  void readsTextInTheEncodingItWasWrittenIn() throws IOException {
    var words = "Судно вышло из порта рано утром, и никто его больше не видел. ".repeat(5);
    assertThat(read("old.txt", words.getBytes(Charset.forName("windows-1251"))).getFirst().text())
        .isEqualTo(words);
    assertThat(
            read("wide.txt", ("\uFEFF" + words).getBytes(StandardCharsets.UTF_16LE))
                .getFirst()
                .text())
        .isEqualTo(words);
  }

  @Test
  void addressesThePagesOfAPdf() throws IOException {
    var document =
        read(
                "two.pdf",
                SampleFiles.pdf(
                    List.of(
                        List.of(new Words(72, 700, "The first page.")),
                        List.of(new Words(72, 700, "The second page.")))))
            .getFirst();
    var points = CodePoints.of(document.text());
    assertThat(document.layout().pages())
        .extracting(page -> points.slice(page.span()).strip())
        .containsExactly("The first page.", "The second page.");
  }

  @Test
  void keepsTheRowsOfATableInAPdf() throws IOException {
    var page =
        List.of(
            new Words(72, 700, "Vessel"),
            new Words(250, 700, "Tonnes"),
            new Words(400, 700, "Flag"),
            new Words(72, 680, "Aurora"),
            new Words(250, 680, "1,200"),
            new Words(400, 680, "Panama"),
            new Words(72, 660, "Borealis"),
            new Words(250, 660, "980"),
            new Words(400, 660, "Malta"));
    var document = read("table.pdf", SampleFiles.pdf(List.of(page))).getFirst();
    assertThat(blocks(document, Block.Kind.TABLE_ROW))
        .containsExactly("Vessel\tTonnes\tFlag", "Aurora\t1,200\tPanama", "Borealis\t980\tMalta");
    assertThat(document.layout().cells()).hasSize(9);
  }

  @Test
  void readsOneColumnOfAPageToItsEndBeforeTheNext() throws IOException {
    var left = new StringBuilder();
    var right = new StringBuilder();
    var page = new java.util.ArrayList<Words>();
    for (int i = 0; i < 8; i++) {
      page.add(new Words(72, 700 - i * 14, "left column line " + i + " runs to the edge"));
      page.add(new Words(320, 700 - i * 14, "right column line " + i + " runs to the edge"));
      left.append("left column line ").append(i).append(" runs to the edge\n");
      right.append("right column line ").append(i).append(" runs to the edge\n");
    }
    var document = read("columns.pdf", SampleFiles.pdf(List.of(page))).getFirst();
    assertThat(document.text()).isEqualTo(left + "\n" + right.toString().strip());
  }

  @Test
  void readsShortColumnsOfRunningTextOneAfterTheOther() throws IOException {
    var left =
        List.of(
            "The harbour was closed on", "the third of March because", "the pilots had left it.");
    var right =
        List.of(
            "Two ships were sent back", "to their ports of origin by", "the office of the master.");
    var page = new java.util.ArrayList<Words>();
    for (int i = 0; i < 3; i++) {
      page.add(new Words(72, 700 - i * 14, left.get(i)));
      page.add(new Words(320, 700 - i * 14, right.get(i)));
    }
    var document = read("short.pdf", SampleFiles.pdf(List.of(page))).getFirst();
    assertThat(document.text())
        .isEqualTo(String.join("\n", left) + "\n\n" + String.join("\n", right));
  }

  @Test
  void readsAHeaderOfSeveralLinesColumnByColumn() throws IOException {
    var page =
        List.of(
            new Words(200, 724, "Number of"),
            new Words(330, 724, "Gross tonnage"),
            new Words(72, 710, "Port"),
            new Words(200, 710, "ships in"),
            new Words(330, 710, "of all ships"),
            new Words(200, 696, "2023"),
            new Words(330, 696, "(thousand)"),
            new Words(72, 670, "Elmhaven"),
            new Words(210, 670, "1,200"),
            new Words(340, 670, "88.5"),
            new Words(72, 650, "Quaytown"),
            new Words(210, 650, "980"),
            new Words(340, 650, "71.0"));
    var document = read("header.pdf", SampleFiles.pdf(List.of(page))).getFirst();
    assertThat(blocks(document, Block.Kind.TABLE_ROW))
        .containsExactly(
            "Port\tNumber of ships in 2023\tGross tonnage of all ships (thousand)",
            "Elmhaven\t1,200\t88.5",
            "Quaytown\t980\t71.0");
  }

  @Test
  void readsRowsOfHighCellsCellByCell() throws IOException {
    var page =
        List.of(
            new Words(72, 740, "Stage"),
            new Words(220, 740, "What is done"),
            new Words(72, 710, "First"),
            new Words(220, 710, "The ship is weighed"),
            new Words(72, 697, "inspection"),
            new Words(220, 697, "and its papers are"),
            new Words(220, 684, "looked through"),
            new Words(72, 655, "Second"),
            new Words(220, 655, "The master of the"),
            new Words(72, 642, "inspection"),
            new Words(220, 642, "harbour signs the"),
            new Words(220, 629, "declaration"));
    var document = read("cells.pdf", SampleFiles.pdf(List.of(page))).getFirst();
    assertThat(blocks(document, Block.Kind.TABLE_ROW))
        .containsExactly(
            "Stage\tWhat is done",
            "First inspection\tThe ship is weighed and its papers are looked through",
            "Second inspection\tThe master of the harbour signs the declaration");
  }

  @Test
  void keepsSheetsRowsAndNumbersAsTheyStand() throws IOException {
    var book =
        SampleFiles.xlsx(
            "Ships", List.of(List.of("Name", "Number"), List.of("Aurora", 123456789012345.0)));
    var document = read("ships.xlsx", book).getFirst();
    assertThat(blocks(document, Block.Kind.TABLE_ROW))
        .containsExactly("Name\tNumber", "Aurora\t123456789012345");
    assertThat(document.layout().sheets()).extracting(s -> s.name()).containsExactly("Ships");
    var cell = document.layout().cells().getLast();
    assertThat(List.of(cell.row(), cell.column())).containsExactly(2, 2);
  }

  @Test
  void pointsIntoTheCellsOfSeparatedValues() throws IOException {
    var rows = "name;note\nAurora;\"left; then\nreturned\"\n";
    var document = read("log.csv", text(rows)).getFirst();
    var points = CodePoints.of(document.text());
    assertThat(document.text()).isEqualTo(rows);
    assertThat(document.layout().cells())
        .extracting(cell -> points.slice(cell.span()))
        .containsExactly("name", "note", "Aurora", "left; then\nreturned");
  }

  @Test
  void readsAMessageWithItsHeaderAndAttachments() throws IOException {
    var family =
        read("ledger.eml", SampleFiles.message("The body line.", "list.txt", "The attached line."));
    var message = family.getFirst();
    assertThat(message.metadata().title()).contains("Ledger für März");
    assertThat(message.metadata().published())
        .contains(new PartialDate.Day(LocalDate.of(2024, 3, 3)));
    assertThat(message.text())
        .startsWith("Subject: Ledger für März")
        .contains("The body line.")
        .doesNotContain("another format", "attached");
    var attachment = family.getLast();
    assertThat(attachment.path()).isEqualTo("ledger.eml!/list.txt");
    assertThat(attachment.container()).contains(message.id());
    assertThat(attachment.text().strip()).isEqualTo("The attached line.");
  }

  @Test
  void readsWhatLiesInArchivesAndKeepsItsBytes() throws IOException {
    var docx = SampleFiles.docx("The harbour master signed.");
    var inner = SampleFiles.zip(Map.of("folder/letter.docx", docx));
    var file =
        Files.write(folder.resolve("outer.zip"), SampleFiles.zip(Map.of("inner.zip", inner)));
    var kept = folder.resolve("kept");
    var family = documents(reader.read(file, "outer.zip", Optional.of(kept)));
    assertThat(family)
        .extracting(Document::path)
        .containsExactly(
            "outer.zip", "outer.zip!/inner.zip", "outer.zip!/inner.zip!/folder/letter.docx");
    assertThat(family.get(2).container()).contains(family.get(1).id());
    assertThat(family.get(2).text()).isEqualTo("The harbour master signed.");
    assertThat(kept.resolve(DocumentId.of(docx).hash())).hasBinaryContent(docx);
    assertThat(kept.resolve(DocumentId.of(inner).hash())).hasBinaryContent(inner);
  }

  static Stream<Arguments> badFiles() {
    var docx = SampleFiles.docx("The harbour master signed.");
    var letter = text("A letter.");
    return Stream.of(
        Arguments.of("empty.txt", new byte[0], Code.EMPTY),
        Arguments.of("sealed.pdf", SampleFiles.encryptedPdf(), Code.ENCRYPTED),
        Arguments.of("cut.docx", Arrays.copyOf(docx, docx.length * 2 / 3), Code.DAMAGED),
        Arguments.of("cut.pdf", text("%PDF-1.7\n"), Code.DAMAGED),
        Arguments.of("noise.bin", new byte[] {1, 2, 3, 4, 0, (byte) 0x80, 7}, Code.UNSUPPORTED),
        Arguments.of(
            "bomb.zip", SampleFiles.zip(Map.of("zeros.txt", new byte[40_000_000])), Code.TOO_LARGE),
        Arguments.of("deep.zip", SampleFiles.nestedZip(20), Code.TOO_DEEP),
        Arguments.of(
            "climbs.zip", SampleFiles.zip(Map.of("../../letter.txt", letter)), Code.UNSAFE_PATH));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void turnsABadFileIntoOneProblem(String name, byte[] bytes, Code code) throws IOException {
    var family = read(name, bytes);
    assertThat(family.stream().flatMap(document -> document.problems().stream()))
        .extracting(Problem::code)
        .containsExactly(code);
    assertThat(family.getFirst().id()).isEqualTo(DocumentId.of(bytes));
  }

  @Test
  void showsWhereAPartThatClimbsOutWouldLieInside() throws IOException {
    var family = read("climbs.zip", SampleFiles.zip(Map.of("../../up.txt", text("A line."))));
    assertThat(family.getLast().path()).isEqualTo("climbs.zip!/up.txt");
    assertThat(family.getLast().text()).isEqualTo("A line.");
  }

  @Test
  void saysWhichPathHasNoBytes() {
    var outcome = reader.read(folder.resolve("gone.txt"), "gone.txt", Optional.empty());
    assertThat(outcome)
        .isInstanceOfSatisfying(
            ReadFile.Unreadable.class,
            unreadable -> {
              assertThat(unreadable.path()).isEqualTo("gone.txt");
              assertThat(unreadable.problem().code()).isEqualTo(Code.MISSING);
            });
  }

  @Test
  void loadsNothingThatADocumentPointsAt() throws IOException {
    var secret = Files.write(folder.resolve("secret.txt"), text("the secret words"));
    var xml =
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><r>before &x; after</r>";
    assertThat(read("pointer.xml", text(xml)).getFirst().text()).doesNotContain("secret");
  }

  @Test
  void stopsAtTheNumberOfPartsItMayRead() throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < 5; i++) {
      entries.put(i + ".txt", text("Line " + i));
    }
    var limits =
        new ReadingLimits(
            ReadingLimits.DEFAULT.time(), 256, 4, 3, 1_000_000, ReadingLimits.DEFAULT.characters());
    try (var strict = DocumentReader.open(limits, 1, folder)) {
      var family = read(strict, "many.zip", SampleFiles.zip(entries));
      assertThat(family).hasSize(4);
      assertThat(family.getFirst().problems())
          .extracting(Problem::code)
          .containsExactly(Code.TOO_MANY);
    }
  }
}
