package org.attest.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attest.documents.DocumentId;
import org.attest.text.AttestException;
import org.attest.text.Sha256;

/// The bytes of a case's documents, each in a file named by its hash: `originals/ab/abcdef…`.
///
/// A file has its name only once all its bytes are on the disk, so a name never lies.
record Originals(Path folder) {
  private static final String UNFINISHED = ".part";

  Path of(DocumentId document) {
    return shelf(document).resolve(document.hash());
  }

  private Path shelf(DocumentId document) {
    return folder.resolve(document.hash().substring(0, 2));
  }

  /// Keeps a copy of a document's bytes.
  ///
  /// @return its size in bytes
  long keep(DocumentId document, Path bytes) {
    var place = of(document);
    try {
      if (!Files.exists(place)) {
        copy(document, bytes, place);
      }
      return Files.size(place);
    } catch (IOException e) {
      throw new AttestException("cannot keep a copy of " + bytes + ": " + e, e);
    }
  }

  private void copy(DocumentId document, Path bytes, Path place) throws IOException {
    Files.createDirectories(shelf(document));
    var unfinished = Files.createTempFile(folder, "", UNFINISHED);
    try {
      if (!copyAndHash(bytes, unfinished).equals(document)) {
        throw new AttestException(bytes + " changed while it was read: add it again");
      }
      CaseFolder.sync(unfinished);
      Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
      CaseFolder.syncFolder(shelf(document));
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static DocumentId copyAndHash(Path from, Path to) throws IOException {
    var digest = Sha256.digest();
    try (var out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
      Files.copy(from, out);
    }
    return DocumentId.ofHash(HexFormat.of().formatHex(digest.digest()));
  }

  /// Takes away what a process left that was stopped in the middle of a copy.
  void sweep() {
    try (var entries = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
      for (var unfinished : entries) {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new AttestException("cannot tidy " + folder + ": " + e, e);
    }
  }

  /// The hash of the bytes as they are now.
  String hashOf(DocumentId document) throws IOException {
    var digest = Sha256.digest();
    var buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(of(document))) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// Files that are the original of none of the documents, relative to the case.
  List<String> strangers(Set<String> hashes) throws IOException {
    var strangers = new TreeSet<String>();
    try (var files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !hashes.contains(file.getFileName().toString()))
          .filter(file -> !file.getFileName().toString().endsWith(UNFINISHED))
          .forEach(file -> strangers.add("originals/" + slashed(folder.relativize(file))));
    }
    return List.copyOf(strangers);
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
