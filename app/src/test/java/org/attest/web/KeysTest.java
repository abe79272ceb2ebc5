package org.attest.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What single keys do, where they do nothing, and the way of the focus through the page.
@ExtendWith(Browsing.class)
class KeysTest {
  private static final String THEME = "document.documentElement.dataset.theme || 'as the system'";

  /// Every control that is to be reached, in the order of the page.
  private static final String CONTROLS =
      """
      () => [...document.querySelectorAll(
          'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
        .filter(it => it.checkVisibility({ visibilityProperty: true }) && !it.disabled)
        .map((it, at) => { it.dataset.stop = at; return String(at); })
      """;

  /// The control that has the focus; "hidden" where nobody can see that.
  private static final String FOCUS =
      """
      () => {
        const it = document.activeElement;
        if (!it || it === document.body) return 'none';
        const look = getComputedStyle(it);
        const box = it.getBoundingClientRect();
        const isDrawn = look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2;
        const isInSight = box.bottom > 0 && box.top < innerHeight && box.width > 0;
        return isDrawn && isInSight ? it.dataset.stop ?? 'other' : 'hidden: ' + it.outerHTML.slice(0, 200);
      }
      """;

  private Visit visit;

  @BeforeEach
  void begin(Browser browser) {
    visit = browser.visit(browser.served(Sample.FULL)).open("/");
  }

  @AfterEach
  void end() {
    visit.page().evaluate("localStorage.clear()");
    visit.close();
  }

  private Object theme() {
    return visit.page().evaluate(THEME);
  }

  @Test
  void theThemeThatWasChosenStays() {
    visit.press("\\");
    assertThat(theme()).isEqualTo("dark");
    visit.page().reload();
    assertThat(theme()).isEqualTo("dark");
    visit.find("#theme").click();
    assertThat(theme()).isEqualTo("light");
  }

  @Test
  void aKeyListsTheKeys() {
    visit.press("?");
    assertThat(visit.find("#keys")).isVisible();
    assertThat(visit.find("#keys")).containsText("Next, previous row");
    visit.press("j");
    assertThat(visit.find("tr[aria-current=true]")).hasCount(0);
    visit.press("Escape");
    assertThat(visit.find("#keys")).not().isVisible();
    assertThat(visit.address()).isEqualTo("/");
    visit.find("#help").click();
    assertThat(visit.find("#keys")).isVisible();
  }

  @Test
  void singleKeysCanBeSwitchedOffAndThenDoNothing() {
    visit.press("?");
    visit.find("#keys-off").check();
    visit.press("Escape");
    visit.page().reload();
    visit.press("j", "\\", "?", "/", "g", "f");
    assertThat(visit.find("tr[aria-current=true]")).hasCount(0);
    assertThat(visit.find("#keys")).not().isVisible();
    assertThat(visit.find("#q")).not().isFocused();
    assertThat(theme()).isEqualTo("as the system");
    assertThat(visit.address()).isEqualTo("/");
    visit.find("#help").click();
    visit.find("#keys-off").uncheck();
    visit.press("Escape", "j");
    assertThat(visit.find("tr[aria-current=true]")).hasCount(1);
  }

  @Test
  void keysAreLettersInFields() {
    visit.press("/");
    assertThat(visit.find("#q")).isFocused();
    visit.type("jk?\\[]g");
    assertThat(visit.find("#q")).hasValue("jk?\\[]g");
    assertThat(theme()).isEqualTo("as the system");
    assertThat(visit.find("tr[aria-current=true]")).hasCount(0);
    assertThat(visit.find("#keys")).not().isVisible();
  }

  @Test
  void escapeLeavesTheFieldAndKeepsTheSearch() {
    visit.press("/");
    visit.type("Burevar");
    visit.press("Enter");
    assertThat(visit.find(".chip")).hasCount(2);
    visit.press("Escape");
    assertThat(visit.find("#q")).not().isFocused();
    visit.press("j");
    assertThat(visit.find("tr[aria-current=true]")).hasCount(1);
    assertThat(visit.find("#q")).hasValue("Burevar");
    assertThat(visit.find(".chip")).hasCount(2);
  }

  @Test
  void twoKeysGoFromScreenToScreen() {
    visit.press("g", "f");
    assertThat(visit.find("h1")).hasText("Documents");
    visit.press("g", "l");
    assertThat(visit.find("h1")).hasText("Claim ledger");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/documents", "/facets/speaker"})
  void theFirstStopLeadsPastTheBar(String path) {
    visit.open(path).press("Tab");
    assertThat(visit.find("a.skip")).isFocused();
    assertThat(visit.find("a.skip")).isInViewport();
    visit.press("Enter", "Tab");
    assertThat(
            visit
                .page()
                .evaluate("document.querySelector('#main').contains(document.activeElement)"))
        .isEqualTo(true);
  }

  @Test
  void theFirstStopOfAClaimLeadsToTheClaim() {
    visit.openClaim("supplying engines to the navy");
    visit.press("Tab", "Enter", "Tab");
    assertThat(visit.find("#back")).isFocused();
  }

  private List<?> controls() {
    return visit.page().evaluate(CONTROLS) instanceof List<?> stops ? stops : List.of();
  }

  private void everyStopIsReachedInOrderAndSeen() {
    var controls = controls();
    assertThat(controls).hasSizeGreaterThan(8);
    for (var control : controls) {
      visit.press("Tab");
      assertThat(visit.page().evaluate(FOCUS)).isEqualTo(control);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/?stance=denies", "/?q=Burevar", "/documents", "/facets/speaker?stance=denies"})
  void everyControlIsReachedInOrderAndTheFocusIsSeen(String path) {
    visit.open(path);
    everyStopIsReachedInOrderAndSeen();
  }

  @Test
  void everyControlOfAClaimIsReachedInOrder() {
    visit.openClaim("supplying engines to the navy");
    everyStopIsReachedInOrderAndSeen();
  }
}
