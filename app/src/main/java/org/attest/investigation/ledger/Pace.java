package org.attest.investigation.ledger;

import java.time.Duration;

/// How often an open case looks after itself.
///
/// @param look how long between two looks whether somebody changed the case
/// @param quiet how long nothing must have changed before entities are joined, which takes seconds
///   in a large case
/// @param atMost how long joining is put off where changes do not stop
record Pace(Duration look, Duration quiet, Duration atMost) {
  static final Pace USUAL =
      new Pace(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(30));
}
