package org.attest.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.attest.documents.Problem;

/// Made-up files, some with the same bytes, some containers, some missing; always the same.
final class Corpus {
  private Corpus() {}

  /// @param folder where to write the files' bytes
  static List<FileReading> files(Path folder, int count) {
    return IntStream.range(0, count).mapToObj(i -> file(folder, i)).toList();
  }

  private static FileReading file(Path folder, int i) {
    var path = "files/" + (i * 7919) % 1000 + ".txt";
    return switch (i % 10) {
      case 3 -> MadeUp.file(folder, path, words(i - 1));
      case 5 ->
          MadeUp.container(
              folder,
              path + ".zip",
              new TreeMap<>(Map.of("one.txt", words(i - 2), "two.txt", words(i))));
      case 8 -> new FileReading.Failed(path, Problem.of(Problem.Code.MISSING, "no such file"));
      default -> MadeUp.file(folder, path, words(i));
    };
  }

  private static String words(int i) {
    return "[Agency "
        + i % 4
        + " = Agency]: [Plant "
        + i % 6
        + " = Plant] received "
        + i
        + " engines\n[Mr Reader "
        + i % 3
        + "]: [Завод "
        + i % 5
        + "] did not pay\nIt is damaged.";
  }
}
