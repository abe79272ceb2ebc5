package org.attest.investigation.ledger;

import java.util.Arrays;
import org.attest.claims.ClaimId;

/// The way from a claim's id to its number, in a table of numbers alone: a map of objects would
/// take ten times the memory, and is made anew with every state.
final class ClaimNumbers {
  private static final int NONE = -1;

  private final ClaimId[] ids;
  private final int[] table;

  /// @param ids by number, no two alike
  ClaimNumbers(ClaimId[] ids) {
    this.ids = ids;
    table = new int[Math.max(4, Integer.highestOneBit(Math.max(1, ids.length)) * 4)];
    Arrays.fill(table, NONE);
    for (int number = 0; number < ids.length; number++) {
      table[slot(ids[number])] = number;
    }
  }

  /// -1 where there is no such claim.
  int of(ClaimId id) {
    return table[slot(id)];
  }

  /// Where the id stands, or the free place where it would.
  private int slot(ClaimId id) {
    int mask = table.length - 1;
    int hash = id.value().hashCode();
    int slot = (hash ^ (hash >>> 16)) & mask;
    while (table[slot] != NONE && !ids[table[slot]].equals(id)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
