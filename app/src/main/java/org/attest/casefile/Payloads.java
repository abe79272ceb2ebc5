package org.attest.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.casefile.Decision.Target;
import org.attest.claims.Reading;
import org.attest.documents.DocumentId;
import org.attest.text.Sha256;

/// What the journal says of each kind of change. Keys are in a fixed order, since it is hashed.
final class Payloads {
  private static final String READING_HASH = "reading_sha256";

  private static final Pattern READING =
      Pattern.compile("\"" + READING_HASH + "\":\"([0-9a-f]{64})\"");

  private static final Pattern BLANKED = Pattern.compile("^\\{\"sequence\":([0-9]{1,18}),");

  private Payloads() {}

  /// The hashes of readings that a payload tells.
  static Stream<String> readingHashes(String payload) {
    return READING.matcher(payload).results().map(match -> match.group(1));
  }

  /// @param hashes of the readings that were written, by document; those of bytes that the case has
  ///   read before under another path are not
  static Map<String, ?> of(FileReading.Read file, Map<DocumentId, String> hashes) {
    var payload = of(file.path(), file.document());
    payload.put("reader", file.reader());
    payload.put("documents", each(file.readings(), reading -> document(reading, hashes)));
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

  static Map<String, ?> ofBlanking(long sequence, String reason) {
    var payload = new LinkedHashMap<String, Object>();
    payload.put("sequence", sequence);
    payload.put("reason", reason);
    return payload;
  }

  /// Which entry a payload says was blanked.
  static Optional<Long> blankedEntry(String payload) {
    return BLANKED.matcher(payload).results().map(m -> Long.valueOf(m.group(1))).findFirst();
  }

  static Map<String, ?> of(Decision decision) {
    var payload = new LinkedHashMap<String, Object>();
    payload.put("kind", decision.kind().label());
    payload.put("value", decision.value());
    payload.put("reason", decision.reason());
    payload.put("targets", each(decision.targets(), Payloads::target));
    return payload;
  }

  private static Map<String, ?> document(Reading reading, Map<DocumentId, String> hashes) {
    var document = reading.document().id();
    var payload = of(reading.document().path(), document);
    payload.put("text_sha256", Sha256.of(reading.document().text()));
    payload.put("claims", reading.claims().size());
    if (hashes.containsKey(document)) {
      payload.put(READING_HASH, hashes.getOrDefault(document, ""));
    }
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
