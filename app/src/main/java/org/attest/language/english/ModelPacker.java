package org.attest.language.english;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Writes NLP4J's models as the sections of a [ModelFile], one model in memory at a time.
///
/// Of the weights only those that are not zero are written (6 % of them); strings become
/// fingerprints; the numbers of an embedding become bytes with a common factor.
final class ModelPacker {
  static final int EMBEDDING_LENGTH = 50;
  static final int EMBEDDING_BYTES = Float.BYTES + EMBEDDING_LENGTH;

  /// Between the values of a set in a line of text; no value has it.
  static final String SEPARATOR = "\t";

  private final ModelFileWriter file;
  private final Consumer<String> progress;

  ModelPacker(ModelFileWriter file, Consumer<String> progress) {
    this.file = file;
    this.progress = progress;
  }

  void pack() throws IOException {
    progress.accept("reading part-of-speech model (1 of 6)");
    component("pos", ModelJar.PARTS_OF_SPEECH);
    progress.accept("reading entity model (2 of 6)");
    component("ner", ModelJar.NAMES);
    progress.accept("reading dependency model (3 of 6)");
    component("dep", ModelJar.DEPENDENCIES);
    progress.accept("reading word clusters (4 of 6)");
    clusters();
    progress.accept("reading gazetteers (5 of 6)");
    gazetteers();
    progress.accept("reading word embeddings (6 of 6)");
    embeddings();
  }

  private static ByteBuffer buffer(long bytes) {
    return ByteBuffer.allocate(Math.toIntExact(bytes)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void component(String name, ModelJar model) throws IOException {
    var component = (OnlineComponent<?, ?>) model.read();
    var template = component.getFeatureTemplate();
    var optimizer = component.getOptimizer();
    file.put(name + ".labels", optimizer.getLabelMap().getLabelList());
    file.put(name + ".templates", TemplateText.write(template));
    dense(name, optimizer.getWeightVector().getDenseWeightVector());
    var weights = new WeightRecords(optimizer.getWeightVector().getSparseWeightVector());
    file.put(name + ".features", features(template, weights));
    file.put(name + ".weights", weights.bytes());
  }

  /// Each feature with the place of its weights. One that has none but zeros is left out.
  private static ByteBuffer features(FeatureTemplate<?, ?> template, WeightRecords weights) {
    var table = new FingerprintTable.Builder();
    var maps = featureMap(template).getIndexMaps();
    for (int i = 0; i < maps.size(); i++) {
      long start = Fingerprint.feature(i);
      for (Object2IntMap.Entry<String> entry : maps.get(i).object2IntEntrySet()) {
        int place = weights.put(entry.getIntValue());
        if (place != WeightRecords.ALL_ZERO) {
          table.add(Fingerprint.of(start, entry.getKey()), place);
        }
      }
    }
    return table.bytes();
  }

  /// The library keeps it to itself.
  private static FeatureMap featureMap(FeatureTemplate<?, ?> template) {
    try {
      var field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return (FeatureMap) field.get(template);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("NLP4J is of another version than 1.1.3", e);
    }
  }

  private void dense(String name, MajorVector weights) throws IOException {
    var values = buffer((long) weights.size() * Float.BYTES);
    for (int i = 0; i < weights.size(); i++) {
      values.putFloat(weights.get(i));
    }
    file.put(name + ".dense", values.flip());
  }

  @SuppressWarnings("unchecked")
  private void clusters() throws IOException {
    var clusters = (Map<String, Set<String>>) ModelJar.CLUSTERS.read();
    var table = new FingerprintTable.Builder();
    var sets = new Sets();
    clusters.forEach(
        (word, set) -> table.add(Fingerprint.of(Fingerprint.WORD, word), sets.number(set)));
    file.put("clusters", table.bytes());
    file.put("clusters.sets", sets.lines());
  }

  @SuppressWarnings("unchecked")
  private void gazetteers() throws IOException {
    var tree = (PrefixTree<String, Set<String>>) ModelJar.GAZETTEERS.read();
    var table = new FingerprintTable.Builder();
    var sets = new Sets();
    walk(tree.getRoot(), Fingerprint.PHRASE, table, sets);
    file.put("gazetteers", table.bytes());
    file.put("gazetteers.sets", sets.lines());
  }

  /// The beginnings of names are entries too, with the value 0.
  private static void walk(
      PrefixNode<String, Set<String>> node, long start, FingerprintTable.Builder table, Sets sets) {
    for (var entry : node.entrySet()) {
      var child = entry.getValue();
      long fingerprint = Fingerprint.of(start, entry.getKey());
      table.add(fingerprint, child.hasValue() ? 1 + sets.number(child.getValue()) : 0);
      walk(child, fingerprint, table, sets);
    }
  }

  @SuppressWarnings("unchecked")
  private void embeddings() throws IOException {
    var embeddings = (Map<String, float[]>) ModelJar.EMBEDDINGS.read();
    progress.accept("writing word embeddings");
    var table = new FingerprintTable.Builder();
    var vectors = buffer((long) embeddings.size() * EMBEDDING_BYTES);
    embeddings.forEach((word, vector) -> {
      table.add(Fingerprint.of(Fingerprint.WORD, word), table.size());
      putBytes(vector, vectors);
    });
    embeddings.clear();
    file.put("embeddings.vectors", vectors.flip());
    file.put("embeddings", table.bytes());
  }

  private static void putBytes(float[] vector, ByteBuffer vectors) {
    float largest = Float.MIN_NORMAL;
    for (float number : vector) {
      largest = Math.max(largest, Math.abs(number));
    }
    float factor = largest / Byte.MAX_VALUE;
    vectors.putFloat(factor);
    for (float number : vector) {
      vectors.put((byte) Math.round(number / factor));
    }
  }

  /// Numbers for sets of strings, each in alphabetical order.
  private static final class Sets {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(Set<String> set) {
      var line = String.join(SEPARATOR, new TreeSet<>(set));
      return numbers.computeIfAbsent(line, _ -> numbers.size());
    }

    List<String> lines() {
      return new ArrayList<>(numbers.keySet());
    }
  }
}
