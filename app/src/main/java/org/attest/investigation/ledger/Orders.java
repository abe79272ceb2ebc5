package org.attest.investigation.ledger;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The numbers of all claims in each order, sorted when first asked for.
final class Orders {
  private final Claims claims;
  private final ConcurrentMap<Order, int[]> sorted = new ConcurrentHashMap<>();

  Orders(Claims claims) {
    this.claims = claims;
  }

  int[] sorted(Order order) {
    return sorted.computeIfAbsent(order, this::sort);
  }

  /// Claims are numbered in the order of documents, so the number settles what a key does not.
  private int[] sort(Order order) {
    var key = claims.keys(order.key());
    var places = new long[key.length];
    for (int claim = 0; claim < places.length; claim++) {
      places[claim] = (long) turned(key[claim], order.isDescending()) << Integer.SIZE | claim;
    }
    Arrays.sort(places);
    return Arrays.stream(places).mapToInt(place -> (int) place).toArray();
  }

  private static int turned(int key, boolean isDescending) {
    return isDescending && key != Integer.MAX_VALUE ? -key : key;
  }
}
