package org.attest.language.english;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// From fingerprints to numbers, in a section of a model file: open addressing with linear probing.
/// A slot is a key, of which 0 marks an empty slot, and its value.
///
/// @param slots how many keys there is room for
record FingerprintTable(MemorySegment section, int slots) {
  static final int ABSENT = -1;

  private static final int ENTRY = Long.BYTES + Integer.BYTES;

  FingerprintTable(MemorySegment section) {
    this(section, Math.toIntExact(section.byteSize() / ENTRY));
  }

  int get(long fingerprint) {
    for (int slot = slot(fingerprint, slots); ; slot = next(slot, slots)) {
      long key = section.get(ModelFile.LONG, (long) slot * ENTRY);
      if (key == fingerprint) {
        return section.get(ModelFile.INT, (long) slot * ENTRY + Long.BYTES);
      }
      if (key == 0) {
        return ABSENT;
      }
    }
  }

  private static int slot(long fingerprint, int slots) {
    return (int) Math.unsignedMultiplyHigh(fingerprint, slots);
  }

  private static int next(int slot, int slots) {
    return slot + 1 == slots ? 0 : slot + 1;
  }

  /// Gathers the entries of a table.
  static final class Builder {
    private long[] keys = new long[1 << 16];
    private int[] values = new int[1 << 16];
    private int size;

    int size() {
      return size;
    }

    void add(long fingerprint, int value) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      keys[size] = fingerprint;
      values[size++] = value;
    }

    /// The table, three fifths full: then a search for an absent key, which is the common case,
    /// looks at fewer than four slots.
    ByteBuffer bytes() {
      int slots = size * 5 / 3 + 1;
      var table = ByteBuffer.allocate(slots * ENTRY).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < size; i++) {
        int slot = freeSlot(table, keys[i], slots);
        table.putLong(slot * ENTRY, keys[i]).putInt(slot * ENTRY + Long.BYTES, values[i]);
      }
      return table;
    }

    private static int freeSlot(ByteBuffer table, long key, int slots) {
      int slot = slot(key, slots);
      for (long there; (there = table.getLong(slot * ENTRY)) != 0; slot = next(slot, slots)) {
        if (there == key) {
          throw new IllegalStateException("two keys of a model have the same fingerprint");
        }
      }
      return slot;
    }
  }
}
