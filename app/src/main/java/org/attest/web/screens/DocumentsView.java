package org.attest.web.screens;

import java.util.List;

/// What was read, and what was not.
///
/// @param show which documents are shown, as the address says it
/// @param verified what came of checking every hash, since the program was started
public record DocumentsView(
    String folder,
    boolean isCaseEmpty,
    String summary,
    Adding adding,
    String verified,
    List<String> faults,
    String find,
    String show,
    List<Choice> choices,
    String shown,
    List<Row> rows,
    String next) {
  public record Choice(String label, String href, boolean isChosen) {}

  /// How the adding of files stands.
  ///
  /// @param waiting how many files wait to be read
  /// @param mostBytes how large a file may be
  public record Adding(int waiting, long mostBytes) {
    public String line() {
      return waiting == 0
          ? ""
          : Wording.count(waiting, "file") + " to be read; load the page again to see more.";
    }
  }

  /// A document, or a file that could not be opened.
  ///
  /// @param href empty where there is nothing to open
  /// @param textFrom what its text was taken from
  public record Row(
      String id,
      String path,
      String href,
      String language,
      String kind,
      boolean isRead,
      String textFrom,
      int claims,
      String claimsHref,
      List<String> problems) {
    public Row {
      problems = List.copyOf(problems);
    }
  }

  public DocumentsView {
    faults = List.copyOf(faults);
    choices = List.copyOf(choices);
    rows = List.copyOf(rows);
  }
}
