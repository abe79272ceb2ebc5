package org.attest.investigation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attest.casefile.FileReading;
import org.attest.claims.Reading;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.attest.documents.Problem;
import org.attest.documents.reading.DocumentReader;
import org.attest.documents.reading.ReadFile;
import org.attest.mentions.Mentions;
import org.attest.text.AttestException;
import org.attest.text.LanguageCode;

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
              found.stream().map(this::reading).toList(),
              originals(file, found, parts),
              version);
    };
  }

  /// This is the loop's own door: whatever text makes a rule fail costs that document its claims
  /// and nothing else, and is told.
  private Reading reading(Document document) {
    try {
      return readings.apply(document);
    } catch (AttestException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return unread(document, e);
    }
  }

  private static Reading unread(Document document, Throwable fault) {
    var message = "its text could not be read for claims, by a fault of the program: " + fault;
    var problems = new ArrayList<>(document.problems());
    problems.add(Problem.of(Problem.Code.PARTIAL, message));
    return new Reading(
        document.with(problems),
        LanguageCode.UNKNOWN,
        Mentions.NONE,
        List.of(),
        List.of(),
        List.of());
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
