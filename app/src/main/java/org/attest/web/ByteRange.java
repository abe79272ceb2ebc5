package org.attest.web;

import java.util.Optional;
import java.util.regex.Pattern;

/// A piece of a file (RFC 9110, section 14).
///
/// @param start the first byte
/// @param end the byte after the last
record ByteRange(long start, long end) {
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /// What a header asks for; the whole where it asks for several pieces or for nothing that makes
  /// sense, as the standard allows. Nothing where the file ends before the piece begins.
  ///
  /// @param header may be empty
  static Optional<ByteRange> of(String header, long size) {
    var asked = ONE.matcher(header);
    boolean isOne = asked.matches() && header.length() > "bytes=-".length();
    if (!isOne) {
      return whole(size);
    }
    if (asked.group(1).isEmpty()) {
      return piece(size - Math.min(size, Long.parseLong(asked.group(2))), size, size);
    }
    long start = Long.parseLong(asked.group(1));
    if (asked.group(2).isEmpty()) {
      return piece(start, size, size);
    }
    long last = Long.parseLong(asked.group(2));
    return last < start ? whole(size) : piece(start, Math.min(size, last + 1), size);
  }

  private static Optional<ByteRange> whole(long size) {
    return Optional.of(new ByteRange(0, size));
  }

  private static Optional<ByteRange> piece(long start, long end, long size) {
    return start < size ? Optional.of(new ByteRange(start, end)) : Optional.empty();
  }

  long length() {
    return end - start;
  }
}
