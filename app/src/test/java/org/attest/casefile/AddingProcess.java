package org.attest.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A process of its own that adds the corpus to a case with two threads, goes on where another
/// stopped, and prints a line for each file it has added.
final class AddingProcess {
  private AddingProcess() {}

  static Process start(Path folder, Path files, int count) throws IOException {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            AddingProcess.class.getName(),
            folder.toString(),
            files.toString(),
            Integer.toString(count));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  public static void main(String[] arguments) {
    var files = Corpus.files(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    try (var casefile = CaseFile.open(Path.of(arguments[0]), MadeUp.AUTHOR)) {
      var halves = new ArrayList<CompletableFuture<Void>>();
      for (int half = 0; half < 2; half++) {
        int first = half;
        halves.add(CompletableFuture.runAsync(() -> addHalf(casefile, files, first)));
      }
      halves.forEach(CompletableFuture::join);
    }
    System.out.println("done");
  }

  private static void addHalf(CaseFile casefile, List<FileReading> files, int first) {
    for (int i = first; i < files.size(); i += 2) {
      if (casefile.add(files.get(i)) != Added.NOTHING) {
        System.out.println("added " + files.get(i).path());
      }
    }
  }
}
