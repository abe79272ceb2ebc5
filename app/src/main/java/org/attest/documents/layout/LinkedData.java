package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// What a page states of its article in JSON-LD, in schema.org's words.
final class LinkedData {
  /// Longer statements are not read.
  private static final int LONGEST = 500_000;

  private LinkedData() {}

  /// The things of the page that are some kind of article.
  static List<Json.Thing> articles(Document page) {
    var things = new ArrayList<Json.Thing>();
    for (var script : page.select("script[type=application/ld+json]")) {
      var json = script.data();
      if (json.length() <= LONGEST) {
        Json.read(json).ifPresent(value -> collect(value, things));
      }
    }
    return things;
  }

  private static void collect(Json value, List<Json.Thing> things) {
    switch (value) {
      case Json.Thing thing -> {
        if (isArticle(thing)) {
          things.add(thing);
        }
        var graph = thing.members().get("@graph");
        if (graph != null) {
          collect(graph, things);
        }
      }
      case Json.Many many -> many.values().forEach(inner -> collect(inner, things));
      case Json.Words _, Json.Other _ -> {}
    }
  }

  private static boolean isArticle(Json.Thing thing) {
    var type = name(thing.members().get("@type")).orElse("").toLowerCase(Locale.ROOT);
    return type.endsWith("article")
        || type.endsWith("posting")
        || type.equals("report")
        || type.equals("webpage");
  }

  /// The words of a value: its own, its name's, or those of its first value.
  static Optional<String> name(@Nullable Json value) {
    return switch (value) {
      case null -> Optional.empty();
      case Json.Words words -> Optional.of(words.value());
      case Json.Many many ->
          many.values().isEmpty() ? Optional.empty() : name(many.values().getFirst());
      case Json.Thing thing -> {
        var named = thing.members().getOrDefault("name", thing.members().get("@id"));
        yield named instanceof Json.Words words ? Optional.of(words.value()) : Optional.empty();
      }
      case Json.Other _ -> Optional.empty();
    };
  }
}
