package org.attest.web.screens;

import java.util.List;

/// A document with the claims that it makes.
///
/// @param moreHref the ledger of its claims, where there are more than are listed
public record ReadingView(
    String file,
    String count,
    List<RowView> claims,
    String moreHref,
    String total,
    DocumentView doc) {
  public ReadingView {
    claims = List.copyOf(claims);
  }
}
