package org.attest.claims;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.attest.text.Span;

/// Things in a text, in order of where they start, so that those in a span are found without
/// looking at all of them.
final class Placed<T> {
  private final List<T> things;
  private final Function<T, Span> place;

  Placed(List<T> things, Function<T, Span> place) {
    this.things = things.stream().sorted(Comparator.comparing(place)).toList();
    this.place = place;
  }

  /// Those that lie wholly inside a span, in order.
  List<T> in(Span span) {
    return things.subList(firstFrom(span.start()), firstFrom(span.end())).stream()
        .filter(thing -> span.contains(place.apply(thing)))
        .toList();
  }

  /// Those that begin before a span's end and, of those that begin before its start, the last.
  List<T> near(Span span) {
    int from = Math.max(0, firstFrom(span.start()) - 1);
    return things.subList(from, Math.max(from, firstFrom(span.end() + 1)));
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(things.get(middle)).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
