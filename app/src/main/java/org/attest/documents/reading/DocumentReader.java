package org.attest.documents.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attest.documents.Document;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;
import org.attest.documents.reading.ReadFile.Unreadable;

/// Reads files in worker processes, each within limits of time, memory and unpacked size.
///
/// Whatever a file holds, reading it gives a result: a parser that hangs, bursts or crashes costs
/// one document, which then carries one problem. Several threads may read at once; each waits for
/// one of the workers. The same bytes give the same documents, however many workers there are.
public final class DocumentReader implements AutoCloseable {
  private final ReadingLimits limits;
  private final TemporaryFolder folder;
  private final Workers workers;

  private DocumentReader(ReadingLimits limits, TemporaryFolder folder, int workers) {
    this.limits = limits;
    this.folder = folder;
    this.workers = new Workers(workers, limits.heapMegabytes(), folder.path());
  }

  /// Opens a reader; its workers start when they are first needed. All it keeps on disk lies in one
  /// temporary folder, which goes when it is closed.
  public static DocumentReader open(ReadingLimits limits, int workers) {
    return new DocumentReader(limits, TemporaryFolder.make(), workers);
  }

  static DocumentReader open(ReadingLimits limits, int workers, Path temporary) {
    return new DocumentReader(limits, TemporaryFolder.makeIn(temporary), workers);
  }

  /// Reads a file and all its parts.
  ///
  /// @param name what the document is to be called: its path as the user gave it
  /// @param partsFolder where the bytes of parts are to be kept, each as a file named by its hash
  ///   in hexadecimal; absent where nobody keeps them
  public ReadFile read(Path file, String name, Optional<Path> partsFolder) {
    if (!Files.exists(file)) {
      return unreadable(name, Code.MISSING, "there is no such file");
    }
    if (!Files.isRegularFile(file)) {
      return unreadable(name, Code.UNREADABLE, "this is not a regular file");
    }
    try {
      return new ReadFile.Read(readFamily(file, name, partsFolder));
    } catch (IOException _) {
      return unreadable(name, Code.UNREADABLE, "the file cannot be read: check its permissions");
    }
  }

  private List<Document> readFamily(Path file, String name, Optional<Path> partsFolder)
      throws IOException {
    var own = Files.createTempDirectory(folder.path(), "parts");
    try {
      return new FamilyReading(limits, workers, own).read(file, name, partsFolder);
    } finally {
      Folders.remove(own);
    }
  }

  private static Unreadable unreadable(String path, Code code, String message) {
    return new Unreadable(path, Problem.of(code, message));
  }

  /// The worker processes that wait for a file.
  List<ProcessHandle> workers() {
    return workers.idle();
  }

  @Override
  public void close() {
    workers.close();
    folder.close();
  }
}
