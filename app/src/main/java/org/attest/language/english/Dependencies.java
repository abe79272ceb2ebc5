package org.attest.language.english;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.language.Token;

/// The heads and relations of one sentence, while they are turned from ClearNLP's into Universal
/// Dependencies'. Words count from 0, without the library's root.
final class Dependencies {
  private static final Pattern NOMINAL =
      Pattern.compile("NN.*|PRP.*|CD|W?DT|WP|EX|\\$|FW|ADD|GW|LS|XX");

  private final NLPNode[] nodes;
  private final int[] heads;
  private final String[] labels;

  /// Takes the library's nodes, the first of which is the root.
  Dependencies(NLPNode[] nodes) {
    this.nodes = nodes;
    heads = new int[nodes.length - 1];
    labels = new String[heads.length];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = nodes[i + 1].getDependencyHead().getID() - 1;
      labels[i] = nodes[i + 1].getDependencyLabel();
    }
  }

  int size() {
    return heads.length;
  }

  IntStream words() {
    return IntStream.range(0, heads.length);
  }

  /// The index of a word's head, or [Token#ROOT].
  int head(int word) {
    return heads[word];
  }

  boolean hasHead(int word) {
    return heads[word] != Token.ROOT;
  }

  String label(int word) {
    return labels[word];
  }

  boolean is(int word, String... any) {
    return Arrays.asList(any).contains(labels[word]);
  }

  void rename(int word, String label) {
    labels[word] = label;
  }

  void attach(int word, int head) {
    heads[word] = head;
  }

  void attach(int word, int head, String label) {
    heads[word] = head;
    labels[word] = label;
  }

  /// The words that hang on a word, in order.
  List<Integer> children(int word) {
    var children = new ArrayList<Integer>();
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == word) {
        children.add(i);
      }
    }
    return children;
  }

  List<Integer> children(int word, String... any) {
    return children(word).stream().filter(child -> is(child, any)).toList();
  }

  String form(int word) {
    return nodes[word + 1].getWordFormLowercase();
  }

  boolean isLemma(int word, String lemma) {
    return nodes[word + 1].isLemma(lemma);
  }

  String tag(int word) {
    return nodes[word + 1].getPartOfSpeechTag();
  }

  boolean isVerb(int word) {
    return tag(word).startsWith("VB");
  }

  /// A noun, name, pronoun, number or determiner, which takes `nmod` and `acl` where a predicate
  /// takes `obl` and `advcl`.
  boolean isNominal(int word) {
    return NOMINAL.matcher(tag(word)).matches();
  }
}
