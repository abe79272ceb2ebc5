package org.attest.casefile;

import java.util.Map;
import java.util.Optional;
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
    long sequence = new Journal(handle).add(author, "file-added", Payloads.of(file));
    sizes.forEach(this::keepOriginal);
    var places = new PlaceRows(handle, file.path(), file.document());
    var touched = new TreeSet<>(places.clear());
    writeFile(file.path(), file.document(), file.reader(), sequence);
    for (var reading : file.readings()) {
      places.add(reading.document());
      touched.add(reading.document().id());
      writeReading(reading, file.reader(), sequence);
    }
    touched.forEach(document -> places.settle(document, sequence));
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

  private boolean isRead(String path, DocumentId document, String reader) {
    return has(
        "SELECT 1 FROM files WHERE path = ? AND hash = ? AND reader = ?",
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

  private void writeReading(Reading reading, String reader, long sequence) {
    var document = reading.document();
    var held = held(document.id());
    boolean isNew = held.isEmpty();
    boolean comesFirst =
        held.filter(
                h -> !h.reader().equals(reader) || PathOrder.comesBefore(document.path(), h.path()))
            .isPresent();
    if (comesFirst) {
      new DocumentRemoval(handle).remove(document.id());
    }
    if (isNew || comesFirst) {
      ReadingWriter.write(handle, reading, reader, sequence);
    }
  }
}
