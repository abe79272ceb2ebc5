package org.attest.language.english;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.text.AttestException;
import org.attest.text.Sha256;

/// The models of English, in one file of 240 MB that all cases share and that is mapped into
/// memory.
///
/// The file is made once from NLP4J's jar, in half a minute and 2 GB of heap (see [PrepareModels]),
/// and named after what it is made of, so a program with other models makes another file. One that
/// is damaged is made anew.
public final class EnglishModels {
  /// A new number for each change of what stands in the file, or how.
  private static final int FORMAT = 3;

  private static final int NAME_LENGTH = 16;

  private final Analysis analysis;

  private EnglishModels(ModelFile file) {
    analysis = new Analysis(file);
  }

  Analysis analysis() {
    return analysis;
  }

  /// Where in a folder the prepared file is, or will be.
  public static Path fileIn(Path folder) {
    try {
      var content = Sha256.ofParts(String.valueOf(FORMAT), ModelJar.contentHash());
      return folder.resolve("english-" + content.substring(0, NAME_LENGTH) + ".models");
    } catch (IOException e) {
      throw new AttestException("cannot read the program's own models", e);
    }
  }

  /// The models that were prepared in a folder; nothing where there are none or the file is
  /// damaged.
  public static Optional<EnglishModels> open(Path folder) {
    var path = fileIn(folder);
    try {
      return ModelFile.open(path).map(EnglishModels::new);
    } catch (IOException e) {
      throw new AttestException("cannot read the models in " + path, e);
    }
  }

  /// Makes the file in a folder, unless a whole one is there. Of several processes that do this at
  /// once one makes it and the others wait.
  static synchronized void prepare(Path folder, Consumer<String> progress) {
    var path = fileIn(folder);
    try {
      Files.createDirectories(folder);
      var lockPath = path.resolveSibling(path.getFileName() + ".lock");
      try (var lockFile =
              FileChannel.open(lockPath, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var _ = lockFile.lock()) {
        if (ModelFile.open(path).isEmpty()) {
          make(path, progress);
        }
      }
    } catch (IOException e) {
      throw new AttestException("cannot make the models in " + path + ": " + e.getMessage(), e);
    }
  }

  private static void make(Path path, Consumer<String> progress) throws IOException {
    var unfinished = path.resolveSibling(path.getFileName() + ".part");
    try (var file = new ModelFileWriter(unfinished)) {
      new ModelPacker(file, progress).pack();
      file.finish();
    }
    Files.move(
        unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    progress.accept("the models are ready");
  }
}
