package org.attest.investigation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToIntFunction;
import org.attest.claims.ClaimReader;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.attest.documents.Layout.Block;
import org.attest.documents.layout.PlainText;
import org.attest.investigation.Passes.Pass;
import org.attest.language.Sentence;
import org.attest.language.TextReader;
import org.attest.language.english.EnglishModels;
import org.attest.language.english.EnglishSentences;
import org.attest.language.english.PrepareModels;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Sha256;
import org.attest.text.Span;

/// What reading English costs as a whole process; `benchmarks/reading` runs it and
/// `benchmarks/README.md` explains the figures.
///
/// `ready` prints the seconds from the process's start to the first sentence; `speed ROUNDS
/// [FOLDER]` reads the texts of a folder, or made ones, over and over.
final class EnglishReading {
  private static final int MADE_TEXTS = 300;
  private static final long SEED = 20_260_101;
  private static final int WARM_UP = 2;

  private final EnglishSentences engine;
  private final ClaimReader reader;
  private final List<String> texts;
  private final LongAdder tokens = new LongAdder();
  private final LongAdder engineCpu = new LongAdder();

  private EnglishReading(EnglishSentences engine, List<String> texts) {
    this.engine = engine;
    this.texts = texts;
    this.reader =
        LocalReaders.claims(new TextReader(Map.of(Language.ENGLISH, () -> this::counted)));
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    var models =
        Places.of(
                System.getenv(),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")))
            .models();
    switch (arguments[0]) {
      case "prepare" -> prepare(models);
      case "ready" -> ready(models);
      case "speed" -> {
        var texts =
            arguments.length > 2 ? textsIn(Path.of(arguments[2])) : MadeTexts.of(MADE_TEXTS, SEED);
        new EnglishReading(EnglishSentences.open(models), texts)
            .measure(Integer.parseInt(arguments[1]));
      }
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void prepare(Path models) {
    if (!Files.exists(EnglishModels.fileIn(models))) {
      PrepareModels.run(models, System.err::println);
    }
  }

  private static void ready(Path models) {
    var text = CodePoints.of("The ministry said it was not aware of the delivery.");
    EnglishSentences.open(models).read(text, List.of(new Span(0, text.length())));
    long now = Clock.systemUTC().millis();
    // Not ProcessHandle's start, which Linux gives in whole seconds since the machine's own.
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.printf(
        Locale.ROOT,
        "ready after %.2f s, of which %.2f s CPU%n",
        (now - start) / 1e3,
        ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3);
  }

  private static List<String> textsIn(Path folder) throws IOException {
    var texts = new ArrayList<String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("no .txt files in " + folder);
    }
    return texts;
  }

  /// The passes of a round follow each other closely, so that all meet the same machine.
  private void measure(int rounds) throws IOException, InterruptedException, ExecutionException {
    for (int i = 0; i < WARM_UP; i++) {
      pass(this::whole, 1);
    }
    var engineAlone = Passes.named("engine alone, 1 thread");
    var one = Passes.named("whole path, 1 thread");
    var two = Passes.named("whole path, 2 threads");
    for (int i = 0; i < rounds; i++) {
      engineAlone.passes().add(pass(this::engineAlone, 1));
      one.passes().add(pass(this::whole, 1));
      two.passes().add(pass(this::whole, 2));
    }
    one.checkSame(two);
    printTexts(one.passes().getFirst(), rounds);
    System.out.printf(Locale.ROOT, "%-28s %12s %14s%n", "tokens", "a second", "a CPU second");
    List.of(engineAlone, one, two).forEach(System.out::println);
    System.out.println(one.over(engineAlone, 1, "whole path / engine alone"));
    System.out.println(one.engineShare());
    // Two threads have two seconds of CPU in a second, if there are processors to give them.
    System.out.println(two.over(one, 2, "two threads / one"));
    printMemory();
  }

  private void printTexts(Pass pass, int rounds) {
    var system = ManagementFactory.getOperatingSystemMXBean();
    System.out.printf(
        Locale.ROOT,
        "%d texts, %,d tokens, %,d claims; %d rounds; %d processors, load %.1f; heap limit %d MB%n",
        texts.size(),
        pass.tokens(),
        pass.claims(),
        rounds,
        system.getAvailableProcessors(),
        system.getSystemLoadAverage(),
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private static void printMemory() throws IOException {
    long peak = 0;
    for (var pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    System.gc();
    long left = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf(
        Locale.ROOT, "heap: %d MB at most, %d MB after a collection%n", peak >> 20, left >> 20);
    System.out.printf(
        Locale.ROOT, "process: %s resident at most, the mapped models included%n", resident());
  }

  /// As Linux counts it; other systems do not say.
  private static String resident() throws IOException {
    var status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
        .findFirst()
        .orElse("unknown");
  }

  private Pass pass(ToIntFunction<String> reading, int threads)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    long claims = 0;
    long cpu = 0;
    try (var pool =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("reader-", 0).factory())) {
      List<Callable<Timed>> tasks =
          texts.stream().map(text -> (Callable<Timed>) () -> timed(reading, text)).toList();
      for (var done : pool.invokeAll(tasks)) {
        claims += done.get().claims();
        cpu += done.get().cpu();
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double engineSeconds = engineCpu.sumThenReset() / 1e9;
    return new Pass(tokens.sumThenReset(), claims, seconds, cpu / 1e9, engineSeconds);
  }

  private record Timed(int claims, long cpu) {}

  private static Timed timed(ToIntFunction<String> reading, String text) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    int claims = reading.applyAsInt(text);
    return new Timed(claims, threads.getCurrentThreadCpuTime() - start);
  }

  private int engineAlone(String text) {
    var blocks = PlainText.layout(text).blocks().stream().map(Block::span).toList();
    counted(CodePoints.of(text), blocks);
    return 0;
  }

  private int whole(String text) {
    var document =
        new Document(
            DocumentId.ofHash(Sha256.of(text)),
            "made.txt",
            Optional.empty(),
            "text/plain",
            text,
            PlainText.metadata(text),
            PlainText.layout(text),
            List.of());
    return reader.read(document, Optional.empty()).claims().size();
  }

  private List<Sentence> counted(CodePoints text, List<Span> blocks) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    var sentences = engine.read(text, blocks);
    engineCpu.add(threads.getCurrentThreadCpuTime() - start);
    sentences.forEach(sentence -> tokens.add(sentence.tokens().size()));
    return sentences;
  }
}
