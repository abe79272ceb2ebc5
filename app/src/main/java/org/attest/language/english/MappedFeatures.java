package org.attest.language.english;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A model's feature templates. What they find in a sentence is looked up in a model file, where
/// each feature leads to its weights.
///
/// The library would join the parts of a feature to a string first; here they only run through the
/// fingerprint, which is the same and takes a third of the time.
@SuppressWarnings("serial") // the library's classes are serialisable; this one is never written
final class MappedFeatures<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
  private static final char JOINT = '_';

  private final FingerprintTable table;
  private final FeatureItem[] sets;
  private final FeatureItem[][] lists;

  MappedFeatures(List<String> templates, FingerprintTable table) {
    super(null, new HyperParameter());
    TemplateText.read(templates, this);
    this.table = table;
    sets = getSetFeatureList().toArray(FeatureItem[]::new);
    lists = getFeatureList().toArray(FeatureItem[][]::new);
  }

  /// What was found: places of weights, in the order of the templates, since the sum of floats
  /// depends on it; [FingerprintTable#ABSENT] for what the model does not know.
  static final class Found extends FeatureVector {
    private final int[] places;

    Found(int[] places, float @Nullable [] embeddings) {
      super(null, embeddings);
      this.places = places;
    }

    int[] places() {
      return places;
    }
  }

  /// The fingerprints of what a sentence has at one place.
  private static final class Fingerprints {
    private long[] values = new long[256];
    private int size;

    private void add(long fingerprint) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = fingerprint;
    }
  }

  @Override
  public FeatureVector createFeatureVector(S state, boolean training) {
    var features = new Fingerprints();
    for (int i = 0; i < sets.length; i++) {
      addSet(state, i, features);
    }
    for (int i = 0; i < lists.length; i++) {
      addJoined(state, i, features);
    }
    return new Found(table.getAll(features.values, features.size), createDenseVector(state));
  }

  private void addSet(S state, int template, Fingerprints features) {
    var values = getFeatures(state, sets[template]);
    if (values != null) {
      for (var value : values) {
        features.add(Fingerprint.of(Fingerprint.feature(template), value));
      }
    }
  }

  private void addJoined(S state, int template, Fingerprints features) {
    long hash = Fingerprint.feature(sets.length + template);
    var items = lists[template];
    for (int i = 0; i < items.length; i++) {
      var part = getFeature(state, items[i]);
      if (part == null) {
        return;
      }
      hash = Fingerprint.run(i == 0 ? hash : Fingerprint.run(hash, JOINT), part);
    }
    features.add(Fingerprint.end(hash));
  }
}
