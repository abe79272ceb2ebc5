package org.attest.mentions;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.language.Sentence;
import org.attest.mentions.Mention.Kind;
import org.attest.text.CodePoints;

/// Which mentions of one document mean the same: names first, then the descriptions and pronouns
/// that lean on them.
final class Links {
  private final CodePoints text;
  private final List<FoundMention> found;
  private final Joined joined;

  private Links(CodePoints text, List<FoundMention> found, Joined joined) {
    this.text = text;
    this.found = found;
    this.joined = joined;
  }

  static Links of(CodePoints text, List<Sentence> sentences, List<FoundMention> found) {
    var mentions = List.copyOf(found);
    var joined = new Joined(mentions.size());
    new NameLinks(text, mentions, joined).join();
    var surroundings = Surroundings.of(sentences, mentions);
    new DescriptionLinks(text, mentions, surroundings, joined).join();
    var subjects = new Subjects(sentences, mentions, surroundings);
    new PronounLinks(text, mentions, surroundings, subjects, joined).join();
    return new Links(text, mentions, joined);
  }

  Mentions mentions() {
    var members = members();
    var ids = new LinkedHashMap<Integer, String>();
    members.keySet().forEach(root -> ids.put(root, "e" + (ids.size() + 1)));
    var entities =
        members.entrySet().stream().map(e -> entity(id(ids, e.getKey()), e.getValue())).toList();
    var types =
        entities.stream().collect(Collectors.toMap(NamedEntity::id, entity -> entity.type()));
    var mentions = new ArrayList<Mention>();
    for (int i = 0; i < found.size(); i++) {
      var id = ids.get(joined.root(i));
      if (id != null) {
        var mention = found.get(i);
        var type = agreed(mention.type(), requireNonNull(types.get(id)));
        mentions.add(new Mention(mention.span(), textOf(i), type, mention.kind(), id));
      }
    }
    return new Mentions(mentions, entities);
  }

  /// What a mention is by itself, or more precisely what is known of its entity.
  private static MentionType agreed(MentionType own, MentionType known) {
    return Group.of(own) == Group.of(known) ? known : own;
  }

  private static String id(Map<Integer, String> ids, int root) {
    return requireNonNull(ids.get(root));
  }

  /// The mentions of each entity by its root, in order of first mention. A pronoun that was joined
  /// to nothing names nobody and is left out.
  private Map<Integer, List<Integer>> members() {
    var members = new LinkedHashMap<Integer, List<Integer>>();
    for (int i = 0; i < found.size(); i++) {
      members.computeIfAbsent(joined.root(i), _ -> new ArrayList<>()).add(i);
    }
    members.values().removeIf(m -> m.stream().allMatch(i -> found.get(i).kind() == Kind.PRONOUN));
    return members;
  }

  private NamedEntity entity(String id, List<Integer> members) {
    var telling = members.stream().filter(i -> found.get(i).kind() == Kind.NAME).toList();
    if (telling.isEmpty()) {
      telling = members.stream().filter(i -> found.get(i).kind() == Kind.DESCRIPTION).toList();
    }
    var names = new LinkedHashSet<String>();
    telling.forEach(i -> names.add(textOf(i)));
    var fullest = names.stream().reduce(Links::fuller).orElseThrow();
    return new NamedEntity(id, fullest, type(telling, members), List.copyOf(names));
  }

  /// Of two cases of one name, the shorter: mostly the nominative.
  private static String fuller(String name, String other) {
    boolean cases = NameForm.of(name).key().equals(NameForm.of(other).key());
    boolean shorter = cases && isCyrillic(name) && other.length() < name.length();
    boolean longer = !(cases && isCyrillic(name)) && size(other) > size(name);
    return shorter || longer ? other : name;
  }

  private static boolean isCyrillic(String name) {
    return Character.UnicodeScript.of(name.codePointBefore(name.length()))
        == Character.UnicodeScript.CYRILLIC;
  }

  private static int size(String name) {
    return name.split("\\s+", -1).length * 100 + name.length();
  }

  /// The type of the names; a description tells what kind of organisation a name is.
  private MentionType type(List<Integer> telling, List<Integer> members) {
    var type = type(telling);
    return type == MentionType.ORGANIZATION
        ? members.stream()
            .filter(i -> found.get(i).kind() != Kind.PRONOUN)
            .map(i -> found.get(i).type())
            .filter(t -> t == MentionType.COMPANY || t == MentionType.PUBLIC_BODY)
            .findFirst()
            .orElse(type)
        : type;
  }

  /// The type that most of the mentions have; of those that tie, the first.
  private MentionType type(List<Integer> members) {
    var counts = new LinkedHashMap<MentionType, Integer>();
    members.forEach(i -> counts.merge(found.get(i).type(), 1, Integer::sum));
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .orElseThrow()
        .getKey();
  }

  private String textOf(int mention) {
    return text.slice(found.get(mention).span());
  }

  /// Sets of mentions that mean the same; the root of a set is its first mention.
  static final class Joined {
    private final int[] parents;

    Joined(int size) {
      parents = IntStream.range(0, size).toArray();
    }

    int root(int mention) {
      int root = mention;
      while (parents[root] != root) {
        parents[root] = parents[parents[root]];
        root = parents[root];
      }
      return root;
    }

    void join(int one, int other) {
      int a = root(one);
      int b = root(other);
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  }
}
