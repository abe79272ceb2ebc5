package org.attest.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Nothing that a document brings runs, loads or becomes markup, on whichever screen it is shown.
@ExtendWith(Browsing.class)
class HostileDocumentTest {
  /// What Attest makes of the words of a document.
  private static final Set<String> OWN_MARKUP =
      Set.of(
          "a", "caption", "details", "div", "h3", "mark", "p", "span", "summary", "table", "tbody",
          "td", "tr");

  private static final String MARKUP_OF_TEXT =
      "() => [...new Set([...document.querySelectorAll('#text *')].map(it => it.localName))]";

  /// Elements and attributes that no page of Attest has, and addresses that lead elsewhere.
  private static final String STRANGE =
      """
      () => {
        const strange = [...document.querySelectorAll(
          'iframe, frame, object, embed, base, style, video, audio, math, foreignObject, template, ' +
          'meta[http-equiv], main script, main img:not([src^="/documents/"]), link[href^="http"]')];
        for (const it of document.querySelectorAll('*')) {
          for (const { name, value } of it.attributes) {
            const isAddress = /^(href|src|action|formaction|hx-get|hx-post|data-live|poster|srcset)$/.test(name);
            if (/^on|^style$|^srcdoc$/.test(name) || (isAddress && !/^[/#]/.test(value))) strange.push(it);
          }
        }
        return strange.map(it => it.outerHTML.slice(0, 200));
      }
      """;

  private Visit visit;

  @BeforeEach
  void begin(Browser browser) {
    visit = browser.visit(browser.served(Sample.HOSTILE)).open("/");
  }

  @AfterEach
  void end() {
    visit.close();
  }

  private void isHarmless() {
    visit.page().waitForFunction("document.readyState === 'complete'");
    assertThat(visit.page().evaluate("globalThis.canary === undefined")).isEqualTo(true);
    assertThat(visit.page().evaluate(STRANGE)).as(visit.address()).isEqualTo(List.of());
    assertThat(markupOfText()).as(visit.address()).isSubsetOf(OWN_MARKUP);
  }

  private Set<String> markupOfText() {
    var names = new TreeSet<String>();
    if (visit.page().evaluate(MARKUP_OF_TEXT) instanceof List<?> found) {
      found.forEach(name -> names.add(String.valueOf(name).toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  private void nothingWasTriedOrFetched() {
    assertThat(visit.troubles()).isEmpty();
    assertThat(visit.requests()).allMatch(address -> address.startsWith(visit.origin() + "/"));
  }

  private List<String> addresses(String links) {
    return visit.find(links).all().stream().map(link -> link.getAttribute("href")).toList();
  }

  @Test
  void nothingRunsOrLoadsInTheLedgerAndBesideItsClaims() {
    isHarmless();
    var claims = addresses("tr[id]:has-text('canary') a.rowlink");
    assertThat(claims).hasSizeGreaterThan(12);
    for (var claim : claims) {
      visit.open(claim);
      isHarmless();
    }
    nothingWasTriedOrFetched();
  }

  @Test
  void nothingRunsOrLoadsAmongTheDocuments() {
    visit.open("/documents");
    isHarmless();
    var documents = addresses("a.rowlink");
    assertThat(documents).hasSizeGreaterThan(12);
    for (var document : documents) {
      visit.open(document);
      isHarmless();
    }
    nothingWasTriedOrFetched();
  }

  @Test
  void nothingRunsOrLoadsWhereValuesAreListedAndWordsAreFound() {
    for (var path : List.of("/facets/speaker", "/facets/document", "/?q=canary", "/?q=script")) {
      visit.open(path);
      isHarmless();
    }
    nothingWasTriedOrFetched();
  }

  @Test
  void markupThatIsSearchedForIsShownAsItStands() {
    for (var markup : HostileFiles.MARKUP) {
      visit.open("/?q=" + URLEncoder.encode(markup, StandardCharsets.UTF_8));
      assertThat(visit.find(".chip").first()).containsText(markup);
      assertThat(visit.find("#q")).hasValue(markup);
      isHarmless();
    }
    Hand.MOUSE.search(visit, HostileFiles.MARKUP.getFirst());
    assertThat(visit.find(".chip").first()).containsText(HostileFiles.MARKUP.getFirst());
    isHarmless();
    nothingWasTriedOrFetched();
  }

  @Test
  void markupInATextIsReadAsText() {
    visit.open("/documents").row("notes.txt").locator("a.rowlink").click();
    for (var markup : HostileFiles.MARKUP) {
      assertThat(visit.find("#text")).containsText(markup);
    }
  }

  @Test
  void namesOfFilesAreShownAsTheyAre() {
    visit.open("/documents");
    for (var name :
        List.of("<img src=x onerror=globalThis.canary=1>.txt", "${7*7} @raw.txt", "lines & more")) {
      assertThat(visit.row(name).first()).isVisible();
    }
  }

  @Test
  void anOriginalIsOnlySaved() {
    visit.open("/documents").row("page.html").locator("a.rowlink").click();
    var link = visit.find("a[download]").getAttribute("href");
    var saved = visit.page().waitForDownload(() -> visit.find("a[download]").click());
    assertThat(saved.suggestedFilename()).isEqualTo("page.html");
    var again =
        visit.page().waitForDownload(() -> visit.page().evaluate("to => { location = to }", link));
    assertThat(again.suggestedFilename()).isEqualTo("page.html");
    isHarmless();
    nothingWasTriedOrFetched();
  }
}
