package org.attest.entities;

import org.attest.text.Sha256;

/// The name of an entity of a case: a hash of its smallest member's id, so that it does not depend
/// on the order in which files came.
public record EntityId(String value) implements Comparable<EntityId> {
  /// The id of those whose smallest member this is.
  public static EntityId of(String smallestMember) {
    return new EntityId(Sha256.ofParts("entity", smallestMember));
  }

  @Override
  public int compareTo(EntityId other) {
    return value.compareTo(other.value);
  }
}
