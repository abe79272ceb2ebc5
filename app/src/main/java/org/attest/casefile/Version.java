package org.attest.casefile;

/// Which state of a case something was made from.
///
/// @param sequence the journal's last entry
/// @param settled the entry up to which the entities of the documents are joined
public record Version(long sequence, long settled) {
  /// Before a case has anything.
  public static final Version NOTHING = new Version(0, 0);
}
