package org.attest.claims.english;

import java.util.Set;
import java.util.stream.IntStream;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;

/// The words that name a speaker: the noun phrase of a head.
final class SpeakerWords {
  private static final Set<String> PAIRING = Set.of("neither", "either", "both");

  private SpeakerWords() {}

  /// "Neither the bank", of "neither the bank nor the ministry", is "the bank".
  static Stretch alone(Clauses clauses, int head) {
    var words = of(clauses, head);
    var others = Parties.of(clauses, head).filter(p -> p > head).toArray();
    if (others.length == 0) {
      return words;
    }
    boolean pair = PAIRING.contains(clauses.lower(words.first())) && words.first() < head;
    int end =
        IntStream.range(head + 1, clauses.tree().below(others[0]).first())
            .filter(t -> clauses.isPunctuation(t) || clauses.tree().is(t, "cc"))
            .filter(t -> clauses.tree().head(t) == head || clauses.tree().head(t) == others[0])
            .findFirst()
            .orElse(clauses.tree().below(others[0]).first());
    int first = pair ? words.first() + 1 : words.first();
    return named(clauses, head, new Stretch(first, Math.max(first, end)));
  }

  /// The noun phrase with its modifiers, but without relative clauses and the like.
  static Stretch of(Clauses clauses, int head) {
    var tree = clauses.tree();
    int first = head;
    for (int child :
        tree.children(head)
            .filter(c -> c < head)
            .boxed()
            .sorted((a, b) -> b - a)
            .mapToInt(i -> i)
            .toArray()) {
      boolean part = tree.is(child, "det", "amod", "compound", "nmod", "nummod", "flat", "advmod");
      if (!part || tree.below(child).end() != first) {
        break;
      }
      first = opening(clauses, child);
    }
    return named(clauses, head, new Stretch(hyphenated(tree, first), end(tree, head)));
  }

  /// Never nothing, even where the parser takes a sign for a speaker.
  private static Stretch named(Clauses clauses, int head, Stretch words) {
    var trimmed = clauses.trim(words);
    return trimmed.isEmpty() ? new Stretch(head, head + 1) : trimmed;
  }

  /// Where a part of a noun phrase begins; it does not reach over a quotation mark or a comma.
  private static int opening(Clauses clauses, int part) {
    int first = part;
    while (first > clauses.tree().below(part).first() && !isMark(clauses, first - 1)) {
      first--;
    }
    return first;
  }

  private static boolean isMark(Clauses clauses, int token) {
    var form = clauses.tree().token(token).form();
    return Quotations.isMark(form) || form.equals(",");
  }

  /// The first token of a hyphenated word: a parse may take its parts for two.
  private static int hyphenated(SyntaxTree tree, int token) {
    int first = token;
    while (first >= 2
        && tree.token(first - 1).form().equals("-")
        && tree.token(first - 2).span().end() == tree.token(first - 1).span().start()
        && tree.token(first - 1).span().end() == tree.token(first).span().start()) {
      first -= 2;
    }
    return first;
  }

  private static int end(SyntaxTree tree, int head) {
    int end = head + 1;
    for (int child : tree.children(head).filter(c -> c > head).toArray()) {
      boolean part =
          tree.is(child, "case", "nmod", "flat", "compound", "nummod", "fixed", "conj", "amod")
              && tree.children(child, "case").noneMatch(c -> tree.lemma(c).equals("as"));
      boolean joined = tree.below(child).first() <= end + 1;
      if (!part && !isNamedAfter(tree, head, child)) {
        return end;
      }
      if (joined) {
        end = Math.max(end, tree.below(child).end());
      }
    }
    return end;
  }

  /// "Malaysia's prime minister, Najib Razak": a description and then the name.
  private static boolean isNamedAfter(SyntaxTree tree, int head, int child) {
    return tree.is(child, "appos")
        && tree.token(head).partOfSpeech() == PartOfSpeech.NOUN
        && tree.token(child).partOfSpeech() == PartOfSpeech.PROPN;
  }
}
