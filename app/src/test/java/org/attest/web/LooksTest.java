package org.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whether every screen can be used by everybody, in both themes, wide and narrow.
@ExtendWith(Browsing.class)
class LooksTest {
  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final int HEIGHT = 900;

  private static final String TOO_WIDE =
      """
      () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
        .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
        .slice(-5).map(it => it.outerHTML.slice(0, 160))
      """;

  @ParameterizedTest
  @EnumSource
  void axeFindsNothingGrave(Screen screen, Browser browser) {
    try (var visit = browser.visit(browser.served(screen.sample()))) {
      screen.open(visit);
      for (var theme : List.of("light", "dark")) {
        visit.page().evaluate("theme => document.documentElement.dataset.theme = theme", theme);
        for (int width : List.of(1440, 390)) {
          visit.page().setViewportSize(width, HEIGHT);
          assertThat(findings(visit)).as("%s, %s wide", theme, width).isEmpty();
        }
      }
    }
  }

  private static List<String> findings(Visit visit) {
    return new AxeBuilder(visit.page())
            // No page of Attest has frames, so nothing is lost, and no second page need be opened.
            .setLegacyMode(true)
            .analyze()
            .getViolations()
            .stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .flatMap(
                rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
            .toList();
  }

  @ParameterizedTest
  @EnumSource
  void noScreenScrollsSideways(Screen screen, Browser browser) {
    try (var visit = browser.visit(browser.served(screen.sample()))) {
      screen.open(visit);
      for (int width : List.of(1920, 390, 320)) {
        visit.page().setViewportSize(width, HEIGHT);
        assertThat(visit.page().evaluate(TOO_WIDE)).as("%s wide", width).isEqualTo(List.of());
      }
    }
  }
}
