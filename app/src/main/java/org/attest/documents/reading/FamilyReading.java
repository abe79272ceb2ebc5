package org.attest.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.attest.documents.Layout;
import org.attest.documents.Metadata;
import org.attest.documents.formats.Allowance;
import org.attest.documents.formats.Extract;
import org.attest.documents.formats.Part;
import org.attest.documents.reading.Worker.Answer;
import org.attest.text.Sha256;

/// One file being read with all that is in it: each document is one request to a worker, containers
/// before their parts. Keeps count of what the whole family has used of its limits.
final class FamilyReading {
  private static final String PART = "!/";

  /// A document still to be read.
  private record Pending(
      Path file, String path, String name, Optional<DocumentId> container, String hash, int level) {
    /// Equal bytes read under the same kind of name, as deep as parts are allowed or not.
    String likeness(int depth) {
      return hash + (level >= depth) + name.substring(name.lastIndexOf('.') + 1);
    }
  }

  private final ReadingLimits limits;
  private final Workers workers;
  private final Path folder;
  private final long start = System.nanoTime();
  private final Map<String, Extract> known = new HashMap<>();
  private final List<Document> documents = new ArrayList<>();
  private int parts;
  private long bytes;

  FamilyReading(ReadingLimits limits, Workers workers, Path folder) {
    this.limits = limits;
    this.workers = workers;
    this.folder = folder;
  }

  List<Document> read(Path file, String name, Optional<Path> partsFolder) throws IOException {
    read(new Pending(file, name, name, Optional.empty(), hash(file), 0));
    if (partsFolder.isPresent()) {
      keepParts(partsFolder.get());
    }
    return documents;
  }

  private static String hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        var out = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.digest())) {
      in.transferTo(out);
      return HexFormat.of().formatHex(out.getMessageDigest().digest());
    }
  }

  private void read(Pending pending) {
    var extract = extract(pending);
    var id = DocumentId.ofHash(pending.hash());
    documents.add(
        new Document(
            id,
            pending.path(),
            pending.container(),
            extract.mediaType(),
            extract.text(),
            extract.metadata(),
            extract.layout(),
            extract.problems()));
    for (var part : extract.parts()) {
      parts++;
      bytes += part.size();
    }
    for (var part : extract.parts()) {
      read(inside(pending, id, part));
    }
  }

  private static Pending inside(Pending outer, DocumentId id, Part part) {
    return new Pending(
        part.file(),
        outer.path() + PART + part.name(),
        part.name(),
        Optional.of(id),
        part.hash(),
        outer.level() + 1);
  }

  private Extract extract(Pending pending) {
    var likeness = pending.likeness(limits.depth());
    var before = known.get(likeness);
    if (before != null) {
      return before;
    }
    var extract = ask(pending);
    known.put(likeness, extract);
    return extract;
  }

  private Extract ask(Pending pending) {
    var left = limits.time().minusNanos(System.nanoTime() - start);
    if (!left.isPositive()) {
      return failed(Loss.TIMED_OUT);
    }
    var request =
        new Request.Reading(pending.file(), pending.name(), folder, allowance(pending.level()));
    return switch (workers.ask(request, left)) {
      case Answer.Given<Extract>(var extract) -> extract;
      case Answer.Lost<Extract>(var loss) -> failed(loss);
    };
  }

  private Allowance allowance(int level) {
    return new Allowance(
        limits.depth() - level,
        Math.max(0, limits.parts() - parts),
        Math.max(0, limits.bytes() - bytes),
        limits.characters());
  }

  private Extract failed(Loss loss) {
    return new Extract(
        "application/octet-stream",
        "",
        Metadata.NONE,
        Layout.NONE,
        List.of(loss.problem(limits)),
        List.of());
  }

  /// The worker names the copies by their hash.
  private void keepParts(Path target) throws IOException {
    Files.createDirectories(target);
    for (var document : documents) {
      var copy = folder.resolve(document.id().hash());
      if (document.container().isPresent() && Files.exists(copy)) {
        keep(copy, target);
      }
    }
  }

  /// Across file systems a move is a copy, which could break off: the name comes last.
  private static void keep(Path copy, Path target) throws IOException {
    var unnamed = Files.createTempFile(target, "part", ".tmp");
    Files.move(copy, unnamed, StandardCopyOption.REPLACE_EXISTING);
    Files.move(unnamed, target.resolve(copy.getFileName()), StandardCopyOption.ATOMIC_MOVE);
  }
}
