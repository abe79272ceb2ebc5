package org.attest.web;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// The browser of all tests of the page, and the cases that many of them look at.
final class Browser implements AutoCloseable {
  /// Long enough for a machine that does much else; nothing waits for it to pass.
  private static final double PATIENCE_MILLIS = 15_000;

  /// What a browser remembers for a server, as far as tests share it.
  private record Seat(Served served, Window window) {}

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final Map<Sample, Served> served = new EnumMap<>(Sample.class);
  private final Map<Seat, BrowserContext> seats = new HashMap<>();

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  static Browser start() {
    var program = Installed.chromium();
    assumeThat(program).as("no Chromium is installed, so the page is not tested").isPresent();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options =
        new LaunchOptions().setExecutablePath(program.orElseThrow()).setChromiumSandbox(false);
    return new Browser(playwright, playwright.chromium().launch(options));
  }

  /// A case that tests share.
  Served served(Sample sample) {
    return served.computeIfAbsent(sample, Sample::serve);
  }

  /// A new tab, where nothing is opened yet.
  Visit visit(Served served) {
    return visit(served, Window.USUAL);
  }

  Visit visit(Served served, Window window) {
    var seat = seats.computeIfAbsent(new Seat(served, window), this::enter);
    return Visit.in(seat.newPage(), served.address());
  }

  /// Opens the address that was printed, as everybody does once.
  private BrowserContext enter(Seat seat) {
    var context = context(seat.window());
    var page = context.newPage();
    page.navigate(seat.served().address());
    page.close();
    return context;
  }

  /// Opens a case as somebody who was never here, and whose choices nobody else is to see.
  Visit newcomer(Served served, Window window) {
    var context = context(window);
    var visit = Visit.in(context.newPage(), served.address());
    visit.page().navigate(served.address());
    visit.page().onClose(_ -> context.close());
    return visit;
  }

  private BrowserContext context(Window window) {
    var context = chromium.newContext(window.options());
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context;
  }

  @Override
  public void close() {
    served.values().forEach(Served::close);
    playwright.close();
  }
}
