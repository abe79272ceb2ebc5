package org.attest.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attest.casefile.Decision.Target;
import org.attest.claims.Reading;
import org.attest.documents.DocumentId;
import org.attest.text.Sha256;

/// What the journal says of each kind of change. Keys are in a fixed order, since it is hashed.
final class Payloads {
  private Payloads() {}

  static Map<String, ?> of(FileReading.Read file) {
    var payload = of(file.path(), file.document());
    payload.put("reader", file.reader());
    payload.put("documents", each(file.readings(), Payloads::document));
    return payload;
  }

  static Map<String, Object> of(String path, DocumentId document) {
    var payload = new LinkedHashMap<String, Object>();
    payload.put("path", path);
    payload.put("document", document.value());
    return payload;
  }

  static Map<String, ?> of(FileReading.Failed file) {
    var payload = new LinkedHashMap<String, Object>();
    payload.put("path", file.path());
    payload.put("code", file.problem().code().label());
    payload.put("message", file.problem().message());
    return payload;
  }

  static Map<String, ?> of(Decision decision) {
    var payload = new LinkedHashMap<String, Object>();
    payload.put("kind", decision.kind().label());
    payload.put("value", decision.value());
    payload.put("reason", decision.reason());
    payload.put("targets", each(decision.targets(), Payloads::target));
    return payload;
  }

  private static Map<String, ?> document(Reading reading) {
    var payload = of(reading.document().path(), reading.document().id());
    payload.put("text_sha256", Sha256.of(reading.document().text()));
    payload.put("claims", reading.claims().size());
    return payload;
  }

  private static Map<String, ?> target(Target target) {
    var payload = new LinkedHashMap<String, Object>();
    payload.put("document", target.document().value());
    payload.put("text_sha256", target.textHash());
    payload.put("start", target.span().start());
    payload.put("end", target.span().end());
    payload.put("exact", target.exact());
    payload.put("speaker", target.speaker());
    payload.put("field", target.field());
    return payload;
  }

  private static <T> List<Map<String, ?>> each(List<T> parts, Function<T, Map<String, ?>> payload) {
    return parts.stream().<Map<String, ?>>map(payload).toList();
  }
}
