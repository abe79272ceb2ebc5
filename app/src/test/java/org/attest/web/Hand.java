package org.attest.web;

import com.microsoft.playwright.Locator;

/// The two ways to use the page: each journey is made with the mouse, and with the keyboard alone.
enum Hand {
  MOUSE {
    @Override
    void choose(Visit visit, Locator control) {
      control.click();
    }

    @Override
    void search(Visit visit, String words) {
      var field = visit.find("#q");
      field.click();
      field.fill(words);
      field.press("Enter");
    }

    @Override
    void open(Visit visit, Locator row) {
      row.locator("a.rowlink").click();
    }

    @Override
    void toNextPassage(Visit visit) {
      visit.find("#next").click();
    }

    @Override
    void toPassageBefore(Visit visit) {
      visit.find("#prev").click();
    }

    @Override
    void back(Visit visit) {
      visit.find("#back").click();
    }
  },

  KEYBOARD {
    @Override
    void choose(Visit visit, Locator control) {
      visit.tabTo(control);
      visit.press("checkbox".equals(control.getAttribute("type")) ? "Space" : "Enter");
    }

    @Override
    void search(Visit visit, String words) {
      visit.press("/");
      visit.press("Control+a");
      visit.type(words);
      visit.press("Enter", "Escape");
    }

    @Override
    void open(Visit visit, Locator row) {
      int rows = visit.find("tr[id]").count();
      for (int i = 0; i < rows && !"true".equals(row.getAttribute("aria-current")); i++) {
        visit.press("j");
      }
      visit.press("Enter");
    }

    @Override
    void toNextPassage(Visit visit) {
      visit.press("]");
    }

    @Override
    void toPassageBefore(Visit visit) {
      visit.press("[");
    }

    @Override
    void back(Visit visit) {
      visit.press("Escape");
    }
  };

  /// Uses a link, a button or a box to tick.
  abstract void choose(Visit visit, Locator control);

  abstract void search(Visit visit, String words);

  /// Opens what a row of a table leads to.
  abstract void open(Visit visit, Locator row);

  abstract void toNextPassage(Visit visit);

  abstract void toPassageBefore(Visit visit);

  abstract void back(Visit visit);
}
