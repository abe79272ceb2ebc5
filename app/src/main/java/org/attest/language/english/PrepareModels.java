package org.attest.language.english;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.attest.text.AttestException;

/// Makes the English models' file, as a process of its own: it needs 2 GB of heap once, where the
/// program itself runs with a tenth of it.
public final class PrepareModels {
  private static final String HEAP = "-Xmx2g";

  private PrepareModels() {}

  /// Prints a line for each step. The one argument is the folder.
  public static void main(String[] arguments) {
    EnglishModels.prepare(Path.of(arguments[0]), System.out::println);
  }

  /// Starts the process and waits until the models are ready.
  ///
  /// @param progress is told of each step
  public static void run(Path folder, Consumer<String> progress) {
    try {
      var process = new ProcessBuilder(command(folder)).redirectErrorStream(true).start();
      String last = "";
      try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
        for (String line; (line = lines.readLine()) != null; last = line) {
          progress.accept(line);
        }
      }
      if (process.waitFor() != 0) {
        throw new AttestException("the English models could not be made: " + last);
      }
    } catch (IOException e) {
      throw new AttestException("cannot start the making of the English models", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AttestException("the making of the English models was interrupted", e);
    }
  }

  private static List<String> command(Path folder) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    return List.of(
        java.toString(),
        HEAP,
        "-Dstdout.encoding=UTF-8",
        "-cp",
        System.getProperty("java.class.path"),
        PrepareModels.class.getName(),
        folder.toAbsolutePath().toString());
  }
}
