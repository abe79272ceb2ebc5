package org.attest.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.attest.casefile.CaseFile;
import org.attest.documents.DocumentId;

/// Writes the index, one process at a time.
final class IndexFolder implements AutoCloseable {
  /// Else Lucene tells every user at the first search to pass an option to Java. Kept here, because
  /// a level lasts only as long as its logger is held.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    VECTORS.setLevel(Level.SEVERE);
  }

  private final CaseFile casefile;
  private final Directory directory;

  private IndexFolder(CaseFile casefile, Directory directory) {
    this.casefile = casefile;
    this.directory = directory;
  }

  static IndexFolder open(CaseFile casefile, Path folder) throws IOException {
    return new IndexFolder(casefile, FSDirectory.open(folder));
  }

  Directory directory() {
    return directory;
  }

  /// Whether all of the case's documents are in the last commit as they are.
  boolean isCurrent() throws IOException {
    var committed = committed();
    return committed.isPresent() && committed.get().equals(now());
  }

  private UpTo now() {
    return UpTo.of(casefile.changesSince(Long.MAX_VALUE));
  }

  /// Nothing where there is no index that can be read.
  private Optional<UpTo> committed() throws IOException {
    try (var reader = DirectoryReader.open(directory)) {
      return Optional.of(UpTo.read(reader.getIndexCommit().getUserData()));
    } catch (IndexNotFoundException _) {
      return Optional.empty();
    }
  }

  /// Takes in what changed.
  ///
  /// @return false where somebody else is writing
  boolean update() throws IOException {
    try (var writer = writer(OpenMode.CREATE_OR_APPEND)) {
      write(writer, committed(writer));
      return true;
    } catch (LockObtainFailedException _) {
      return false;
    }
  }

  /// Makes the index anew, whatever is there.
  ///
  /// @return false where somebody else is writing
  boolean rebuild() throws IOException {
    try {
      if (!isReadable()) {
        clear();
      }
      try (var writer = writer(OpenMode.CREATE)) {
        write(writer, UpTo.NOTHING);
        return true;
      }
    } catch (LockObtainFailedException _) {
      return false;
    }
  }

  private boolean isReadable() {
    try {
      return committed().isPresent();
    } catch (IOException _) {
      return false;
    }
  }

  /// Lucene does not write over what it cannot read.
  private void clear() throws IOException {
    var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
    try (lock) {
      for (var file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private IndexWriter writer(OpenMode mode) throws IOException {
    var config = new IndexWriterConfig(new FieldAnalyzers());
    config.setOpenMode(mode).setCommitOnClose(false);
    return new IndexWriter(directory, config);
  }

  private static UpTo committed(IndexWriter writer) {
    var commit = new HashMap<String, String>();
    var data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> commit.put(entry.getKey(), entry.getValue()));
    }
    return UpTo.read(Map.copyOf(commit));
  }

  private void write(IndexWriter writer, UpTo committed) throws IOException {
    var from = committed.leadsTo(now()) ? committed : UpTo.NOTHING;
    if (from.equals(UpTo.NOTHING)) {
      writer.deleteAll();
    }
    var changes = casefile.changesSince(from.sequence());
    for (var document : changes.removed()) {
      writer.deleteDocuments(term(document));
    }
    for (var document : changes.read()) {
      write(writer, document);
    }
    // What was deleted still counts in the scores until it is merged away.
    writer.forceMergeDeletes();
    writer.setLiveCommitData(UpTo.of(changes).commit().entrySet());
    writer.commit();
  }

  private void write(IndexWriter writer, DocumentId document) throws IOException {
    var reading = casefile.reading(document);
    if (reading.isPresent()) {
      var fields = new ArrayList<>(PassageFields.of(reading.get()));
      fields.addAll(ClaimFields.of(reading.get()));
      writer.updateDocuments(term(document), fields);
    }
  }

  private static Term term(DocumentId document) {
    return new Term(PassageFields.DOCUMENT, document.value());
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }
}
