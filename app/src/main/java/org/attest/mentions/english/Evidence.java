package org.attest.mentions.english;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.language.Sentence;
import org.attest.mentions.Mention.Kind;
import org.attest.mentions.MentionType;

/// What the whole document tells about its names: a name is what it is taken for most often, a
/// surname what the full name is, and a name seen once is a name wherever it stands.
final class Evidence {
  private static final int LONGEST = 8;

  private final Map<String, Map<MentionType, Integer>> votes = new HashMap<>();
  private final Map<String, MentionType> lastWords = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<String, Set<Integer>> lengths = new HashMap<>();

  /// First words of companies' names: "Kestrel", of "Kestrel Aviation Ltd".
  private final Map<String, MentionType> firstWords = new HashMap<>();

  private final TypeEvidence surroundings;

  Evidence(List<Name> names) {
    surroundings = new TypeEvidence(names);
    for (var name : names) {
      if (name.kind() == Kind.NAME) {
        votes
            .computeIfAbsent(words(name), _ -> new EnumMap<>(MentionType.class))
            .merge(name.type(), 1, Integer::sum);
        lengths.computeIfAbsent(firstWord(name), _ -> new HashSet<>()).add(name.length());
        learnLastWord(name);
        learnFirstWord(name);
      }
    }
  }

  private void learnLastWord(Name name) {
    if (name.length() > 1) {
      var last = name.sentence().tokens().get(name.end() - 1).form();
      var before = lastWords.putIfAbsent(last, name.type());
      if (before != null && before != name.type()) {
        ambiguous.add(last);
      }
    }
  }

  private void learnFirstWord(Name name) {
    if (name.length() > 1 && name.type() == MentionType.COMPANY) {
      firstWords.put(firstWord(name), name.type());
    }
  }

  static String words(Name name) {
    return words(name.sentence(), name.first(), name.end());
  }

  private static String words(Sentence sentence, int first, int end) {
    var words = new StringBuilder();
    for (int at = first; at < end; at++) {
      words.append(sentence.tokens().get(at).form()).append(' ');
    }
    return words.toString();
  }

  private static String firstWord(Name name) {
    return name.sentence().tokens().get(name.first()).form();
  }

  /// The names of a sentence in the light of the others, with those that were overlooked.
  List<Name> judge(Sentence sentence, List<Name> names) {
    var judged = new ArrayList<Name>();
    names.forEach(name -> judged.add(name.kind() == Kind.NAME ? name.as(type(name)) : name));
    for (int at = 0; at < sentence.tokens().size(); at++) {
      overlooked(sentence, at)
          .filter(name -> judged.stream().noneMatch(name::overlaps))
          .ifPresent(judged::add);
    }
    return judged;
  }

  private MentionType type(Name name) {
    var word = words(name).strip();
    boolean surname =
        name.length() == 1
            && lastWords.get(word) == MentionType.PERSON
            && !ambiguous.contains(word);
    if (surname) {
      return MentionType.PERSON;
    }
    var guess = majority(words(name)).orElse(name.type());
    return surroundings.type(words(name), guess).orElseGet(() -> asShortened(name, guess));
  }

  /// A company's first word that the engine takes for a person or a product is the company.
  private MentionType asShortened(Name name, MentionType guess) {
    boolean open = guess == MentionType.PERSON || guess == MentionType.PRODUCT;
    return open && name.length() == 1 ? firstWords.getOrDefault(firstWord(name), guess) : guess;
  }

  /// Of types that tie, the first in the order of the enumeration.
  private Optional<MentionType> majority(String words) {
    return new LinkedHashMap<>(votes.getOrDefault(words, Map.of()))
        .entrySet().stream()
            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
            .map(Map.Entry::getKey);
  }

  private Optional<Name> overlooked(Sentence sentence, int at) {
    var form = sentence.tokens().get(at).form();
    if (!Character.isUpperCase(form.codePointAt(0)) || !lengths.containsKey(form)) {
      return Optional.empty();
    }
    for (int length = Math.min(LONGEST, sentence.tokens().size() - at); length > 0; length--) {
      var words = words(sentence, at, at + length);
      boolean known =
          lengths.getOrDefault(form, Set.of()).contains(length) && votes.containsKey(words);
      if (known && (length > 1 || isSafe(sentence, at))) {
        var name = new Name(sentence, at, at + length, majority(words).orElseThrow(), Kind.NAME);
        return Optional.of(name.as(type(name)));
      }
    }
    return Optional.empty();
  }

  /// One word alone must be tagged a name, or stand where capitals are no matter of course.
  private static boolean isSafe(Sentence sentence, int at) {
    var token = sentence.tokens().get(at);
    return token.fineTag().startsWith("NNP") && token.form().length() > 1;
  }
}
