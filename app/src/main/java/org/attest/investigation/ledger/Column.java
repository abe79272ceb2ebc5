package org.attest.investigation.ledger;

import java.util.Arrays;
import java.util.List;

/// The values of one facet, by claim. Values and claims are numbers from 0.
///
/// A filter goes over all claims once a facet, and notes in a bit of its own whom the facet shuts
/// out: so the claims that a facet alone shuts out are known, and they are what its other values
/// would bring.
sealed interface Column {
  /// Notes the claims that have none of the chosen values.
  void shutOut(boolean[] chosen, byte[] shut, int bit);

  /// How many claims each value has, of those that nothing but the bit shuts out.
  int[] count(int values, byte[] shut, int bit);

  /// One value or none a claim.
  final class Single implements Column {
    private final int[] values;

    /// @param values -1 for none
    Single(int[] values) {
      this.values = values;
    }

    @Override
    public void shutOut(boolean[] chosen, byte[] shut, int bit) {
      for (int claim = 0; claim < values.length; claim++) {
        int value = values[claim];
        if (value < 0 || !chosen[value]) {
          shut[claim] |= (byte) bit;
        }
      }
    }

    @Override
    public int[] count(int size, byte[] shut, int bit) {
      var counts = new int[size];
      for (int claim = 0; claim < values.length; claim++) {
        if ((shut[claim] & ~bit) == 0 && values[claim] >= 0) {
          counts[values[claim]]++;
        }
      }
      return counts;
    }
  }

  /// Any number of values a claim, each once.
  final class Several implements Column {
    /// Where the values of each claim end; they begin where those of the one before end.
    private final int[] ends;

    private final int[] values;

    private Several(int[] ends, int[] values) {
      this.ends = ends;
      this.values = values;
    }

    /// The values of each claim in turn.
    static Several of(List<int[]> claims) {
      var ends = new int[claims.size()];
      int end = 0;
      for (int claim = 0; claim < ends.length; claim++) {
        end += claims.get(claim).length;
        ends[claim] = end;
      }
      return new Several(ends, claims.stream().flatMapToInt(Arrays::stream).toArray());
    }

    /// The claims of one after those of the other.
    static Several joined(List<Several> parts) {
      var ends = new int[parts.stream().mapToInt(part -> part.ends.length).sum()];
      int claim = 0;
      int before = 0;
      for (var part : parts) {
        for (int end : part.ends) {
          ends[claim++] = before + end;
        }
        before += part.values.length;
      }
      return new Several(
          ends, parts.stream().flatMapToInt(part -> Arrays.stream(part.values)).toArray());
    }

    /// How many claims have each value.
    int[] frequencies(int size) {
      return count(size, new byte[ends.length], 0);
    }

    /// The same claims with other numbers for the values; values that become one are one.
    Several renumbered(int[] numbers) {
      var newEnds = new int[ends.length];
      var newValues = new int[values.length];
      int at = 0;
      int end = 0;
      for (int claim = 0; claim < ends.length; claim++) {
        int start = end;
        for (; at < ends[claim]; at++) {
          int number = numbers[values[at]];
          if (!contains(newValues, start, end, number)) {
            newValues[end++] = number;
          }
        }
        newEnds[claim] = end;
      }
      return new Several(newEnds, Arrays.copyOf(newValues, end));
    }

    private static boolean contains(int[] values, int start, int end, int value) {
      for (int i = start; i < end; i++) {
        if (values[i] == value) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void shutOut(boolean[] chosen, byte[] shut, int bit) {
      int at = 0;
      for (int claim = 0; claim < ends.length; claim++) {
        boolean has = false;
        for (; at < ends[claim]; at++) {
          has |= chosen[values[at]];
        }
        if (!has) {
          shut[claim] |= (byte) bit;
        }
      }
    }

    @Override
    public int[] count(int size, byte[] shut, int bit) {
      var counts = new int[size];
      int at = 0;
      for (int claim = 0; claim < ends.length; claim++) {
        if ((shut[claim] & ~bit) == 0) {
          for (; at < ends[claim]; at++) {
            counts[values[at]]++;
          }
        }
        at = ends[claim];
      }
      return counts;
    }
  }
}
