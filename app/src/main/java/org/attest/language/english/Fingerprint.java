package org.attest.language.english;

/// 64-bit fingerprints of strings, which stand in the tables of a model file in place of the
/// strings.
///
/// That no two keys of a table share one is checked when the table is made. A string that is in no
/// table has the fingerprint of one with a probability of one in 10^13.
final class Fingerprint {
  /// Starting points, which keep the kinds of keys apart.
  static final long WORD = 7;

  static final long PHRASE = 11;

  private static final long FEATURE = 1000;
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  private Fingerprint() {}

  /// The starting point of the features made by one template of a model.
  static long feature(int template) {
    return (FEATURE + template) * GOLDEN_RATIO;
  }

  /// Never 0, which marks an empty slot.
  static long of(long start, CharSequence text) {
    return end(run(start, text));
  }

  /// Takes in a part of a string.
  static long run(long hash, CharSequence text) {
    long running = hash;
    for (int i = 0; i < text.length(); i++) {
      running = run(running, text.charAt(i));
    }
    return running;
  }

  static long run(long hash, char c) {
    long running = (hash ^ c) * 0xff51afd7ed558ccdL;
    return running ^ (running >>> 32);
  }

  /// The fingerprint, when all parts are in.
  static long end(long hash) {
    long mixed = hash * 0xc4ceb9fe1a85ec53L;
    mixed ^= mixed >>> 29;
    return mixed == 0 ? 1 : mixed;
  }
}
