package org.attest.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.attest.documents.Document;
import org.attest.documents.Layout.Box;
import org.attest.documents.Layout.Page;
import org.attest.documents.Layout.Word;
import org.attest.documents.reading.Scan.Place;
import org.attest.text.CodePoints;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the words of scans stand, for whoever marks them on the picture; with a real Tesseract,
/// where one is installed.
class ScanTest {
  private static final String[] LATIN = {
    "The harbour ledger names seven vessels",
    "which left before dawn without papers",
    "Their cargo was declared as timber",
    "but customs officers found engines",
    "An invoice shows twelve payments",
    "signed by nobody from that company"
  };

  private static final String[] CYRILLIC = {
    "Судно покинуло порт рано утром",
    "вместе с грузом древесины",
    "Таможня нашла внутри двигатели",
    "Владелец завода отрицает поставку",
    "Платежи прошли через другой банк",
    "Документы подписал неизвестный человек"
  };

  /// Of the page: half a letter.
  private static final Offset<Double> NEAR = within(0.008);

  @TempDir private static Path shared;

  private static DocumentReader reader;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    assumeThat(InstalledOcr.version()).contains("eng", "rus", "osd");
    reader = DocumentReader.open(ReadingLimits.DEFAULT, 1, shared);
  }

  @AfterAll
  static void close() {
    if (reader != null) {
      reader.close();
    }
  }

  private Document read(String name, byte[] bytes) throws IOException {
    var file = Files.write(folder.resolve(name), bytes);
    return switch (reader.read(file, name, Optional.empty())) {
      case ReadFile.Read(var documents) -> documents.getFirst();
      case ReadFile.Unreadable unreadable -> throw new AssertionError(unreadable);
    };
  }

  /// Every word that was drawn is in the text once, at its place on that page.
  private static void assertFound(Document document, int page, Scan drawn) {
    var text = CodePoints.of(document.text());
    var seen = new ArrayList<String>();
    for (var word : document.layout().words()) {
      if (word.page() == page) {
        var written = text.slice(word.span());
        seen.add(written);
        assertCovers(written, word, drawn.place(written));
        assertThat(document.layout().pageAt(word.span().start())).hasValue(page);
      }
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(drawn.words().keySet());
  }

  private static void assertCovers(String written, Word word, Place drawn) {
    double left = share(word.box().left());
    double top = share(word.box().top());
    double right = share(word.box().left() + word.box().width());
    double bottom = share(word.box().top() + word.box().height());
    assertThat(left).as("left of %s", written).isCloseTo(drawn.left(), NEAR);
    assertThat(right).as("right of %s", written).isCloseTo(drawn.right(), NEAR);
    assertThat(top).as("top of %s", written).isCloseTo(drawn.top(), NEAR);
    assertThat(bottom).as("bottom of %s", written).isCloseTo(drawn.bottom(), NEAR);
    assertThat(word.confidence()).isBetween(50, 100);
  }

  private static double share(int part) {
    return (double) part / Box.WHOLE;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyWordOfAScanHasItsPlace(boolean isLatin) throws IOException {
    var scan = Scan.of(isLatin ? LATIN : CYRILLIC);
    assertFound(read("scan.png", scan.png()), 1, scan);
  }

  @Test
  void placesAreThoseOfThePictureAsItIsStoredHoweverItLies() throws IOException {
    var scan = Scan.of(LATIN).turned();
    assertFound(read("quarter.png", scan.png()), 1, scan);
    var upsideDown = scan.turned();
    assertFound(read("half.png", upsideDown.png()), 1, upsideDown);
    var threeQuarters = upsideDown.turned();
    assertFound(read("three.png", threeQuarters.png()), 1, threeQuarters);
  }

  @Test
  void everyPageOfATiffHasItsOwnWords() throws IOException {
    var first = Scan.of(LATIN);
    var second = Scan.of(CYRILLIC);
    var document = read("two.tiff", Scan.tiff(first, second));
    assertFound(document, 1, first);
    assertFound(document, 2, second);
    assertThat(document.layout().pages()).extracting(Page::number).containsExactly(1, 2);
  }

  @Test
  void aPdfHasPlacesOfWordsOnItsScannedPagesAsTheyAreDisplayed() throws IOException {
    var scan = Scan.of(LATIN);
    var document = read("mixed.pdf", scan.pdfAfter("This page was written."));
    assertThat(document.text()).startsWith("This page was written.\n\n");
    assertThat(document.layout().words()).extracting(Word::page).containsOnly(2);
    assertFound(document, 2, scan.turned());
  }
}
