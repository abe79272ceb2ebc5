package org.attest.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/// What a reader looks through.
record Window(int width, int height, boolean isDark, boolean runsScripts) {
  static final Window USUAL = new Window(1440, 900, false, true);
  static final Window WITHOUT_SCRIPTS = new Window(1440, 900, false, false);

  static Window of(int width, boolean isDark) {
    return new Window(width, 900, isDark, true);
  }

  NewContextOptions options() {
    var options =
        new NewContextOptions()
            .setViewportSize(width, height)
            .setJavaScriptEnabled(runsScripts)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setLocale("en-GB");
    // Light is usual. Playwright spells names in the machine's locale, and has no "lıght".
    return isDark ? options.setColorScheme(ColorScheme.DARK) : options;
  }
}
