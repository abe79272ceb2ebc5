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
    int slot = slot(fingerprint, slots);
    return get(fingerprint, slot, key(slot));
  }

  /// The values of many keys, [#ABSENT] where a key is not in the table.
  ///
  /// The first slots of all are looked at before any is judged: a table does not fit into the
  /// processor's caches, and what does not wait for another answer is fetched side by side.
  int[] getAll(long[] fingerprints, int count) {
    var keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = key(slot(fingerprints[i], slots));
    }
    var values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = get(fingerprints[i], slot(fingerprints[i], slots), keys[i]);
    }
    return values;
  }

  /// Searches from a slot whose key is known already.
  private int get(long fingerprint, int first, long firstKey) {
    int slot = first;
    long key = firstKey;
    while (key != fingerprint && key != 0) {
      slot = next(slot, slots);
      key = key(slot);
    }
    return key == 0 ? ABSENT : section.get(ModelFile.INT, (long) slot * ENTRY + Long.BYTES);
  }

  private long key(int slot) {
    return section.get(ModelFile.LONG, (long) slot * ENTRY);
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
