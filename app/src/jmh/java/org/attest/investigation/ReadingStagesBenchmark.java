package org.attest.investigation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.attest.claims.ClaimFinder;
import org.attest.claims.MentionIndex;
import org.attest.claims.english.EnglishClaims;
import org.attest.claims.relations.english.EnglishRelations;
import org.attest.documents.Layout;
import org.attest.documents.layout.PlainText;
import org.attest.language.LanguageIdentifier;
import org.attest.language.Sentence;
import org.attest.language.english.EnglishSentences;
import org.attest.measures.MeasureReader;
import org.attest.mentions.MentionReader;
import org.attest.mentions.Mentions;
import org.attest.mentions.english.EnglishMentions;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Tokens a second of each stage that an English text goes through, on the same made texts. The
/// engine's tokens are counted in every stage, so that the stages' times add up.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingStagesBenchmark {
  private static final int TEXTS = 60;
  private static final long SEED = 20_260_101;

  /// A text with what the stages before made of it.
  record Read(
      String words,
      CodePoints text,
      Layout layout,
      List<Span> blocks,
      List<Sentence> sentences,
      Mentions mentions) {
    long tokens() {
      return sentences.stream().mapToLong(sentence -> sentence.tokens().size()).sum();
    }
  }

  /// Counts tokens; JMH prints them by the second.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {
    public long tokens;

    @Setup(Level.Iteration)
    public void begin() {
      tokens = 0;
    }
  }

  private final ClaimFinder claims = new EnglishClaims();
  private final EnglishRelations relations = new EnglishRelations();
  private final MeasureReader measures = new MeasureReader(Language.ENGLISH);
  private final LanguageIdentifier languages = new LanguageIdentifier();
  private final MentionReader mentions =
      new MentionReader(Map.of(Language.ENGLISH, new EnglishMentions()));
  private final List<Read> texts = new ArrayList<>();
  private Optional<EnglishSentences> engine = Optional.empty();

  @Setup
  public void prepare() {
    var home = Path.of(System.getProperty("user.home"));
    var models = Places.of(System.getenv(), System.getProperty("os.name"), home).models();
    var reader = EnglishSentences.open(models);
    engine = Optional.of(reader);
    for (var words : MadeTexts.of(TEXTS, SEED)) {
      var text = CodePoints.of(words);
      var layout = PlainText.layout(words);
      var blocks = layout.blocks().stream().map(Layout.Block::span).toList();
      var sentences = reader.read(text, blocks);
      var named = mentions.read(text, sentences);
      texts.add(new Read(words, text, layout, blocks, sentences, named));
    }
  }

  private void each(Count count, Consumer<Read> stage) {
    ToLongFunction<Read> counted =
        read -> {
          stage.accept(read);
          return read.tokens();
        };
    count.tokens += texts.stream().mapToLong(counted).sum();
  }

  @Benchmark
  public void layout(Count count, Blackhole hole) {
    each(
        count,
        read -> {
          hole.consume(PlainText.layout(read.words()));
          hole.consume(PlainText.metadata(read.words()));
        });
  }

  @Benchmark
  public void identifyLanguage(Count count, Blackhole hole) {
    each(
        count,
        read -> read.blocks().forEach(b -> hole.consume(languages.identify(read.text().slice(b)))));
  }

  @Benchmark
  public void engine(Count count, Blackhole hole) {
    var reader = engine.orElseThrow();
    each(count, read -> hole.consume(reader.read(read.text(), read.blocks())));
  }

  @Benchmark
  public void mentions(Count count, Blackhole hole) {
    each(count, read -> hole.consume(mentions.read(read.text(), read.sentences())));
  }

  @Benchmark
  public void claims(Count count, Blackhole hole) {
    each(count, read -> hole.consume(claims.find(read.text(), read.sentences(), read.mentions())));
  }

  @Benchmark
  public void relations(Count count, Blackhole hole) {
    each(
        count,
        read -> {
          var index = new MentionIndex(read.mentions());
          read.sentences().forEach(sentence -> hole.consume(relations.find(sentence, index)));
        });
  }

  @Benchmark
  public void measures(Count count, Blackhole hole) {
    each(
        count,
        read -> {
          var spans = read.sentences().stream().map(Sentence::span).toList();
          hole.consume(measures.read(read.text(), spans, Optional.empty()));
        });
  }
}
