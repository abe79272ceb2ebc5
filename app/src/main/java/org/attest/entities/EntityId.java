package org.attest.entities;

/// The name of an entity of a case: a hash of its smallest member's id, so that it does not depend
/// on the order in which files came.
public record EntityId(String value) implements Comparable<EntityId> {
  @Override
  public int compareTo(EntityId other) {
    return value.compareTo(other.value);
  }
}
