package org.attest.casefile;

import java.util.ArrayList;
import java.util.List;
import org.attest.text.Sha256;
import org.jdbi.v3.core.Handle;

/// One hash over all rows that were read from a document, so that a changed row shows.
///
/// It leaves out what hangs on other documents or on the order of adding: keys, paths, entities of
/// the case, and the columns that only serve searching.
final class ReadingHash {
  private static final String CLAIM =
      " t JOIN claims c ON c.key = t.claim WHERE c.document = ? ORDER BY c.seq, ";

  /// Each table's columns in a fixed order, and its rows in theirs.
  private static final List<String> ROWS =
      List.of(
          "SELECT media_type, language, text_hash, title, author, published, publisher, url, layout,"
              + " reader FROM documents WHERE key = ?",
          "SELECT seq, code, message, page FROM problems WHERE document = ? ORDER BY seq",
          "SELECT seq, id, name, type, first_start, first_end FROM document_entities"
              + " WHERE document = ? ORDER BY seq",
          "SELECT id, seq, name FROM entity_names WHERE document = ? ORDER BY id, seq",
          "SELECT seq, start, \"end\", text, type, kind, entity FROM mentions WHERE document = ?"
              + " ORDER BY seq",
          "SELECT seq, id, start, \"end\", exact, prefix, suffix, sentence_start, sentence_end,"
              + " statement, polarity, certainty, relation, subject, object, page FROM claims"
              + " WHERE document = ? ORDER BY seq",
          "SELECT c.seq, t.role, t.entity FROM claim_roles" + CLAIM + "t.role",
          "SELECT c.seq, t.seq, t.entity FROM claim_places" + CLAIM + "t.seq",
          "SELECT c.seq, t.seq, t.start, t.\"end\" FROM claim_caveats" + CLAIM + "t.seq",
          "SELECT c.seq, t.seq, t.kind, t.words, t.words_start, t.words_end, t.entity, t.cue,"
              + " t.cue_start, t.cue_end, t.stance, t.count FROM attributions"
              + CLAIM
              + "t.seq",
          "SELECT c.seq, t.seq, t.basis FROM attribution_basis" + CLAIM + "t.seq, t.basis",
          "SELECT c.seq, t.seq, t.start, t.\"end\", t.text, t.bound, t.value, t.value_to,"
              + " t.inclusive, t.unit, t.dimension, t.of, t.measure FROM quantities t"
              + " LEFT JOIN claims c ON c.key = t.claim WHERE t.document = ? ORDER BY c.seq, t.seq",
          "SELECT c.seq, t.seq, t.start, t.\"end\", t.text, t.\"from\", t.\"to\" FROM times t"
              + " LEFT JOIN claims c ON c.key = t.claim WHERE t.document = ? ORDER BY c.seq, t.seq");

  private ReadingHash() {}

  static String of(Handle handle, long document) {
    var cells = new ArrayList<String>();
    for (var rows : ROWS) {
      cells.add(rows);
      handle
          .select(rows, document)
          .map((columns, _) -> {
            int count = columns.getMetaData().getColumnCount();
            var row = new ArrayList<String>(count);
            for (int i = 1; i <= count; i++) {
              var cell = columns.getString(i);
              row.add(cell == null ? "-" : "=" + cell);
            }
            return row;
          })
          .forEach(cells::addAll);
    }
    return Sha256.ofParts(cells.toArray(String[]::new));
  }
}
