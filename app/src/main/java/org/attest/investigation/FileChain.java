package org.attest.investigation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attest.casefile.FileReading;
import org.attest.claims.Reading;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.attest.documents.reading.DocumentReader;
import org.attest.documents.reading.ReadFile;

/// The chain from a file to its claims: a worker process makes documents of it, this process reads
/// them.
record FileChain(DocumentReader documents, Function<Document, Reading> readings, String version)
    implements EvidenceReader {
  @Override
  public FileReading read(FoundPath.File file, Optional<Path> parts) {
    return switch (documents.read(file.path(), file.name(), parts)) {
      case ReadFile.Unreadable(var path, var problem) -> new FileReading.Failed(path, problem);
      case ReadFile.Read(var found) ->
          new FileReading.Read(
              file.name(),
              found.stream().map(readings).toList(),
              originals(file, found, parts),
              version);
    };
  }

  /// Where the bytes of the file and of each of its parts lie.
  private static Map<DocumentId, Path> originals(
      FoundPath.File file, List<Document> found, Optional<Path> parts) {
    var originals = new HashMap<DocumentId, Path>();
    for (var document : found) {
      parts.ifPresent(folder -> originals.put(document.id(), folder.resolve(document.id().hash())));
    }
    originals.put(found.getFirst().id(), file.path());
    return originals;
  }

  @Override
  public void close() {
    documents.close();
  }
}
