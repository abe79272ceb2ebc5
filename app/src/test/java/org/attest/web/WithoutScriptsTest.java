package org.attest.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The page in a browser that runs no scripts.
@ExtendWith(Browsing.class)
class WithoutScriptsTest {
  @Test
  void theLedgerIsFilteredAndReadOnAndAClaimOpened(Browser browser) {
    try (var visit = browser.visit(browser.served(Sample.FULL), Window.WITHOUT_SCRIPTS)) {
      visit.open("/").facet("stance", "denies").check();
      visit.find("#filters noscript button").click();
      assertThat(visit.find("#count")).containsText("5 of ");
      visit.row("supplying engines to the navy").locator("a.rowlink").click();
      assertThat(visit.find("mark[data-on]")).hasText("supplying engines to the navy");
      visit.find("#next").click();
      assertThat(visit.find("mark[data-on]")).hasText("the shipment");
      visit.find("#back").click();
      assertThat(visit.facet("stance", "denies")).isChecked();
      visit.find(".chip").first().click();
      assertThat(visit.find(".chip")).hasCount(0);
      visit.find("tr.next a").click();
      assertThat(visit.find("#shown")).containsText("Rows 101–200 of ");
      visit.find("#q").fill("Буревар");
      visit.find("#q").press("Enter");
      assertThat(visit.row("Burevar had paid the pilots in advance")).isVisible();
    }
  }

  @Test
  void aPdfIsReadAsText(Browser browser) {
    try (var visit = browser.visit(browser.served(Sample.FULL), Window.WITHOUT_SCRIPTS)) {
      visit.openClaim("the plant had bought twelve turbines");
      visit.find("#pages noscript a").click();
      assertThat(visit.find("mark[data-on]")).hasText("the plant had bought twelve turbines");
    }
  }

  @Test
  void filesAreAddedWithTheForm(Browser browser, @TempDir Path temp) throws Exception {
    var note =
        Files.writeString(
            temp.resolve("sent-with-the-form.txt"), "The clerk said the form was sent.\n");
    var served = browser.served(Sample.GROWING);
    try (var visit = browser.visit(served, Window.WITHOUT_SCRIPTS)) {
      visit.open("/documents");
      visit.find("#files").setInputFiles(note);
      sendAndWait(served, visit);
      assertThat(visit.row("sent-with-the-form.txt")).containsText("read");
      visit.find("form").getByText("Verify all").click();
      assertThat(visit.find("#verdict")).containsText("every hash holds");
    }
  }

  /// Sends the form and opens the page anew at each change of the case, until the file is there.
  private static void sendAndWait(Served served, Visit visit)
      throws IOException, InterruptedException {
    try (var visitor = Visitor.of(served.server());
        var listener = visitor.listens()) {
      visit.find("#send").click();
      do {
        assertThat(listener.awaits("changed")).isNotEmpty();
        visit.open("/documents");
      } while (visit.row("sent-with-the-form.txt").count() == 0);
    }
  }
}
