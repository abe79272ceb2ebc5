package org.attest.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.attest.gold.Statement.Link;
import org.attest.gold.Statement.Party;
import org.attest.gold.Statement.Relation;

/// A text with the claims that a person read in it; the format is told in the README beside it.
///
/// @param held whether the text is for measuring only, so that its errors are not shown
/// @param notClaims what states nothing
/// @param either what counts neither for nor against
record GoldText(
    String id,
    String language,
    boolean held,
    String text,
    List<Statement> claims,
    List<Extent> notClaims,
    List<Extent> either) {

  static List<GoldText> all() {
    var mapper = new ObjectMapper();
    var texts = new ArrayList<GoldText>();
    try (var lines = lines()) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        texts.add(of(mapper.readTree(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static BufferedReader lines() {
    var stream = Objects.requireNonNull(GoldText.class.getResourceAsStream("texts.jsonl"));
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  private static GoldText of(JsonNode json) {
    var words = new Words(json.path("text").textValue());
    return new GoldText(
        json.path("id").textValue(),
        json.path("language").textValue(),
        json.path("held").booleanValue(),
        words.text(),
        stream(json.path("claims")).map(words::claim).toList(),
        stream(json.path("not_claims")).map(words::extent).toList(),
        stream(json.path("either")).map(words::extent).toList());
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /// Finds quoted words in the text.
  private record Words(String text) {
    Statement claim(JsonNode json) {
      var passages = new ArrayList<Extent>();
      passages.add(extent(json.path("passage").textValue(), json.path("occurrence").asInt(1)));
      stream(json.path("or_passage")).map(this::extent).forEach(passages::add);
      return new Statement(
          passages,
          stream(json.path("chain")).map(this::link).toList(),
          either(json, "polarity"),
          either(json, "certainty"),
          Optional.of(json.path("relation")).filter(JsonNode::isObject).map(Words::relation));
    }

    private Link link(JsonNode json) {
      var source = Optional.ofNullable(json.path("source").textValue());
      return new Link(
          source.map(words -> extent(words, json.path("source_occurrence").asInt(1))),
          texts(json.path("source"), json.path("means")),
          kinds(json),
          either(json, "stance"),
          Set.copyOf(stream(json.path("basis")).map(JsonNode::textValue).toList()),
          counts(json));
    }

    /// A body of the state is an organisation as well.
    private static Set<String> kinds(JsonNode json) {
      var kinds = either(json, "kind");
      if (kinds.contains("state")) {
        kinds.add("organisation");
      }
      return kinds;
    }

    private static Set<String> either(JsonNode json, String field) {
      return new HashSet<>(texts(json.path(field), json.path("or_" + field)));
    }

    private static Set<Optional<Integer>> counts(JsonNode json) {
      return Stream.of("count", "or_count")
          .filter(json::has)
          .map(field -> Optional.of(json.path(field)).filter(JsonNode::isInt))
          .map(count -> count.map(JsonNode::intValue))
          .collect(Collectors.toSet());
    }

    private static Relation relation(JsonNode json) {
      var objects = new ArrayList<Party>();
      objects.add(party(json, "object"));
      stream(json.path("roles")).map(role -> new Party(texts(role), true)).forEach(objects::add);
      return new Relation(json.path("type").textValue(), party(json, "subject"), objects);
    }

    private static Party party(JsonNode json, String role) {
      boolean common = stream(json.path("unnamed")).map(JsonNode::textValue).anyMatch(role::equals);
      return new Party(texts(json.path(role)), common);
    }

    private static List<String> texts(JsonNode... nodes) {
      return Stream.of(nodes).filter(JsonNode::isTextual).map(JsonNode::textValue).toList();
    }

    private Extent extent(JsonNode words) {
      return extent(words.textValue(), 1);
    }

    private Extent extent(String words, int occurrence) {
      int start = text.indexOf(words);
      for (int n = 1; n < occurrence && start >= 0; n++) {
        start = text.indexOf(words, start + 1);
      }
      if (start < 0) {
        throw new IllegalArgumentException("not in the text: " + words);
      }
      return new Extent(start, start + words.length());
    }
  }
}
