package org.attest.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Where the documents of one file were found in it.
record PlaceRows(Handle handle, String filePath, DocumentId file) {
  private record Place(String hash, String path, @Nullable String container) {}

  /// Forgets an earlier reading of the file.
  ///
  /// @return the documents it had found
  Set<DocumentId> clear() {
    var found =
        handle
            .select(
                "DELETE FROM document_paths WHERE file_path = ? AND file_hash = ? RETURNING hash",
                filePath,
                file.hash())
            .mapTo(String.class)
            .list();
    var documents = new TreeSet<DocumentId>();
    found.forEach(hash -> documents.add(DocumentId.ofHash(hash)));
    return documents;
  }

  void add(Document document) {
    add(
        new Place(
            document.id().hash(),
            document.path(),
            document.container().map(DocumentId::hash).orElse(null)));
  }

  /// Adds what lies in the file where the same bytes lie under another path.
  ///
  /// @return the documents
  Set<DocumentId> copyFrom(String otherPath) {
    var documents = new TreeSet<DocumentId>();
    add(new Place(file.hash(), filePath, null));
    documents.add(file);
    for (var part : partsOf(otherPath)) {
      add(
          new Place(
              part.hash(), filePath + part.path().substring(otherPath.length()), part.container()));
      documents.add(DocumentId.ofHash(part.hash()));
    }
    return documents;
  }

  /// Gives a document the first of its paths, or takes it out where it has none left.
  void settle(DocumentId document, long sequence) {
    var first = placesOf(document).stream().min(Comparator.comparing(Place::path, PathOrder.FIRST));
    if (first.isPresent()) {
      handle.execute(
          "UPDATE documents SET path = ?, container = ?, sequence = ? WHERE hash = ? AND path <> ?",
          first.get().path(),
          first.get().container(),
          sequence,
          document.hash(),
          first.get().path());
    } else {
      new DocumentRemoval(handle).remove(document);
      handle.execute("INSERT INTO removed_documents VALUES (?, ?)", document.hash(), sequence);
    }
  }

  private void add(Place place) {
    handle.execute(
        "INSERT OR IGNORE INTO document_paths VALUES (?, ?, ?, ?, ?)",
        place.hash(),
        place.path(),
        place.container(),
        filePath,
        file.hash());
  }

  private List<Place> placesOf(DocumentId document) {
    return places("SELECT * FROM document_paths WHERE hash = ?", document.hash());
  }

  /// All that lies in the same bytes elsewhere. One other file is enough: each holds the same.
  private List<Place> partsOf(String otherPath) {
    var start = otherPath + PathOrder.PART;
    return otherFile(otherPath)
        .map(other ->
            places(
                "SELECT * FROM document_paths WHERE file_path = ? AND file_hash = ?"
                    + " AND substr(path, 1, length(?)) = ? ORDER BY path",
                other.path(),
                other.hash(),
                start,
                start))
        .orElse(List.of());
  }

  private Optional<Place> otherFile(String otherPath) {
    return handle
        .select(
            "SELECT file_hash AS hash, file_path AS path, NULL AS container FROM document_paths"
                + " WHERE hash = ? AND path = ? AND file_path <> ? ORDER BY 2, 1",
            file.hash(),
            otherPath,
            filePath)
        .map((columns, _) -> new Place(columns.getString("hash"), columns.getString("path"), null))
        .findFirst();
  }

  private List<Place> places(String question, Object... values) {
    return handle
        .select(question, values)
        .map((columns, _) ->
            new Place(
                columns.getString("hash"),
                columns.getString("path"),
                columns.getString("container")))
        .list();
  }
}
