package org.attest.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.attest.documents.reading.Scan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A claim on a page as it looks: the box stands where the words are drawn.
@ExtendWith(Browsing.class)
class PageJourneyTest {
  /// Of the width or height of a page of A4, about three points.
  private static final double NEAR = 0.006;

  private Visit visit;

  @BeforeEach
  void begin(Browser browser) {
    visit = browser.visit(browser.served(Sample.FULL));
  }

  @AfterEach
  void end() {
    visit.close();
  }

  @Test
  void aPdfIsShownAtThePageOfThePassageWithABoxOverItsWords() {
    visit.openClaim("the plant had bought twelve turbines");
    assertThat(visit.find("#page-number")).hasText("Page 1 of 2");
    isBoxed(Notes.report().place("the plant had bought twelve turbines"));
  }

  @Test
  void aWordWithALigatureIsBoxed() {
    visit.openClaim("the purchase of three ships");
    isBoxed(Notes.report().place("the purchase of three ships"));
  }

  @Test
  void aPassageInAColumnIsBoxedThereAndNotInTheOther() {
    visit.openClaim("Burevar had hired three pilots for the winter");
    assertThat(visit.find("#page-number")).hasText("Page 2 of 2");
    isBoxed(
        Notes.report().place("Burevar had hired three pilots for the"),
        Notes.report().place("winter"));
  }

  @Test
  void wordsOfAPictureAreBoxedWhereTheyStand() throws IOException {
    assumeThat(Installed.tesseract()).as("Tesseract is not installed").isPresent();
    visit.open("/documents").row("scan.png").locator("a.rowlink").click();
    visit.row("the ledger had been copied").locator("a.rowlink").click();
    areBoxed(Notes.scan(), "ledger", "had", "been", "copied");
  }

  @Test
  void wordsOfAScannedPageThatLiesOnItsSideAreBoxedWhereTheyStand() throws IOException {
    assumeThat(Installed.tesseract()).as("Tesseract is not installed").isPresent();
    visit.open("/documents").row("scans.pdf").locator("a.rowlink").click();
    visit.row("the ledger had been copied").locator("a.rowlink").click();
    assertThat(visit.find("#page-number")).hasText("Page 2 of 2");
    areBoxed(Notes.scan().turned(), "ledger", "had", "been", "copied");
  }

  private void areBoxed(Scan scan, String... words) {
    var boxes = boxes();
    for (var word : words) {
      var place = scan.place(word);
      assertThat(boxes)
          .as("%s at %s", word, place)
          .anyMatch(box ->
              isNear(box.left(), box.right(), place.left(), place.right())
                  && isNear(box.top(), box.base(), place.top(), place.bottom()));
    }
  }

  /// Whether a word's box begins and ends where its letters do. Across the line, letters have
  /// ascenders and descenders of their own.
  private static boolean isNear(double from, double to, double start, double end) {
    return Math.abs(from - start) < 2 * NEAR && Math.abs(to - end) < 2 * NEAR;
  }

  private List<DrawnPdf.Place> boxes() {
    var rects = visit.find("#sheet rect.on");
    assertThat(rects.first()).isInViewport();
    var sheet = visit.find("#sheet").boundingBox();
    return rects.all().stream().map(rect -> share(rect.boundingBox(), sheet)).toList();
  }

  private void isBoxed(DrawnPdf.Place... places) {
    var boxes = boxes();
    for (var place : places) {
      double middle = (place.top() + place.base()) / 2;
      var line = boxes.stream().filter(b -> b.top() < middle && b.base() > middle).toList();
      assertThat(line).as("%s among %s", place, boxes).isNotEmpty();
      assertThat(line.stream().mapToDouble(DrawnPdf.Place::left).min().orElseThrow())
          .isCloseTo(place.left(), within(NEAR));
      assertThat(line.stream().mapToDouble(DrawnPdf.Place::right).max().orElseThrow())
          .isCloseTo(place.right(), within(NEAR));
    }
    assertThat(boxes)
        .as("no box elsewhere")
        .allMatch(box ->
            Stream.of(places)
                .anyMatch(place -> box.top() < place.base() && box.base() > place.top()));
  }

  private static DrawnPdf.Place share(BoundingBox box, BoundingBox sheet) {
    double left = (box.x - sheet.x) / sheet.width;
    double top = (box.y - sheet.y) / sheet.height;
    return new DrawnPdf.Place(
        left, top, left + box.width / sheet.width, top + box.height / sheet.height);
  }

  @ParameterizedTest
  @EnumSource
  void aPdfCanBeReadAsTextAndAsItLooks(Hand hand) {
    visit.openClaim("the plant had bought twelve turbines");
    hand.choose(visit, visit.find("#view-text"));
    assertThat(visit.find("mark[data-on]")).hasText("the plant had bought twelve turbines");
    hand.choose(visit, visit.find("#view-page"));
    assertThat(visit.find("#sheet canvas")).isVisible();
    hand.choose(visit, visit.find("#page-after"));
    assertThat(visit.find("#page-number")).hasText("Page 2 of 2");
  }
}
