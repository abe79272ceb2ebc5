package org.attest.language.english;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// What English costs as a whole process: seconds until ready, tokens a second, heap. Run it with
/// `-Xmx256m`; the arguments are the models' folder, a file with a text a line, threads, rounds.
public final class EnglishThroughput {
  private EnglishThroughput() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    long start = System.nanoTime();
    var english = EnglishSentences.open(Path.of(arguments[0]));
    System.out.println("ready in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    var texts = Files.readAllLines(Path.of(arguments[1])).stream().map(CodePoints::of).toList();
    int threads = Integer.parseInt(arguments[2]);
    for (int round = 0; round < Integer.parseInt(arguments[3]); round++) {
      round(english, texts, threads);
    }
    System.gc();
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.println("heap " + (heap >> 20) + " MB");
  }

  private static void round(EnglishSentences english, List<CodePoints> texts, int threads)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    long tokens = 0;
    try (var pool =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("reader-", 0).factory())) {
      List<Callable<Integer>> tasks =
          texts.stream().map(text -> (Callable<Integer>) () -> tokens(english, text)).toList();
      for (var count : pool.invokeAll(tasks)) {
        tokens += count.get();
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(
        threads + " threads, " + tokens + " tokens, " + Math.round(tokens / seconds) + " a second");
  }

  private static int tokens(EnglishSentences english, CodePoints text) {
    return english.read(text, List.of(new Span(0, text.length()))).stream()
        .mapToInt(sentence -> sentence.tokens().size())
        .sum();
  }
}
