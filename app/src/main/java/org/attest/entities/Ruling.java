package org.attest.entities;

/// What people decided of members, by [Member#id].
public sealed interface Ruling {
  record Same(String left, String right) implements Ruling {}

  record Different(String left, String right) implements Ruling {}

  /// Whoever the member belongs to is to be called so.
  record Renamed(String member, String name) implements Ruling {}
}
