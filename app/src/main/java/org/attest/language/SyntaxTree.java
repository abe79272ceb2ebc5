package org.attest.language;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The tokens of a parsed sentence by their heads.
///
/// Made in one pass for each sentence and asked often, so that what hangs below a token is known
/// beforehand. A head that leads in a circle is cut: no text can make a walk endless.
public final class SyntaxTree {
  private final Sentence sentence;
  private final int[] heads;
  private final int[][] children;
  private final int[] first;
  private final int[] last;

  private SyntaxTree(Sentence sentence, int[] heads) {
    this.sentence = sentence;
    this.heads = heads;
    children = children(heads);
    first = IntStream.range(0, heads.length).toArray();
    last = first.clone();
    IntStream.range(0, heads.length).forEach(this::widenAncestors);
  }

  public static SyntaxTree of(Sentence sentence) {
    var heads = sentence.tokens().stream().mapToInt(Token::head).toArray();
    IntStream.range(0, heads.length).forEach(token -> cutCircle(heads, token));
    return new SyntaxTree(sentence, heads);
  }

  private static void cutCircle(int[] heads, int token) {
    int at = token;
    for (int steps = 0; at != Token.ROOT; steps++) {
      if (steps == heads.length) {
        heads[token] = Token.ROOT;
        return;
      }
      at = heads[at];
    }
  }

  private static int[][] children(int[] heads) {
    var counts = new int[heads.length];
    Arrays.stream(heads).filter(head -> head != Token.ROOT).forEach(head -> counts[head]++);
    var children = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
    for (int token = heads.length - 1; token >= 0; token--) {
      if (heads[token] != Token.ROOT) {
        children[heads[token]][--counts[heads[token]]] = token;
      }
    }
    return children;
  }

  /// An ancestor whose stretch holds the token already has ancestors that do.
  private void widenAncestors(int token) {
    for (int at = heads[token]; at != Token.ROOT; at = heads[at]) {
      if (first[at] <= token && token <= last[at]) {
        return;
      }
      first[at] = Math.min(first[at], token);
      last[at] = Math.max(last[at], token);
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return heads.length;
  }

  public Token token(int index) {
    return sentence.tokens().get(index);
  }

  public String lemma(int token) {
    return token(token).lemma();
  }

  /// The head of a token, or [Token#ROOT].
  public int head(int token) {
    return heads[token];
  }

  /// Whether the token's relation to its head is one of these; `nsubj` covers `nsubj:pass`.
  public boolean is(int token, String... relations) {
    var relation = token(token).relation();
    for (var wanted : relations) {
      if (relation.equals(wanted)
          || (relation.startsWith(wanted) && relation.charAt(wanted.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /// The tokens that hang on a token, in order.
  public IntStream children(int token) {
    return Arrays.stream(children[token]);
  }

  /// Those of them that hang by one of these relations.
  public IntStream children(int token, String... relations) {
    return children(token).filter(child -> is(child, relations));
  }

  /// The first child by one of these relations.
  public OptionalInt child(int token, String... relations) {
    return children(token, relations).findFirst();
  }

  /// From the first to the last token that hangs below a token, itself included.
  public Stretch below(int token) {
    return new Stretch(first[token], last[token] + 1);
  }

  /// Whether a token is the other or hangs below it.
  public boolean dominates(int above, int below) {
    int at = below;
    while (at != Token.ROOT && at != above) {
      at = heads[at];
    }
    return at == above;
  }
}
