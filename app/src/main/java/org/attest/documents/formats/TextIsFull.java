package org.attest.documents.formats;

/// The text has reached its limit. Unchecked, to come through parsers that know nothing of it.
final class TextIsFull extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TextIsFull(int limit) {
    super("only the first " + limit + " characters were read");
  }
}
