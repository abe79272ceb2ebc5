package org.attest.documents;

import java.util.Locale;
import java.util.OptionalInt;

/// Why a file, or a part of it, could not be read, in one clear line with its remedy.
///
/// @param page the page it happened at, from 1, where it is about one
public record Problem(Code code, String message, OptionalInt page) {
  /// CONTRACT's codes.
  public enum Code {
    EMPTY,
    ENCRYPTED,
    DAMAGED,
    UNSUPPORTED,
    TOO_LARGE,
    TOO_DEEP,
    TOO_MANY,
    TIMEOUT,
    MEMORY,
    UNREADABLE,
    MISSING,
    UNSAFE_PATH,
    OCR_MISSING,
    PARTIAL;

    /// As the command line and JSON write it: `unsafe-path`.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public static Problem of(Code code, String message) {
    return new Problem(code, message, OptionalInt.empty());
  }
}
