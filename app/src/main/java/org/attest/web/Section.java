package org.attest.web;

/// What the navigation leads to.
public enum Section {
  LEDGER,
  DOCUMENTS,
  /// A page that the navigation does not lead to, such as one that says what went wrong.
  NONE
}
