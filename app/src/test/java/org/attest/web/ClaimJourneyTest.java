package org.attest.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A claim beside its document: the exact words, where they stand.
@ExtendWith(Browsing.class)
class ClaimJourneyTest {
  private static final Locator.GetByTextOptions EXACTLY =
      new Locator.GetByTextOptions().setExact(true);

  private Visit visit;

  @BeforeEach
  void begin(Browser browser) {
    visit = browser.visit(browser.served(Sample.FULL));
  }

  @AfterEach
  void end() {
    visit.close();
  }

  private static String bare(List<String> words) {
    return String.join("", words).replaceAll("\\s+", "");
  }

  private List<String> claims(String document) {
    visit.open("/documents");
    visit.find("tr[id]").getByText("files/" + document, EXACTLY).click();
    return visit
                .find("tr[id] a.rowlink")
                .evaluateAll("all => all.map(it => it.getAttribute('href'))")
            instanceof List<?> hrefs
        ? hrefs.stream().map(String::valueOf).toList()
        : List.of();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "courier.html",
        "minutes.txt",
        "deliveries.csv",
        "letter.eml",
        "letter.eml!/contract.txt",
        "report.pdf",
        "завод.txt",
        "港口.txt"
      })
  void theHighlightIsTheClaimsExactWords(String document) {
    var claims = claims(document);
    assertThat(claims).isNotEmpty();
    for (var href : claims) {
      visit.open(href + (href.contains("?") ? "&" : "?") + "view=text");
      var exact = visit.find("article[aria-current=true] .say").allTextContents();
      var highlighted = visit.find("#text mark[data-on]").allTextContents();
      assertThat(bare(highlighted)).isNotEmpty().isEqualTo(bare(exact));
      assertThat(visit.find("#text mark[data-on]").first()).isInViewport();
    }
  }

  @Test
  void otherPassagesAreUnderlinedAndLeadToTheirClaims() {
    visit.openClaim("the Burevar plant had received seven patrol boats");
    var others = visit.find("#text a mark");
    assertThat(others).hasCount(5);
    others.last().click();
    assertThat(visit.find("mark[data-on]")).hasText("the boats had left the harbour in March 2024");
  }

  @Test
  void pageFurnitureIsFoldedAndSaysSo() {
    visit.openClaim("the Burevar plant had received seven patrol boats");
    var furniture = visit.find("#text details");
    assertThat(furniture.first()).containsText("not read for claims");
    assertThat(visit.find("#text").getByText("I knew it all along!")).not().isVisible();
    furniture.last().locator("summary").click();
    assertThat(furniture.last().locator("p")).isVisible();
  }

  @Test
  void aCellOfATableIsShownInItsTable() {
    visit.openClaim("Burevar had collected twelve crates");
    var cell = visit.find("#text td:has(mark[data-on])");
    assertThat(cell).hasCount(1);
    assertThat(visit.find("#text tr:has(mark[data-on]) td")).hasCount(3);
  }

  @Test
  void ofALongTextAPartIsShownAndTheRestIsALinkAway() {
    visit.openClaim("ship 300 had left berth");
    assertThat(visit.find("mark[data-on]")).containsText("ship 300 had left berth");
    assertThat(visit.find("mark[data-on]")).isInViewport();
    int shown = visit.find("#text").textContent().length();
    assertThat(shown).isLessThan(Notes.LONG / 2);
    visit.find("#text").getByText("Earlier part").click();
    assertThat(visit.find("#text")).containsText("Entry 200.");
    visit.find("#text").getByText("Later part").click();
    visit.find("#text").getByText("Later part").click();
    assertThat(visit.find("#text")).containsText("Entry 400.");
  }

  @Test
  void theDocumentSaysWhereItComesFrom() {
    visit.openClaim("the Burevar plant had received seven patrol boats");
    assertThat(visit.find("#doc")).containsText("Harbour Courier");
    assertThat(visit.find("#doc")).containsText("published 25 Sep 2024");
    assertThat(visit.find("#doc")).containsText("anchor holds");
    assertThat(visit.find("#doc")).containsText("sha256:");
    assertThat(visit.find("#doc")).containsText("added 22 Nov 2026 12:00 UTC");
  }
}
