package org.attest.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.entities.Entity;
import org.attest.entities.EntityJoiner;
import org.attest.entities.Member;
import org.attest.entities.Ruling;
import org.jdbi.v3.core.Handle;

/// The entities of the case: joined from what the documents name, and kept as columns so that
/// claims can be asked for by them.
record EntityRows(Handle handle) {
  private static final String MEMBERS =
      "SELECT e.*, d.hash, d.text_hash FROM document_entities e"
          + " JOIN documents d ON d.key = e.document";

  private static final String NAMES =
      "SELECT d.hash, n.id, n.name FROM entity_names n JOIN documents d ON d.key = n.document"
          + " ORDER BY n.document, n.id, n.seq";

  private record Local(String hash, String id) {}

  /// The members of a case, to be joined without holding up anybody.
  ///
  /// @param sequence the journal's last entry when they were read
  record Unjoined(long sequence, List<Member> members, List<Ruling> rulings) {
    Joined join() {
      return new Joined(sequence, EntityJoiner.join(members, rulings));
    }
  }

  /// The entities of the case as of an entry of the journal.
  record Joined(long sequence, List<Entity> entities) {}

  List<Entity> join() {
    return unjoined().join().entities();
  }

  Unjoined unjoined() {
    return new Unjoined(new Journal(handle).last(), members(), new DecisionRows(handle).rulings());
  }

  boolean isSettled() {
    return handle
        .select("SELECT sequence = (SELECT coalesce(max(sequence), 0) FROM journal) FROM settled")
        .mapTo(Boolean.class)
        .one();
  }

  /// Writes entities, unless later ones were written meanwhile. Documents that were read anew since
  /// they were joined keep none.
  boolean write(Joined joined) {
    if (isSettledUpTo(joined.sequence())) {
      return false;
    }
    handle.execute("DELETE FROM entities");
    writeEntities(joined.entities());
    writeMembers(joined);
    handle.execute("UPDATE settled SET sequence = ?", joined.sequence());
    return true;
  }

  private boolean isSettledUpTo(long sequence) {
    return handle.select("SELECT sequence >= ? FROM settled", sequence).mapTo(Boolean.class).one();
  }

  private void writeEntities(List<Entity> entities) {
    try (var batch = handle.prepareBatch("INSERT OR IGNORE INTO entities VALUES (?, ?, ?)")) {
      entities.forEach(e -> batch.add(e.id().value(), e.name(), e.type().label()));
      batch.execute();
    }
  }

  private void writeMembers(Joined joined) {
    try (var batch =
        handle.prepareBatch(
            "UPDATE document_entities SET entity = ?"
                + " WHERE document = (SELECT key FROM documents WHERE hash = ? AND sequence <= ?)"
                + " AND id = ? AND entity IS NOT ?")) {
      for (var entity : joined.entities()) {
        for (var member : entity.members()) {
          var id = entity.id().value();
          batch.add(id, member.document().hash(), joined.sequence(), member.entity(), id);
        }
      }
      batch.execute();
    }
  }

  private List<Member> members() {
    var names = names();
    return handle
        .select(MEMBERS)
        .map((columns, _) -> {
          var row = new Row(columns);
          return new Member(
              row.document("hash"),
              row.text("text_hash"),
              row.span("first_start", "first_end"),
              row.text("id"),
              row.text("name"),
              Labels.mentionType(row.text("type")),
              names.getOrDefault(new Local(row.text("hash"), row.text("id")), List.of()));
        })
        .list();
  }

  private Map<Local, List<String>> names() {
    var names = new HashMap<Local, List<String>>();
    handle
        .select(NAMES)
        .map((columns, _) ->
            Map.entry(
                new Local(columns.getString("hash"), columns.getString("id")),
                columns.getString("name")))
        .forEach(e -> names.computeIfAbsent(e.getKey(), _ -> new ArrayList<>()).add(e.getValue()));
    return names;
  }
}
