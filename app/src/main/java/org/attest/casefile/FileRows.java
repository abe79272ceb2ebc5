package org.attest.casefile;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.claims.Reading;
import org.attest.documents.DocumentId;
import org.attest.documents.Problem;
import org.jdbi.v3.core.Handle;

/// Takes files in, within a transaction.
///
/// Which reading is kept, and under which path, does not depend on the order of the files: of the
/// paths to the same bytes the first counts ([PathOrder]), of two versions of the reader the last
/// that read.
record FileRows(Handle handle, Author author) {
  private record Held(String path, String reader) {}

  Standing standing(String path, DocumentId document, String reader) {
    if (isRead(path, document, reader)) {
      return Standing.KNOWN;
    }
    return held(document)
            .filter(held -> held.reader().equals(reader))
            .filter(held -> PathOrder.comesBefore(held.path(), path))
            .isPresent()
        ? Standing.OTHER_PATH
        : Standing.NEW;
  }

  /// @param sizes the sizes of the originals that are kept
  Added add(FileReading.Read file, Map<DocumentId, Long> sizes) {
    if (isRead(file.path(), file.document(), file.reader())) {
      return Added.NOTHING;
    }
    var journal = new Journal(handle);
    long sequence = journal.next();
    sizes.forEach(this::keepOriginal);
    var places = new PlaceRows(handle, file.path(), file.document());
    var touched = new TreeSet<>(places.clear());
    var hashes = new TreeMap<DocumentId, String>();
    writeFile(file.path(), file.document(), file.reader(), sequence);
    for (var reading : file.readings()) {
      var document = reading.document();
      places.add(document);
      touched.add(document.id());
      writeReading(reading, file.reader(), sequence).ifPresent(h -> hashes.put(document.id(), h));
    }
    touched.forEach(document -> places.settle(document, sequence));
    journal.add(author, "file-added", Payloads.of(file, hashes));
    return Added.READ;
  }

  Added addPath(String path, DocumentId document) {
    var held = held(document);
    if (held.isEmpty()) {
      throw new IllegalArgumentException("the case does not hold " + document.value());
    }
    if (isRead(path, document, held.get().reader())) {
      return Added.NOTHING;
    }
    long sequence = new Journal(handle).add(author, "path-added", Payloads.of(path, document));
    writeFile(path, document, held.get().reader(), sequence);
    var places = new PlaceRows(handle, path, document);
    places.clear();
    places.copyFrom(held.get().path()).forEach(copied -> places.settle(copied, sequence));
    return Added.PATH;
  }

  Added addFailure(FileReading.Failed file) {
    var problem = file.problem();
    if (isListed(file.path(), problem)) {
      return Added.NOTHING;
    }
    long sequence = new Journal(handle).add(author, "file-failed", Payloads.of(file));
    handle.execute(
        "INSERT OR REPLACE INTO failures VALUES (?, ?, ?, ?, ?)",
        file.path(),
        problem.code().label(),
        problem.message(),
        problem.page().isPresent() ? problem.page().getAsInt() : null,
        sequence);
    return Added.LISTED;
  }

  /// A file that was read once and could not be found later has to be read again to be listed as
  /// read.
  private boolean isRead(String path, DocumentId document, String reader) {
    return has(
        "SELECT 1 FROM files WHERE path = ? AND hash = ? AND reader = ?"
            + " AND path NOT IN (SELECT path FROM failures)",
        path,
        document.hash(),
        reader);
  }

  private boolean isListed(String path, Problem problem) {
    return has(
        "SELECT 1 FROM failures WHERE path = ? AND code = ? AND message = ?",
        path,
        problem.code().label(),
        problem.message());
  }

  private boolean has(String question, Object... values) {
    return handle.select(question, values).mapTo(Integer.class).findFirst().isPresent();
  }

  private Optional<Held> held(DocumentId document) {
    return handle
        .select("SELECT path, reader FROM documents WHERE hash = ?", document.hash())
        .map((columns, _) -> new Held(columns.getString("path"), columns.getString("reader")))
        .findOne();
  }

  private void keepOriginal(DocumentId document, long size) {
    handle.execute("INSERT OR IGNORE INTO originals VALUES (?, ?)", document.hash(), size);
  }

  /// A file that was read is no failure any more.
  private void writeFile(String path, DocumentId document, String reader, long sequence) {
    handle.execute("DELETE FROM failures WHERE path = ?", path);
    handle.execute(
        "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)",
        path,
        document.hash(),
        reader,
        sequence);
  }

  /// Writes a reading that is new, or comes before the one that is held.
  ///
  /// @return the hash of what was written
  private Optional<String> writeReading(Reading reading, String reader, long sequence) {
    var document = reading.document();
    var held = held(document.id());
    if (held.isPresent() && !outdoes(reader, document.path(), held.get())) {
      return Optional.empty();
    }
    new DocumentRemoval(handle).remove(document.id());
    return Optional.of(ReadingWriter.write(handle, reading, reader, sequence));
  }

  private static boolean outdoes(String reader, String path, Held held) {
    return !held.reader().equals(reader) || PathOrder.comesBefore(path, held.path());
  }
}
