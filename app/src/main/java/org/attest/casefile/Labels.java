package org.attest.casefile;

import java.util.Arrays;
import java.util.Locale;
import org.attest.mentions.MentionType;

/// The way back from the labels that the ledger holds. They are CONTRACT's, so that renaming a
/// constant does not change what is on disks.
final class Labels {
  private Labels() {}

  static <E extends Enum<E>> E of(Class<E> type, String label) {
    return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static MentionType mentionType(String label) {
    return Arrays.stream(MentionType.values())
        .filter(type -> type.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type of mention: " + label));
  }
}
