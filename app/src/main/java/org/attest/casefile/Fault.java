package org.attest.casefile;

/// Something in a case that is not as it was written, in one plain line.
///
/// @param where the file in the case, or the document's path
public record Fault(String where, String what) {}
