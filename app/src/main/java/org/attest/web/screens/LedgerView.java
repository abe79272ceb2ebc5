package org.attest.web.screens;

import java.util.List;

/// The ledger, as its template prints it. Empty strings stand for links and words there are none
/// of.
///
/// @param folder the case's folder, for the command that adds to it
/// @param words what is searched for
/// @param isSearchIncomplete whether the index does not have all of the case yet
/// @param selfHref the address of this very view
/// @param sort as the address says it
/// @param count how many claims, documents and speakers there are under what is chosen
/// @param shown which rows are shown
/// @param next the address of the rows after these
/// @param earlierHref the address of the rows before these
/// @param clearHref the address without filters
/// @param nothing why there are no rows
public record LedgerView(
    String folder,
    boolean isCaseEmpty,
    String words,
    boolean isSearchIncomplete,
    String selfHref,
    String sort,
    String orderWord,
    List<FacetView> facets,
    List<Chip> chips,
    String clearHref,
    String count,
    String shown,
    String earlierHref,
    List<Head> heads,
    List<RowView> rows,
    String next,
    String nothing,
    String hitsTitle,
    List<PassageHit> hits) {
  /// Something that is chosen, and the address without it.
  public record Chip(String label, String href) {}

  /// A column that rows can be sorted by.
  ///
  /// @param ariaSort `ascending`, `descending` or `none`
  /// @param href empty where rows cannot be sorted by it
  public record Head(String key, String label, String style, String ariaSort, String href) {}

  /// A passage with words that were searched for.
  public record PassageHit(String href, String source, String lang, List<Run> runs) {}

  /// A stretch of words of a passage.
  ///
  /// @param isFound whether these are words that were searched for
  public record Run(String text, boolean isFound) {}

  public LedgerView {
    facets = List.copyOf(facets);
    chips = List.copyOf(chips);
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    hits = List.copyOf(hits);
  }
}
