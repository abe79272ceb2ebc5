package org.attest.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The ways of somebody who looks for something in the ledger.
@ExtendWith(Browsing.class)
class LedgerJourneyTest {
  private Visit visit;

  @BeforeEach
  void begin(Browser browser) {
    visit = browser.visit(browser.served(Sample.FULL)).open("/");
  }

  @AfterEach
  void end() {
    visit.close();
  }

  @ParameterizedTest
  @EnumSource
  void findsWhoDeniesAndReadsTheirWordsOneAfterTheOther(Hand hand) {
    hand.choose(visit, visit.facet("stance", "denies"));
    assertThat(visit.find(".chip").first()).containsText("denies");
    assertThat(visit.find("#count")).containsText("5 of ");
    var found = visit.rows();
    assertThat(found).hasSize(5).contains("supplying engines to the navy");

    hand.open(visit, visit.row("supplying engines to the navy"));
    assertThat(visit.find("h1")).hasText("supplying engines to the navy");
    assertThat(visit.find("mark[data-on]")).hasText("supplying engines to the navy");
    assertThat(visit.find("mark[data-on]")).isInViewport();

    hand.toNextPassage(visit);
    assertThat(visit.find("mark[data-on]")).hasText("the shipment");
    hand.toPassageBefore(visit);
    assertThat(visit.find("mark[data-on]")).hasText("supplying engines to the navy");

    hand.back(visit);
    assertThat(visit.find("tr[aria-current=true]")).containsText("supplying engines to the navy");
    assertThat(visit.facet("stance", "denies")).isChecked();
    assertThat(visit.address()).contains("stance=denies");
    assertThat(visit.rows()).isEqualTo(found);
  }

  @ParameterizedTest
  @EnumSource
  void findsANameThatIsWrittenInAnotherScript(Hand hand) {
    hand.search(visit, "Буревар");
    assertThat(visit.row("Burevar had paid the pilots in advance")).isVisible();
    assertThat(visit.row("«Буревар» получил семь лодок")).isVisible();
    assertThat(visit.find(".chip").first()).containsText("Буревар");

    hand.search(visit, "Burevar");
    assertThat(visit.find(".chip").first()).containsText("Burevar");
    assertThat(visit.row("Burevar had paid the pilots in advance")).isVisible();
    assertThat(visit.row("«Буревар» получил семь лодок")).isVisible();
  }

  @ParameterizedTest
  @EnumSource
  void takesFiltersAwayOneByOneAndAllAtOnce(Hand hand) {
    var all = visit.find("#count").innerText();
    hand.choose(visit, visit.facet("stance", "denies"));
    assertThat(visit.find("#count")).containsText("5 of ");
    hand.choose(visit, visit.facet("speaker", "Nordwerk"));
    assertThat(visit.find("#count")).containsText("1 of ");
    assertThat(visit.find(".chip")).hasCount(3);
    hand.choose(visit, visit.find(".chip").first());
    assertThat(visit.find(".chip")).hasCount(2);
    assertThat(visit.find("#count")).containsText("2 of ");
    hand.choose(visit, visit.find("#clear"));
    assertThat(visit.find(".chip")).hasCount(0);
    assertThat(visit.find("#count")).hasText(all);
    assertThat(visit.facet("speaker", "Nordwerk")).not().isChecked();
  }

  @ParameterizedTest
  @EnumSource
  void sortsAndKeepsWhatIsChosen(Hand hand) {
    hand.choose(visit, visit.facet("stance", "denies"));
    assertThat(visit.find(".chip")).hasCount(2);
    var head = visit.find("th:has(#sort-speaker)");
    hand.choose(visit, visit.find("#sort-speaker"));
    assertThat(head).hasAttribute("aria-sort", "ascending");
    var ascending = visit.rows();
    hand.choose(visit, visit.find("#sort-speaker"));
    assertThat(head).hasAttribute("aria-sort", "descending");
    assertThat(visit.rows())
        .hasSize(5)
        .isNotEqualTo(ascending)
        .containsExactlyInAnyOrderElementsOf(ascending);
    assertThat(visit.facet("stance", "denies")).isChecked();
  }

  @Test
  void anAddressShowsTheSameRowsAgain() {
    Hand.MOUSE.choose(visit, visit.facet("stance", "denies"));
    assertThat(visit.find("#count")).containsText("5 of ");
    Hand.MOUSE.search(visit, "Burevar");
    assertThat(visit.find(".chip")).hasCount(3);
    var rows = visit.rows();
    visit.page().reload();
    assertThat(visit.rows()).isNotEmpty().isEqualTo(rows);
    assertThat(visit.find("#q")).hasValue("Burevar");
    assertThat(visit.facet("stance", "denies")).isChecked();
  }

  @Test
  void theBrowserGoesBackAndForwardThroughWhatWasChosen() {
    Hand.MOUSE.choose(visit, visit.facet("stance", "denies"));
    assertThat(visit.find("#count")).containsText("5 of ");
    var denied = visit.rows();
    Hand.MOUSE.choose(visit, visit.facet("speaker", "Nordwerk"));
    assertThat(visit.find("#count")).containsText("1 of ");
    visit.page().goBack();
    assertThat(visit.find("#count")).containsText("5 of ");
    assertThat(visit.rows()).isEqualTo(denied);
    assertThat(visit.facet("speaker", "Nordwerk")).not().isChecked();
    visit.page().goBack();
    assertThat(visit.find(".chip")).hasCount(0);
    assertThat(visit.facet("stance", "denies")).not().isChecked();
    visit.page().goForward();
    assertThat(visit.find("#count")).containsText("5 of ");
    assertThat(visit.facet("stance", "denies")).isChecked();
  }

  @Test
  void theNextRowKeyGoesOnOverTheEndOfAPage() {
    assertThat(visit.find("tr[id]")).hasCount(100);
    for (int i = 0; i < 105; i++) {
      visit.press("j");
    }
    assertThat(visit.find("tr[id]")).hasCount(200);
    var selected = visit.find("tr[aria-current=true]");
    assertThat(selected).isInViewport();
    int rank = rank();
    assertThat(rank).isBetween(100, 105);
    visit.press("k");
    assertThat(visit.find("tr[id]").nth(rank - 1)).hasAttribute("aria-current", "true");
    var words = selected.locator("a.rowlink").innerText();
    visit.press("Enter");
    assertThat(visit.find("h1")).hasText(words);
    visit.press("Escape");
    assertThat(selected).containsText(words);
    assertThat(selected).isInViewport();
  }

  /// How many rows stand before the selected one.
  private int rank() {
    return (int)
        visit
            .page()
            .evaluate(
                "[...document.querySelectorAll('tr[id]')]"
                    + ".findIndex(row => row.getAttribute('aria-current') === 'true')");
  }

  @Test
  void rowsBeforeAreALinkAway() {
    visit.open(visit.find("tr.next a").getAttribute("href"));
    assertThat(visit.find("#shown")).containsText("Rows 101–200 of ");
    visit.find("#shown a").click();
    assertThat(visit.find("#shown")).containsText("Rows 1–100 of ");
  }

  @ParameterizedTest
  @EnumSource
  void choosesAmongAllValuesOfAFacet(Hand hand) {
    hand.choose(visit, visit.find("#facet-speaker a.all"));
    assertThat(visit.find("h1")).containsText("Speaker");
    var field = visit.find("input[name=find]");
    hand.choose(visit, field);
    field.fill("lindq");
    field.press("Enter");
    assertThat(visit.find(".values li")).hasCount(1);
    hand.choose(visit, visit.find(".values a"));
    assertThat(visit.find(".chip").first()).containsText("Anna Lindqvist");
    assertThat(visit.rows()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void opensAPassageThatIsNoClaim(Hand hand) {
    hand.search(visit, "pilots' meeting");
    var hit =
        visit
            .find(".hits a")
            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("minutes.txt"))
            .first();
    hand.choose(visit, hit);
    assertThat(visit.find("mark[data-on]").first()).containsText("pilots");
    assertThat(visit.page()).hasURL(Pattern.compile("/documents/[0-9a-f]{64}\\?"));
  }
}
