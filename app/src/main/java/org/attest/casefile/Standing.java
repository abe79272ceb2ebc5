package org.attest.casefile;

/// How a file stands to a case before it is read.
public enum Standing {
  /// To be read and added: its bytes are not in the case, or were read by another version of the
  /// reader, or are held under a path that comes after this one.
  NEW,
  /// Its bytes were read under a path that comes before this one: [CaseFile#addPath] is enough.
  OTHER_PATH,
  /// There is nothing to do.
  KNOWN
}
