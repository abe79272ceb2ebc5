package org.attest.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
      "SELECT document, id, name FROM entity_names ORDER BY document, id, seq";

  /// Somebody in a document; documents go by their keys.
  private record Local(long document, String id) {}

  /// Where a member stands, and whom it was joined to before.
  private record Place(Local local, Optional<String> entity) {}

  /// The members of a case, to be joined without holding up anybody.
  ///
  /// @param sequence the journal's last entry when they were read
  record Unjoined(long sequence, Map<Member, Place> places, List<Ruling> rulings) {
    Joined join() {
      return new Joined(sequence, places, EntityJoiner.join(places.keySet(), rulings));
    }
  }

  /// The entities of the case as of an entry of the journal.
  record Joined(long sequence, Map<Member, Place> places, List<Entity> entities) {}

  List<Entity> join() {
    return unjoined().join().entities();
  }

  Unjoined unjoined() {
    return new Unjoined(new Journal(handle).last(), places(), new DecisionRows(handle).rulings());
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

  /// A key may be another document's by now: then it was read since.
  private void writeMembers(Joined joined) {
    var since = new HashSet<>(readSince(joined.sequence()));
    try (var batch =
        handle.prepareBatch(
            "UPDATE document_entities SET entity = ? WHERE document = ? AND id = ?")) {
      for (var entity : joined.entities()) {
        var id = entity.id().value();
        for (var member : entity.members()) {
          var place = Objects.requireNonNull(joined.places().get(member));
          var local = place.local();
          if (!place.entity().equals(Optional.of(id)) && !since.contains(local.document())) {
            batch.add(id, local.document(), local.id());
          }
        }
      }
      batch.execute();
    }
  }

  private List<Long> readSince(long sequence) {
    return handle
        .select("SELECT key FROM documents WHERE sequence > ?", sequence)
        .mapTo(Long.class)
        .list();
  }

  /// Members are told apart as objects, which takes no hash of their names.
  private Map<Member, Place> places() {
    var names = names();
    var places = new IdentityHashMap<Member, Place>();
    handle
        .select(MEMBERS)
        .map((columns, _) -> {
          var row = new Row(columns);
          var local = new Local(row.key("document"), row.text("id"));
          var member =
              new Member(
                  row.document("hash"),
                  row.text("text_hash"),
                  row.span("first_start", "first_end"),
                  local.id(),
                  row.text("name"),
                  Labels.mentionType(row.text("type")),
                  names.getOrDefault(local, List.of()));
          return Map.entry(member, new Place(local, row.optional("entity")));
        })
        .forEach(e -> places.put(e.getKey(), e.getValue()));
    return places;
  }

  private Map<Local, List<String>> names() {
    var names = new HashMap<Local, List<String>>();
    handle
        .select(NAMES)
        .map((columns, _) ->
            Map.entry(
                new Local(columns.getLong("document"), columns.getString("id")),
                columns.getString("name")))
        .forEach(e -> names.computeIfAbsent(e.getKey(), _ -> new ArrayList<>()).add(e.getValue()));
    return names;
  }
}
