package org.attest.cli;

/// The statuses a command ends with.
final class Exit {
  static final int DONE = 0;

  /// Done, and something needs attention.
  static final int ATTENTION = 1;

  /// Wrong arguments or unusable input.
  static final int UNUSABLE = 2;

  /// A fault of the program.
  static final int FAULT = 3;

  private Exit() {}
}
