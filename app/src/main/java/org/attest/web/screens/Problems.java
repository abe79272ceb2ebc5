package org.attest.web.screens;

import org.attest.documents.Problem;

/// Problems of documents in a line: what, and what to do.
final class Problems {
  private Problems() {}

  static String line(Problem problem) {
    return problem.page().isPresent()
        ? "page " + problem.page().getAsInt() + ": " + problem.message()
        : problem.message();
  }
}
