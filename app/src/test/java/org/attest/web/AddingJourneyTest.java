package org.attest.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files come into the case, and the page shows them by itself.
@ExtendWith(Browsing.class)
class AddingJourneyTest {
  private static final String DROP =
      """
      (zone, files) => {
        const transfer = new DataTransfer();
        for (const [name, text] of Object.entries(files)) transfer.items.add(new File([text], name));
        for (const kind of ['dragover', 'drop']) {
          zone.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
        }
      }
      """;

  /// More than a browser has connections to one server.
  private static final int TABS = 8;

  @TempDir Path temp;
  private Served served;
  private Visit visit;

  @BeforeEach
  void begin(Browser browser) {
    served = browser.served(Sample.GROWING);
    visit = browser.visit(served).open("/documents");
  }

  @AfterEach
  void end() {
    visit.close();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }

  @ParameterizedTest
  @EnumSource
  void chosenFilesAreReadAndAppear(Hand hand) throws IOException {
    var note = write("chosen by " + hand + ".txt", "The " + hand + " said the gate was open.\n");
    var torn = write("torn by " + hand + ".pdf", "%PDF-1.7\n1 0 obj << /Type /" + hand);
    visit
        .page()
        .waitForFileChooser(() -> hand.choose(visit, visit.find("#choose")))
        .setFiles(new Path[] {note, torn});
    assertThat(visit.find("#reading-said")).containsText("2 files read");
    assertThat(visit.find("#reading")).not().isVisible();
    assertThat(visit.row("chosen by " + hand)).containsText("English");
    assertThat(visit.row("torn by " + hand)).containsText("not read");
    hand.choose(visit, visit.find("nav.seg a").filter(text("Problems")));
    assertThat(visit.row("chosen by " + hand)).hasCount(0);
    hand.open(visit, visit.row("torn by " + hand));
    assertThat(visit.find("#doc")).containsText("damaged");
  }

  private static Locator.FilterOptions text(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  @Test
  void droppedFilesAreReadAndTheirClaimsAreALinkAway() {
    visit
        .find("#add")
        .evaluate(DROP, Map.of("dropped.txt", "The clerk said the anchor was dropped.\n"));
    var row = visit.row("dropped.txt");
    assertThat(row).isVisible();
    row.locator("td.r a").click();
    assertThat(visit.row("the anchor was dropped")).isVisible();
  }

  @Test
  void whatAnotherProcessAddsAppearsInEveryTab() throws IOException {
    var context = visit.page().context();
    var tabs = Stream.generate(context::newPage).limit(TABS).toList();
    tabs.forEach(tab -> tab.navigate(visit.origin() + "/"));
    served.add(write("bridge.txt", "The clerk denied that the bridge was closed.\n"));
    for (var tab : List.of(tabs.getLast(), tabs.getFirst())) {
      assertThat(tab.locator("tr[id]").filter(text("the bridge was closed"))).isVisible();
    }
    tabs.forEach(Page::close);
  }

  @Test
  void theOriginalIsSavedAsItCame() throws IOException {
    var note = write("saved.txt", "The clerk said the letter was saved.\n");
    served.add(note);
    visit.open("/documents");
    visit.row("saved.txt").locator("a.rowlink").click();
    var saved = visit.page().waitForDownload(() -> visit.find("a[download]").click());
    assertThat(saved.suggestedFilename()).isEqualTo("saved.txt");
    assertThat(Files.readAllBytes(saved.path())).isEqualTo(Files.readAllBytes(note));
  }
}
