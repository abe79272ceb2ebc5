package org.attest.search;

import java.util.Map;
import org.attest.casefile.Changes;

/// How far a commit of the index goes: of which case, and up to which entry of its journal.
record UpTo(String version, String origin, long sequence) {
  /// Changes with what is indexed and how: an index of another version is made anew.
  private static final String VERSION = "2";

  static final UpTo NOTHING = new UpTo(VERSION, "", 0);

  static UpTo of(Changes changes) {
    return new UpTo(VERSION, changes.origin(), changes.sequence());
  }

  static UpTo read(Map<String, String> commit) {
    return new UpTo(
        commit.getOrDefault("version", ""),
        commit.getOrDefault("origin", ""),
        Long.parseLong(commit.getOrDefault("sequence", "0")));
  }

  Map<String, String> commit() {
    return Map.of("version", version, "origin", origin, "sequence", Long.toString(sequence));
  }

  /// Whether this is a point that the case came by on its way to another.
  boolean leadsTo(UpTo now) {
    return version.equals(now.version) && origin.equals(now.origin) && sequence <= now.sequence;
  }
}
