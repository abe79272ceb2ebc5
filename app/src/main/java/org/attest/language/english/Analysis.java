package org.attest.language.english;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.ByteArrayInputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/// NLP4J's components over a model file, in the order in which each needs the others: what the
/// lexica know of words, parts of speech, lemmas, names, heads.
///
/// The components keep no state between sentences and may be shared between threads.
final class Analysis {
  private final List<NLPComponent<NLPNode>> tagging;
  private final NLPComponent<NLPNode> parsing;

  Analysis(ModelFile file) {
    var parser = new DEPParser<NLPNode>();
    var weights = load(parser, file, "dep");
    for (int i = 0; i < weights.labels().size(); i++) {
      parser.getLabelCandidates().add(weights.labels().get(i), i);
    }
    var tagger = new POSTagger<NLPNode>();
    load(tagger, file, "pos");
    var names = new NERTagger<NLPNode>();
    load(names, file, "ner");
    tagging =
        List.of(lexica(file), tagger, new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH), names);
    parsing = parser;
  }

  /// Gives the words of a sentence tags, lemmas and names. The first node is the root.
  void tag(NLPNode[] nodes) {
    for (var component : tagging) {
      component.process(nodes);
    }
  }

  /// Gives tagged words heads. The time grows with the square of the sentence's length.
  void parse(NLPNode[] nodes) {
    parsing.process(nodes);
  }

  private static <S extends NLPState<NLPNode>> MappedWeights load(
      OnlineComponent<NLPNode, S> component, ModelFile file, String model) {
    var weights =
        new MappedWeights(
            file.lines(model + ".labels"),
            file.section(model + ".weights"),
            file.section(model + ".dense").toArray(ModelFile.FLOAT));
    component.setFeatureTemplate(
        new MappedFeatures<>(file.lines(model + ".templates"), file.table(model + ".features")));
    component.setOptimizer(weights);
    component.setFlag(NLPFlag.DECODE);
    return weights;
  }

  private static GlobalLexica<NLPNode> lexica(ModelFile file) {
    var lexica = new GlobalLexica<NLPNode>(noLexica());
    var clusters = sets(file, "clusters.sets");
    lexica.setWordClusters(
        new GlobalLexicon<>(
            new MappedWords<>(file.table("clusters"), clusters::get),
            Field.word_form_simplified_lowercase,
            "clusters"));
    lexica.setWordEmbeddings(
        new GlobalLexicon<>(
            new MappedWords<>(
                file.table("embeddings"), embeddings(file.section("embeddings.vectors"))),
            Field.word_form_undigitalized,
            "embeddings"));
    lexica.setNamedEntityGazetteers(
        new GlobalLexicon<>(
            new MappedGazetteers(file.table("gazetteers"), sets(file, "gazetteers.sets")),
            Field.word_form_simplified,
            "gazetteers"));
    return lexica;
  }

  /// The library only makes its lexica from a configuration; this one names none.
  private static ByteArrayInputStream noLexica() {
    return new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8));
  }

  /// In the order of the file, not of a hash: scores are sums of floats, and their order shows.
  private static List<Set<String>> sets(ModelFile file, String section) {
    return file.lines(section).stream()
        .map(line ->
            Collections.unmodifiableSet(
                new LinkedHashSet<>(Arrays.asList(line.split(ModelPacker.SEPARATOR, -1)))))
        .toList();
  }

  private static IntFunction<float[]> embeddings(MemorySegment vectors) {
    return number -> {
      long start = (long) number * ModelPacker.EMBEDDING_BYTES;
      float factor = vectors.get(ModelFile.FLOAT, start);
      var embedding = new float[ModelPacker.EMBEDDING_LENGTH];
      for (int i = 0; i < embedding.length; i++) {
        embedding[i] = vectors.get(ValueLayout.JAVA_BYTE, start + Float.BYTES + i) * factor;
      }
      return embedding;
    };
  }
}
