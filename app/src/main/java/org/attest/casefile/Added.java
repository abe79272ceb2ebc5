package org.attest.casefile;

/// What adding a file changed.
public enum Added {
  /// New documents, or a new reading of known ones.
  READ,
  /// Another path of known bytes.
  PATH,
  /// The file is listed with its problem.
  LISTED,
  /// The case held all of it already.
  NOTHING
}
