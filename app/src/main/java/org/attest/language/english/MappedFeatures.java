package org.attest.language.english;

import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;

/// A model's feature templates, with the numbers of the features in a model file.
@SuppressWarnings("serial") // the library's classes are serialisable; this one is never written
final class MappedFeatures<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
  MappedFeatures(ModelFile file, String model) {
    super(null, new HyperParameter());
    TemplateText.read(file.lines(model + ".templates"), this);
    feature_map = new Numbers(file.table(model + ".features"), getTemplateSize());
  }

  private static final class Numbers extends FeatureMap {
    private final FingerprintTable table;
    private final long[] starts;

    Numbers(FingerprintTable table, int templates) {
      this.table = table;
      starts = new long[templates];
      for (int i = 0; i < templates; i++) {
        starts[i] = Fingerprint.feature(i);
      }
    }

    @Override
    public int index(int template, String value) {
      return table.get(Fingerprint.of(starts[template], value));
    }
  }
}
