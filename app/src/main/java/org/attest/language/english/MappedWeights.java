package org.attest.language.english;

import edu.emory.mathcs.nlp.learning.optimization.method.AdaGradMiniBatch;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/// A model's weights in a model file, behind the library's class that learns them; only
/// [#scores(FeatureVector)] works.
@SuppressWarnings("serial") // the library's classes are serialisable; this one is never written
final class MappedWeights extends AdaGradMiniBatch {
  private final int labels;
  private final int features;
  private final MemorySegment rows;
  private final MemorySegment labelOf;
  private final MemorySegment weights;

  /// A few thousand numbers: one for each label and number of an embedding.
  private final float[] dense;

  MappedWeights(ModelFile file, String model) {
    super(new WeightVector(), 0, 0);
    List<String> names = file.lines(model + ".labels");
    addLabels(names);
    labels = names.size();
    rows = file.section(model + ".rows");
    features = Math.toIntExact(rows.byteSize() / Integer.BYTES) - 1;
    labelOf = file.section(model + ".labelOf");
    weights = file.section(model + ".weights");
    dense = file.section(model + ".dense").toArray(ModelFile.FLOAT);
  }

  List<String> labels() {
    return getLabelMap().getLabelList();
  }

  @Override
  public float[] scores(FeatureVector x) {
    var scores = new float[labels];
    addSparse(x.getSparseVector(), scores);
    if (x.hasDenseVector()) {
      addDense(x.getDenseVector(), scores);
    }
    return scores;
  }

  private void addSparse(SparseVector x, float[] scores) {
    var items = x.getVector();
    for (int i = 0; i < items.size(); i++) {
      int feature = items.get(i).getIndex();
      if (feature < features) {
        addRow(feature, scores);
      }
    }
  }

  /// All features weigh 1.
  private void addRow(int feature, float[] scores) {
    int start = rows.get(ModelFile.INT, (long) feature * Integer.BYTES);
    int end = rows.get(ModelFile.INT, (long) (feature + 1) * Integer.BYTES);
    for (int i = start; i < end; i++) {
      int label = Byte.toUnsignedInt(labelOf.get(ValueLayout.JAVA_BYTE, i));
      scores[label] += weights.get(ModelFile.FLOAT, (long) i * Float.BYTES);
    }
  }

  private void addDense(float[] x, float[] scores) {
    int weight = 0;
    for (int label = 0; label < labels; label++) {
      for (float number : x) {
        scores[label] += dense[weight++] * number;
      }
    }
  }
}
