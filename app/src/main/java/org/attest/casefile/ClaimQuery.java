package org.attest.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claims.Attribution;
import org.attest.claims.Claim;
import org.attest.claims.ClaimId;
import org.attest.claims.Relation;
import org.attest.documents.DocumentId;
import org.attest.entities.EntityId;
import org.attest.entities.Member;
import org.attest.names.SearchableText;
import org.jdbi.v3.core.Handle;

/// The claims that meet a filter's conditions, in the order of the ledger.
///
/// A page is found by the claim before it, not by counting rows, so that the thousandth costs what
/// the first does.
final class ClaimQuery {
  private static final String CLAIMS =
      "SELECT c.*, d.hash, d.path, d.language FROM documents d"
          + " CROSS JOIN claims c ON c.document = d.key";

  private static final String BY_ID =
      "SELECT c.*, d.hash, d.path, d.language FROM claims c JOIN documents d ON d.key = c.document"
          + " WHERE c.id IN (SELECT value FROM json_each(?))";

  private static final String ENTITIES =
      "SELECT d.hash, d.text_hash, e.id, e.entity, e.first_start, e.first_end"
          + " FROM json_each(?) w CROSS JOIN documents d ON d.hash = json_extract(w.value, '$[0]')"
          + " CROSS JOIN document_entities e ON e.document = d.key"
          + " AND e.id = json_extract(w.value, '$[1]')";

  private static final String ORDER = " ORDER BY d.path, d.hash, c.start, c.id, c.seq";

  /// Entities of documents that belong to a case's entity with such a name.
  private static final String NAMED =
      "SELECT e.document, e.id FROM document_entities e WHERE e.entity IN (SELECT e2.entity"
          + " FROM entity_names n JOIN document_entities e2 ON e2.document = n.document"
          + " AND e2.id = n.id WHERE instr(n.key, :%1$s) > 0)"
          + " UNION SELECT n.document, n.id FROM entity_names n WHERE instr(n.key, :%1$s) > 0";

  private static final String SPEAKER =
      "EXISTS (SELECT 1 FROM attributions a WHERE a.claim = c.key AND (instr(a.speaker, :speaker) > 0"
          + " OR (a.document, a.entity) IN ("
          + NAMED.replace("%1$s", "speaker")
          + ")))";

  private static final String STANCE =
      "EXISTS (SELECT 1 FROM attributions a WHERE a.claim = c.key AND a.stance = :stance)";

  private static final String ABOUT =
      "(instr(c.searchable, :about) > 0 OR EXISTS (SELECT 1 FROM claim_entities t"
          + " WHERE t.claim = c.key AND (c.document, t.entity) IN ("
          + NAMED.replace("%1$s", "about")
          + ")))";

  private static final String BASIS =
      "EXISTS (SELECT 1 FROM attribution_basis b WHERE b.claim = c.key AND b.basis = :basis)";

  private static final String AFTER =
      "(d.path, d.hash, c.start, c.id) > (SELECT d2.path, d2.hash, c2.start, c2.id FROM claims c2"
          + " JOIN documents d2 ON d2.key = c2.document WHERE c2.id = :after ORDER BY c2.key LIMIT 1)";

  /// Somebody in a document, and who that is in the case.
  private record Local(DocumentId document, String id, EntityId entity) {}

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  private ClaimQuery(ClaimFilter filter) {
    where(filter.speaker().map(SearchableText::wanted), "speaker", SPEAKER);
    where(filter.stance().map(s -> s.label()), "stance", STANCE);
    where(filter.about().map(SearchableText::wanted), "about", ABOUT);
    where(filter.basis().map(b -> b.label()), "basis", BASIS);
    where(filter.relation().map(r -> r.label()), "relation", "c.relation = :relation");
    where(filter.language().map(l -> l.code()), "language", "d.language = :language");
    where(filter.document().map(DocumentId::hash), "document", "d.hash = :document");
    where(filter.after().map(id -> id.value()), "after", AFTER);
  }

  static List<CaseClaim> find(Handle handle, ClaimFilter filter) {
    return complete(handle, new ClaimQuery(filter).rows(handle, filter));
  }

  /// In the order of the ids.
  static List<CaseClaim> find(Handle handle, List<ClaimId> ids) {
    var found = new HashMap<ClaimId, ClaimRows.Found>();
    handle
        .select(BY_ID, Json.of(ids.stream().map(ClaimId::value).toList()))
        .map((columns, _) -> ClaimRows.found(new Row(columns)))
        .forEach(row -> found.putIfAbsent(row.id(), row));
    return complete(handle, ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList());
  }

  /// With all that hangs on the rows.
  private static List<CaseClaim> complete(Handle handle, List<ClaimRows.Found> found) {
    var claims = ClaimRows.claims(handle, found);
    var entities = entities(handle, found, claims);
    var answer = new ArrayList<CaseClaim>(found.size());
    for (int i = 0; i < found.size(); i++) {
      var row = found.get(i);
      var claim = claims.get(i);
      answer.add(
          new CaseClaim(
              claim,
              row.document(),
              row.path(),
              row.language(),
              row.page(),
              used(claim, entities.getOrDefault(row.document(), Map.of()))));
    }
    return List.copyOf(answer);
  }

  private void where(Optional<String> value, String name, String condition) {
    value.ifPresent(v -> {
      conditions.add(condition);
      values.put(name, v);
    });
  }

  private List<ClaimRows.Found> rows(Handle handle, ClaimFilter filter) {
    var where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    var limit = filter.limit().isPresent() ? " LIMIT " + filter.limit().getAsInt() : "";
    return handle
        .createQuery(CLAIMS + where + ORDER + limit)
        .bindMap(values)
        .map((columns, _) -> ClaimRows.found(new Row(columns)))
        .list();
  }

  /// The case's entities that the claims use, by the documents' own ids.
  private static Map<DocumentId, Map<String, EntityId>> entities(
      Handle handle, List<ClaimRows.Found> found, List<Claim> claims) {
    var wanted = new TreeSet<String>();
    for (int i = 0; i < found.size(); i++) {
      var hash = found.get(i).document().hash();
      ids(claims.get(i)).forEach(id -> wanted.add(Json.of(List.of(hash, id))));
    }
    var entities = new HashMap<DocumentId, Map<String, EntityId>>();
    handle
        .select(ENTITIES, "[" + String.join(",", wanted) + "]")
        .map((columns, _) -> local(new Row(columns)))
        .forEach(local ->
            entities
                .computeIfAbsent(local.document(), _ -> new HashMap<>())
                .put(local.id(), local.entity()));
    return entities;
  }

  /// Who is not joined yet stands alone, as if nobody else had the name.
  private static Local local(Row row) throws SQLException {
    var document = row.document("hash");
    var joined = row.optional("entity").map(EntityId::new);
    var alone = row.span("first_start", "first_end");
    var text = row.text("text_hash");
    return new Local(
        document,
        row.text("id"),
        joined.orElseGet(() -> EntityId.of(Member.id(document, text, alone))));
  }

  private static Map<String, EntityId> used(Claim claim, Map<String, EntityId> entities) {
    return ids(claim)
        .distinct()
        .filter(entities::containsKey)
        .collect(Collectors.toMap(id -> id, id -> Objects.requireNonNull(entities.get(id))));
  }

  private static Stream<String> ids(Claim claim) {
    var speakers =
        claim.attribution().stream().map(Attribution::source).flatMap(s -> s.entity().stream());
    var parties = claim.relation().stream().flatMap(ClaimQuery::parties);
    return Stream.of(speakers, parties, claim.places().stream()).flatMap(ids -> ids);
  }

  private static Stream<String> parties(Relation relation) {
    return Stream.of(
            relation.subject().stream(),
            relation.object().stream(),
            relation.roles().values().stream())
        .flatMap(ids -> ids);
  }
}
