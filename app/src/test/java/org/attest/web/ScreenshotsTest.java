package org.attest.web;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures of the screens to be looked at, in the folder that `-Dshots` names.
@EnabledIfSystemProperty(named = "shots", matches = ".+")
@ExtendWith(Browsing.class)
class ScreenshotsTest {
  private static final String NO_CLAIM = "/claims/" + "0".repeat(64);

  @ParameterizedTest
  @EnumSource
  void drawsTheScreens(Sample sample, Browser browser) {
    for (boolean isDark : List.of(false, true)) {
      for (int width : List.of(1440, 390)) {
        var window = Window.of(width, isDark);
        try (var visit = browser.newcomer(browser.served(sample), window)) {
          var name = sample + "-" + width + (isDark ? "-dark" : "-light");
          draw(visit, "ledger-" + name);
          claim(sample, visit);
          draw(visit, "claim-" + name);
          draw(visit.open("/documents"), "documents-" + name);
        }
      }
    }
  }

  /// In an empty case, what is said where there is no claim.
  private static void claim(Sample sample, Visit visit) {
    if (sample == Sample.FULL) {
      visit.openClaim("supplying engines to the navy");
    } else {
      visit.open(NO_CLAIM);
    }
  }

  private static void draw(Visit visit, String name) {
    var folder = Path.of(System.getProperty("shots"));
    visit.page().screenshot(new ScreenshotOptions().setPath(folder.resolve(name + ".png")));
  }
}
