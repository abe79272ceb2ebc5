package org.attest.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.attest.casefile.Author;
import org.attest.exchange.DocumentsJson;
import org.attest.gold.Statement.Link;
import org.attest.gold.Statement.Party;
import org.attest.gold.Statement.Relation;
import org.attest.investigation.Investigation;
import org.attest.investigation.Places;
import org.attest.investigation.Progress;
import org.attest.language.english.PreparedModels;

/// What the program reads in one text, taken from the JSON that users get.
///
/// @param text the document's text
/// @param entities the names of each entity
/// @param json its claims
record ReadOut(String text, Map<String, List<String>> entities, JsonNode json) {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2024-06-03T12:00:00Z"), ZoneOffset.UTC);

  /// Reads all texts at once.
  ///
  /// @param folder takes the files, one a text
  /// @return the readings by the texts' ids
  static Map<String, ReadOut> of(List<GoldText> texts, Path folder) throws IOException {
    var files = new ArrayList<Path>();
    for (var text : texts) {
      files.add(Files.writeString(folder.resolve(text.id() + ".txt"), text.text()));
    }
    var readings = new HashMap<String, ReadOut>();
    for (var document : new ObjectMapper().readTree(json(files)).path("documents")) {
      var name = Path.of(document.path("path").textValue()).getFileName().toString();
      readings.put(name.substring(0, name.indexOf('.')), of(document));
    }
    return readings;
  }

  private static byte[] json(List<Path> files) {
    PreparedModels.english();
    var investigation = Investigation.at(new Places(PreparedModels.home()), Author.local(NOON));
    var out = new ByteArrayOutputStream();
    investigation.read(
        files,
        Optional.of(LocalDate.of(2024, 6, 3)),
        1,
        Progress.NONE,
        reader -> DocumentsJson.start(out, reader));
    return out.toByteArray();
  }

  private static ReadOut of(JsonNode document) {
    var entities = new HashMap<String, List<String>>();
    for (var entity : document.path("entities")) {
      var names = new ArrayList<String>(List.of(entity.path("name").textValue()));
      entity.path("names").forEach(name -> names.add(name.textValue()));
      entities.put(entity.path("id").textValue(), names);
    }
    return new ReadOut(document.path("text").textValue(), entities, document.path("claims"));
  }

  List<Statement> claims() {
    return stream(json).map(this::claim).toList();
  }

  private Statement claim(JsonNode claim) {
    return new Statement(
        List.of(extent(claim.path("passage"))),
        stream(claim.path("attribution")).map(this::link).toList(),
        Set.of(claim.path("polarity").textValue()),
        Set.of(claim.path("certainty").textValue()),
        Optional.of(claim.path("relation")).filter(JsonNode::isObject).map(this::relation));
  }

  private Link link(JsonNode link) {
    var source = link.path("source");
    return new Link(
        Optional.of(source).filter(s -> s.path("start").isInt()).map(this::extent),
        names(source.path("entity"), source.path("text")),
        Set.of(source.path("kind").textValue()),
        Set.of(link.path("stance").textValue()),
        Set.copyOf(stream(link.path("basis")).map(JsonNode::textValue).toList()),
        Set.of(Optional.of(link.path("count")).filter(JsonNode::isInt).map(JsonNode::intValue)));
  }

  private Relation relation(JsonNode relation) {
    return new Relation(
        relation.path("type").textValue(),
        party(relation.path("subject")),
        List.of(party(relation.path("object"))));
  }

  private Party party(JsonNode entity) {
    return new Party(names(entity), false);
  }

  private List<String> names(JsonNode entity, JsonNode... texts) {
    var names = new ArrayList<String>(entities.getOrDefault(entity.asText(""), List.of()));
    Stream.of(texts).filter(JsonNode::isTextual).map(JsonNode::textValue).forEach(names::add);
    return names;
  }

  private Extent extent(JsonNode span) {
    return new Extent(
        text.offsetByCodePoints(0, span.path("start").intValue()),
        text.offsetByCodePoints(0, span.path("end").intValue()));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
