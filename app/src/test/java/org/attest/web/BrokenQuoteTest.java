package org.attest.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A quote that its document's text does not hold any more.
@ExtendWith(Browsing.class)
class BrokenQuoteTest {
  private static void write(Path folder) {
    try {
      Files.writeString(folder.resolve("note.txt"), "The clerk said that the gate was open.\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tamper(Served served) {
    try (var handle = Jdbi.open("jdbc:sqlite:" + served.ledger())) {
      int rows = handle.execute("UPDATE texts SET content = replace(content, 'open', 'shut')");
      assertThat(rows).isPositive();
    }
  }

  @Test
  void saysThatItIsBrokenAndShowsBothTexts(Browser browser) {
    try (var served = Served.of(BrokenQuoteTest::write);
        var visit = browser.newcomer(served, Window.USUAL)) {
      tamper(served);
      visit.row("the gate was open").locator("a.rowlink").click();
      var alert =
          visit
              .find("[role=alert]")
              .filter(
                  new com.microsoft.playwright.Locator.FilterOptions()
                      .setHasText("This quote is broken"));
      assertThat(alert).isVisible();
      assertThat(alert.locator("q").first()).containsText("the gate was open");
      assertThat(alert.locator("q").last()).containsText("the gate was shut");
      assertThat(visit.find("#doc")).containsText("anchor broken");
      visit.open("/documents").find("form").getByText("Verify all").click();
      assertThat(visit.find("#verdict")).containsText("fault");
      assertThat(visit.find("#verified")).containsText("was changed");
    }
  }
}
