package org.attest.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/// What a user typed: words, and phrases in quotation marks of any kind. There is no syntax to get
/// wrong: a mark without its partner is white space.
final class UserQuery {
  private static final Pattern PART = Pattern.compile("[\"“„«]([^\"”“»]*)[\"”“»]|([^\\s\"“”„«»]+)");

  /// Nobody types more, and a pasted page is not to cost a minute.
  private static final int MOST_PARTS = 50;

  private final List<Query> parts;

  private UserQuery(List<Query> parts) {
    this.parts = parts;
  }

  static UserQuery of(String typed, Kind kind) {
    return new UserQuery(
        PART.matcher(typed)
            .results()
            .limit(MOST_PARTS)
            .map(part -> part.group(1) == null ? part.group(2) : part.group(1))
            .flatMap(words -> part(words, kind).stream())
            .toList());
  }

  /// What has all parts.
  Query all() {
    return joined(Occur.MUST);
  }

  /// What has any.
  Query any() {
    return joined(Occur.SHOULD);
  }

  private Query joined(Occur occur) {
    if (parts.isEmpty()) {
      return new MatchNoDocsQuery("nothing was asked for");
    }
    var query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(part, occur));
    return query.build();
  }

  /// A word is a phrase too: in Chinese it is several pairs of characters, and "Su-57" two words. A
  /// word that its language does not index ("the") is not asked for.
  private static Optional<Query> part(String words, Kind kind) {
    if (isStopWord(words, kind)) {
      return Optional.empty();
    }
    var queries = new ArrayList<Query>();
    Field.ALL.forEach(field -> inField(field, words, kind).ifPresent(queries::add));
    return queries.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(queries, 0));
  }

  private static boolean isStopWord(String words, Kind kind) {
    var languages = Field.ALL.stream().filter(f -> !f.isForNames() && f.takes(words)).toList();
    return !languages.isEmpty()
        && languages.stream().allMatch(field -> inField(field, words, kind).isEmpty());
  }

  private static Optional<Query> inField(Field field, String words, Kind kind) {
    if (!field.takes(words)) {
      return Optional.empty();
    }
    var phrase = new QueryBuilder(field.analyzer()).createPhraseQuery(kind.label(field), words);
    return Optional.ofNullable(phrase).map(query -> new BoostQuery(query, field.weight()));
  }
}
