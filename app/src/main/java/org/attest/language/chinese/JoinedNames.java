package org.attest.language.chinese;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes apart what HanLP's recognition of organisations joins over a preposition or a conjunction:
/// "科技向某某公司" is no name. Names with such a word in their middle stay ("世界经济与政治研究所").
final class JoinedNames {
  private static final int SHORTEST = 4;
  private static final Set<String> PREPOSITIONS =
      Set.of("向", "对", "从", "由", "把", "被", "为", "在", "同", "跟", "给", "将", "据");
  private static final Set<String> CONJUNCTIONS = Set.of("与", "和", "及", "以及", "或");

  /// Tags of words that begin a name of their own.
  private static final Set<String> NAMES =
      Set.of("nr", "nrf", "ns", "nsf", "nt", "nz", "nx", "j", "x");

  private JoinedNames() {}

  /// The pieces of a piece: itself, but for organisations that are joined.
  ///
  /// @param words cuts text without looking for names
  static List<Piece> apart(Piece piece, Segment words) {
    if (!piece.tag().equals("nt") || piece.plain().length() < SHORTEST) {
      return List.of(piece);
    }
    var terms = words.seg(piece.plain());
    for (int i = 0; i < terms.size() - 1; i++) {
      if (joins(terms, i)) {
        return apart(piece, terms, i, words);
      }
    }
    return List.of(piece);
  }

  private static boolean joins(List<Term> terms, int at) {
    var word = terms.get(at).word;
    var tag = Segmenter.tag(terms.get(at));
    boolean conjunction = CONJUNCTIONS.contains(word) && (tag.startsWith("p") || tag.equals("c"));
    return conjunction
        ? beginsName(terms.get(at + 1))
        : PREPOSITIONS.contains(word) && tag.startsWith("p");
  }

  /// A character alone is a part of a name that the dictionary does not know.
  private static boolean beginsName(Term term) {
    return term.word.length() == 1 || NAMES.contains(Segmenter.tag(term));
  }

  private static List<Piece> apart(Piece piece, List<Term> terms, int joint, Segment words) {
    var pieces = new ArrayList<Piece>();
    int from = terms.get(joint).offset;
    int to = from + terms.get(joint).word.length();
    if (from > 0) {
      pieces.add(part(piece, 0, from, joint == 1 ? Segmenter.tag(terms.getFirst()) : "nt"));
    }
    pieces.add(part(piece, from, to, Segmenter.tag(terms.get(joint))));
    boolean word = joint == terms.size() - 2;
    var rest =
        part(piece, to, piece.plain().length(), word ? Segmenter.tag(terms.getLast()) : "nt");
    pieces.addAll(apart(rest, words));
    return List.copyOf(pieces);
  }

  private static Piece part(Piece piece, int from, int to, String tag) {
    return new Piece(
        piece.start() + from, piece.start() + to, piece.plain().substring(from, to), tag);
  }
}
