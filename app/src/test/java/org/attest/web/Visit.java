package org.attest.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Somebody at the page, with keyboard and mouse, and a note of all that happens there.
final class Visit implements AutoCloseable {
  /// More controls than any page of the tests has.
  private static final int MOST_STOPS = 400;

  private final Page page;
  private final String origin;
  private final List<String> requests = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();

  private Visit(Page page, String origin) {
    this.page = page;
    this.origin = origin;
    page.onRequest(request -> requests.add(request.url()));
    page.onPageError(troubles::add);
    page.onDialog(dialog -> {
      troubles.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
        troubles.add(message.text());
      }
    });
  }

  static Visit in(Page page, String address) {
    return new Visit(page, address.substring(0, address.indexOf("/?")));
  }

  Page page() {
    return page;
  }

  /// @param path on the server
  Visit open(String path) {
    page.navigate(origin + path);
    return this;
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  /// One key after the other.
  Visit press(String... keys) {
    for (var key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  Visit type(String text) {
    page.keyboard().type(text);
    return this;
  }

  /// Goes from control to control until one has the focus.
  Visit tabTo(Locator control) {
    for (int i = 0; i < MOST_STOPS; i++) {
      press("Tab");
      if (hasFocus(control)) {
        return this;
      }
    }
    throw new AssertionError("cannot be reached with the keyboard: " + control);
  }

  boolean hasFocus(Locator control) {
    return Boolean.TRUE.equals(control.evaluate("it => it === document.activeElement"));
  }

  /// The words of the rows that a table shows.
  List<String> rows() {
    return find("tr[id] a.rowlink").allInnerTexts();
  }

  /// The row with some words in it.
  Locator row(String words) {
    return find("tr[id]").filter(new Locator.FilterOptions().setHasText(words));
  }

  /// A value that claims can be chosen by.
  Locator facet(String facet, String value) {
    return find("#facet-" + facet + " label")
        .filter(new Locator.FilterOptions().setHasText(value))
        .locator("input");
  }

  /// Opens a claim by some of its words.
  Visit openClaim(String words) {
    open("/?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    row(words).first().locator("a.rowlink").click();
    find("article[aria-current=true]").waitFor();
    return this;
  }

  /// What the address bar shows after the server's name.
  String address() {
    return page.url().substring(origin.length());
  }

  String origin() {
    return origin;
  }

  /// All addresses that anything was asked of.
  List<String> requests() {
    return requests;
  }

  /// What went wrong on the page: errors of scripts, refusals by the policy, dialogs.
  List<String> troubles() {
    return troubles;
  }

  @Override
  public void close() {
    page.close();
  }
}
