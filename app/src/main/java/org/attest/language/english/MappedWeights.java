package org.attest.language.english;

import edu.emory.mathcs.nlp.learning.optimization.method.AdaGradMiniBatch;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.attest.language.english.MappedFeatures.Found;

/// A model's weights in a model file, behind the library's class that learns them; only
/// [#scores(FeatureVector)] works.
@SuppressWarnings("serial") // the library's classes are serialisable; this one is never written
final class MappedWeights extends AdaGradMiniBatch {
  private final int labels;
  private final MemorySegment records;

  /// Of the embeddings: a few thousand numbers, label by label.
  private final float[] dense;

  MappedWeights(List<String> labels, MemorySegment records, float[] dense) {
    super(new WeightVector(), 0, 0);
    addLabels(labels);
    this.labels = labels.size();
    this.records = records;
    this.dense = dense;
  }

  List<String> labels() {
    return getLabelMap().getLabelList();
  }

  @Override
  public float[] scores(FeatureVector x) {
    var places = ((Found) x).places();
    var counts = counts(places);
    var scores = new float[labels];
    var row = new float[labels];
    for (int i = 0; i < places.length; i++) {
      if (places[i] != FingerprintTable.ABSENT) {
        addRecord((long) places[i] * WeightRecords.WORD, counts[i], row, scores);
      }
    }
    if (x.hasDenseVector()) {
      addEmbeddings(x.getDenseVector(), scores);
    }
    return scores;
  }

  /// How many weights each record has. They are read before any weight is, so that the records,
  /// which lie far apart, are fetched side by side.
  private int[] counts(int[] places) {
    var counts = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      if (places[i] != FingerprintTable.ABSENT) {
        counts[i] = records.get(ModelFile.INT, (long) places[i] * WeightRecords.WORD);
      }
    }
    return counts;
  }

  /// @param row room for a copy: the loop over an array becomes vector instructions
  private void addRecord(long place, int count, float[] row, float[] scores) {
    long weights = place + WeightRecords.WORD;
    if (count == WeightRecords.DENSE) {
      MemorySegment.copy(records, ModelFile.FLOAT, weights, row, 0, row.length);
      for (int label = 0; label < scores.length; label++) {
        scores[label] += row[label];
      }
      return;
    }
    long labelOf = weights + (long) count * Float.BYTES;
    for (int i = 0; i < count; i++) {
      int label = Byte.toUnsignedInt(records.get(ValueLayout.JAVA_BYTE, labelOf + i));
      scores[label] += records.get(ModelFile.FLOAT, weights + (long) i * Float.BYTES);
    }
  }

  private void addEmbeddings(float[] x, float[] scores) {
    int weight = 0;
    for (int label = 0; label < labels; label++) {
      for (float number : x) {
        scores[label] += dense[weight++] * number;
      }
    }
  }
}
