package org.attest.entities;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The names of a member as they are compared: its full name, and the further ones its own document
/// gives it.
///
/// @param full the key of its full name, with the family of its type in front
record MemberNames(String full, Set<String> others) {
  static MemberNames of(Member member, NameKeys keys) {
    var full = keys.of(member.type(), member.name());
    var others =
        member.names().stream()
            .map(name -> keys.of(member.type(), name))
            .filter(MemberNames::isNamed)
            .filter(key -> !key.equals(full))
            .collect(Collectors.toCollection(TreeSet::new));
    return new MemberNames(full, others);
  }

  /// Whether there is a name at all: a mark or a smiley has none.
  boolean isNamed() {
    return isNamed(full);
  }

  private static boolean isNamed(String key) {
    return !key.endsWith(":");
  }
}
