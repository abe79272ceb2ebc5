package org.attest.language.english;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The weights of a model's features as records, one after another.
///
/// A record begins with a number. If it is [#DENSE], a weight for each label follows; else so many
/// weights follow, then as many bytes that tell their labels, filled up to whole words. Most
/// features have a weight other than zero for few labels.
final class WeightRecords {
  static final int DENSE = -1;
  static final int ALL_ZERO = -1;

  /// Places are counted in words, so that they fit into an `int`.
  static final int WORD = Integer.BYTES;

  /// One label in four: adding all in a row is faster than picking a quarter of them.
  private static final int DENSE_FROM = 4;

  private final MajorVector weights;
  private final int labels;
  private final ByteBuffer records;

  WeightRecords(MajorVector weights) {
    this.weights = weights;
    labels = weights.getLabelSize();
    long most =
        (long) weights.countNonZeroWeights() * DENSE_FROM * Float.BYTES
            + (long) weights.getFeatureSize() * 2 * WORD;
    records = ByteBuffer.allocate(Math.toIntExact(most)).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Writes a feature's record and tells its place, or [#ALL_ZERO].
  int put(int feature) {
    int place = records.position() / WORD;
    int count = countNonZero(feature);
    if (count == 0) {
      return ALL_ZERO;
    }
    if (DENSE_FROM * count >= labels) {
      putDense(feature);
    } else {
      putSparse(feature, count);
    }
    return place;
  }

  ByteBuffer bytes() {
    return records.flip();
  }

  private int countNonZero(int feature) {
    int count = 0;
    for (int label = 0; label < labels; label++) {
      count += weight(feature, label) == 0 ? 0 : 1;
    }
    return count;
  }

  private void putDense(int feature) {
    records.putInt(DENSE);
    for (int label = 0; label < labels; label++) {
      records.putFloat(weight(feature, label));
    }
  }

  private void putSparse(int feature, int count) {
    records.putInt(count);
    for (int label = 0; label < labels; label++) {
      if (weight(feature, label) != 0) {
        records.putFloat(weight(feature, label));
      }
    }
    for (int label = 0; label < labels; label++) {
      if (weight(feature, label) != 0) {
        records.put((byte) label);
      }
    }
    records.position((records.position() + WORD - 1) / WORD * WORD);
  }

  /// Features that were counted but never learnt have none.
  private float weight(int feature, int label) {
    return feature < weights.getFeatureSize() ? weights.get(weights.indexOf(label, feature)) : 0;
  }
}
