package org.attest.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.casefile.CaseClaim;
import org.attest.documents.DocumentId;
import org.attest.entities.Entity;
import org.attest.entities.EntityId;
import org.attest.search.Hit;

/// What `attest claims`, `entities` and `search` print with `--format json`: one list, a row a
/// line.
public final class CaseJson {
  private CaseJson() {}

  /// Entities are named by their ids in the case, not in the document.
  public static Rows<CaseClaim> claims(OutputStream stream) {
    return JsonRows.start(
        stream, _ -> {}, "claims", (out, row) -> out.object(() -> claim(out, row)));
  }

  public static Rows<Entity> entities(OutputStream stream) {
    return JsonRows.start(
        stream, _ -> {}, "entities", (out, row) -> out.object(() -> entity(out, row)));
  }

  public static Rows<Hit> passages(OutputStream stream) {
    return JsonRows.start(
        stream, _ -> {}, "passages", (out, row) -> out.object(() -> passage(out, row)));
  }

  private static void claim(JsonOut out, CaseClaim row) throws IOException {
    var json = new ClaimJson(out, new MeasureJson(out), id -> inCase(row.entities(), id));
    json.claim(row.claim(), row.page());
    out.text("document", row.document().value());
    out.text("path", row.path());
    out.text("language", row.language().code());
  }

  private static String inCase(Map<String, EntityId> entities, String inDocument) {
    return Optional.ofNullable(entities.get(inDocument))
        .map(EntityId::value)
        .orElseThrow(() -> new IllegalStateException("an entity the case does not know"));
  }

  private static void entity(JsonOut out, Entity entity) throws IOException {
    out.text("id", entity.id().value());
    out.text("name", entity.name());
    out.text("type", entity.type().label());
    out.texts("names", entity.names());
    out.texts("documents", entity.documents().stream().map(DocumentId::value).toList());
    out.texts("listings", List.of());
  }

  private static void passage(JsonOut out, Hit hit) throws IOException {
    out.text("document", hit.document().value());
    out.text("path", hit.path());
    out.object("passage", () -> out.passage(hit.passage(), hit.page()));
    out.number("score", hit.score());
    out.objects("highlights", hit.highlights(), out::span);
  }
}
