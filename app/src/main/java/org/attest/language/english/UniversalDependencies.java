package org.attest.language.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.language.Token;
import org.attest.text.Lexicon;

/// Turns ClearNLP's dependencies into Universal Dependencies: renames relations, and moves heads
/// where the two differ (prepositions, the copula, coordination).
///
/// What comes out, and where it differs from UD's guidelines, is laid down in the package's
/// documentation; other rooms rely on it.
final class UniversalDependencies {
  private static final String PREPOSITION = "prep";
  private static final String AGENT = "agent";
  private static final String DATIVE = "dative";

  private final Map<String, String> relations = new HashMap<>();
  private final Set<String> fixed = new HashSet<>();

  UniversalDependencies() {
    for (var row : new Lexicon(UniversalDependencies.class, "clear-relations.csv").rows()) {
      relations.put(row.get(0), row.get(1));
    }
    for (var row : new Lexicon(UniversalDependencies.class, "fixed-prepositions.csv").rows()) {
      fixed.add(row.getFirst());
    }
  }

  void convert(Dependencies sentence) {
    for (int word = sentence.size() - 1; word >= 0; word--) {
      if (isPreposition(sentence, word)) {
        preposition(sentence, word);
      }
    }
    sentence.words().forEach(word -> coordination(sentence, word));
    sentence.words().forEach(word -> coordinators(sentence, word));
    sentence.words().forEach(word -> copula(sentence, word));
    sentence.words().forEach(word -> rename(sentence, word));
    oneRoot(sentence);
  }

  /// The parser may find none or several: the first stays, the others go on from it.
  private static void oneRoot(Dependencies sentence) {
    int root = sentence.words().filter(word -> !sentence.hasHead(word)).findFirst().orElse(0);
    for (int word = 0; word < sentence.size(); word++) {
      if (word == root) {
        sentence.attach(word, Token.ROOT, "root");
      } else if (!sentence.hasHead(word)) {
        sentence.attach(word, root, "parataxis");
      } else if (sentence.is(word, "root")) {
        sentence.rename(word, "dep");
      }
    }
  }

  /// Also "of" in "because of", and "in" in "and in Rome".
  private static boolean isPreposition(Dependencies sentence, int word) {
    return sentence.is(word, PREPOSITION, AGENT, DATIVE)
        || (sentence.tag(word).matches("IN|TO") && !sentence.children(word, "pobj").isEmpty());
  }

  /// From right to left, so that of two prepositions in a row the second already hangs on its noun.
  private void preposition(Dependencies sentence, int preposition) {
    var complements = complements(sentence, preposition);
    if (complements.isEmpty()) {
      stranded(sentence, preposition);
      return;
    }
    int noun = complements.getFirst();
    boolean clause = sentence.is(noun, "pcomp", "advcl") && !sentence.isNominal(noun);
    int head = sentence.head(preposition);
    sentence.attach(noun, head, relation(sentence, head, sentence.label(preposition), clause));
    sentence.attach(preposition, noun, clause ? "mark" : "case");
    for (int child : sentence.children(preposition)) {
      sentence.attach(child, noun);
    }
    joinFixed(sentence, preposition - 1);
    joinFixed(sentence, preposition);
  }

  /// The noun goes before a word that only makes the preposition longer ("because of").
  private static List<Integer> complements(Dependencies sentence, int preposition) {
    var nouns = sentence.children(preposition, "pobj", "obl", "nmod");
    return nouns.isEmpty() ? sentence.children(preposition, "pcomp", "advcl", "acl") : nouns;
  }

  private static String relation(Dependencies sentence, int head, String outer, boolean clause) {
    if (head == Token.ROOT || outer.equals("conj")) {
      return outer.equals("conj") ? outer : "root";
    }
    if (outer.equals(AGENT) && !clause) {
      return "obl:agent";
    }
    if (sentence.isNominal(head)) {
      return clause ? "acl" : "nmod";
    }
    return clause ? "advcl" : "obl";
  }

  /// "to" before the receiver has its noun; a bare noun is an indirect object, and a preposition
  /// without a noun stands for the phrase.
  private static void stranded(Dependencies sentence, int word) {
    sentence.rename(word, sentence.is(word, DATIVE) ? "iobj" : "obl");
  }

  /// "according to" is one case: the second word hangs on the first.
  private void joinFixed(Dependencies sentence, int first) {
    int second = first + 1;
    if (first >= 0
        && second < sentence.size()
        && fixed.contains(sentence.form(first) + " " + sentence.form(second))
        && sentence.head(second) == sentence.head(first)) {
      sentence.rename(first, "case");
      sentence.attach(second, first, "fixed");
    }
  }

  /// All conjuncts hang on the first.
  private static void coordination(Dependencies sentence, int word) {
    int steps = 0;
    while (sentence.is(word, "conj")
        && sentence.hasHead(word)
        && sentence.is(sentence.head(word), "conj")
        && steps++ < sentence.size()) {
      sentence.attach(word, sentence.head(sentence.head(word)));
    }
  }

  /// "and" hangs on the conjunct after it.
  private static void coordinators(Dependencies sentence, int word) {
    if (!sentence.is(word, "cc") || !sentence.hasHead(word)) {
      return;
    }
    int head = sentence.head(word);
    int first = sentence.is(head, "conj") ? sentence.head(head) : head;
    sentence.children(first, "conj").stream()
        .filter(conjunct -> conjunct > word)
        .findFirst()
        .ifPresent(conjunct -> sentence.attach(word, conjunct));
  }

  /// "is a doctor": the doctor becomes the head of all that hung on "is". Not so in "there is".
  private static void copula(Dependencies sentence, int verb) {
    if (!sentence.isLemma(verb, "be") || !sentence.isVerb(verb)) {
      return;
    }
    List<Integer> predicates = sentence.children(verb, "attr", "acomp");
    if (predicates.isEmpty()) {
      return;
    }
    if (!sentence.children(verb, "expl").isEmpty()) {
      predicates.forEach(noun -> there(sentence, noun));
      return;
    }
    int predicate = predicates.getFirst();
    sentence.attach(predicate, sentence.head(verb), sentence.label(verb));
    sentence.attach(verb, predicate, "cop");
    for (int child : sentence.children(verb)) {
      sentence.attach(child, predicate);
    }
  }

  private static void there(Dependencies sentence, int noun) {
    if (sentence.is(noun, "attr")) {
      sentence.rename(noun, "nsubj");
    }
  }

  private void rename(Dependencies sentence, int word) {
    var label = sentence.label(word);
    sentence.rename(
        word,
        switch (label) {
          case "aux" -> sentence.tag(word).equals("TO") ? "mark" : "aux";
          case "nmod" -> sentence.head(word) > word ? modifier(sentence, word) : "nmod";
          case "pobj" -> "obl";
          default -> relations.getOrDefault(label, label);
        });
  }

  /// ClearNLP has one relation for all that stands before a noun.
  private static String modifier(Dependencies sentence, int word) {
    var tag = sentence.tag(word);
    if (tag.equals("CD")) {
      return "nummod";
    }
    return tag.matches("JJ.*|VB.*|RB.*") ? "amod" : "compound";
  }
}
