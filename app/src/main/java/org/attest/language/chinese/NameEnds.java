package org.attest.language.chinese;

import com.hankcs.hanlp.seg.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.attest.text.Lexicon;

/// Ends the names of organisations where HanLP goes on over words that are no part of them
/// ("远航集团股份", "星海科技收购远航集团"); see `inside.csv`.
final class NameEnds {
  private static final Pattern END =
      Pattern.compile(".{2,}(公司|集团|厂|研究所|研究院|大学|学院|银行|科技|电子|重工|航空|动力|物流|航运|贸易|部|局|所)");
  private static final int LONGEST_WORD = 5;
  private static final int SHORTEST_NAME = 3;

  private final Map<String, String> inside = new HashMap<>();

  NameEnds() {
    for (var row : new Lexicon(NameEnds.class, "inside.csv").rows()) {
      for (var word : row.get(1).split(" ", -1)) {
        inside.put(word, row.getFirst());
      }
    }
  }

  /// The name, the word that ends it and what follows; the piece itself where it is one name.
  ///
  /// @param words cuts text without looking for names
  List<Piece> apart(Piece piece, Segment words) {
    var parts = new ArrayList<Piece>();
    var rest = piece;
    for (int at = end(rest); at >= 0; at = end(rest)) {
      int wordEnd = wordEnd(rest.plain(), at);
      if (at > 0) {
        parts.add(part(rest, 0, at, "nt"));
      }
      parts.add(part(rest, at, wordEnd, tag(rest.plain().substring(at, wordEnd))));
      if (wordEnd == rest.plain().length()) {
        return parts;
      }
      rest = rest(rest, wordEnd, words);
    }
    parts.add(rest);
    return parts;
  }

  /// Whether a name cannot begin with the verb that it begins with.
  private boolean opensWithVerb(String text) {
    int end = wordEnd(text, 0);
    return end > 0 && end < text.length() && tagOf(text, 0, end).endsWith("+");
  }

  private static Piece rest(Piece piece, int from, Segment words) {
    var text = piece.plain();
    return part(piece, from, text.length(), tag(text.substring(from), words));
  }

  private static String tag(String rest, Segment words) {
    var terms = words.seg(rest);
    return terms.size() == 1 ? Segmenter.tag(terms.getFirst()) : "nt";
  }

  /// Where a listed word follows the end of a name, 0 where it opens the piece, or -1.
  private int end(Piece piece) {
    var text = piece.plain();
    if (!piece.tag().equals("nt")) {
      return -1;
    }
    if (opensWithVerb(text)) {
      return 0;
    }
    for (int at = SHORTEST_NAME; at < text.length(); at++) {
      if (ends(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean ends(String text, int at) {
    int wordEnd = wordEnd(text, at);
    if (wordEnd == at || !END.matcher(text.substring(0, at)).matches()) {
      return false;
    }
    boolean strict = Character.isUpperCase(tagOf(text, at, wordEnd).charAt(0));
    return strict || !END.matcher(text.substring(at)).matches();
  }

  private String tag(String word) {
    return inside.getOrDefault(word, "n").replace("+", "").toLowerCase(Locale.ROOT);
  }

  private String tagOf(String text, int from, int to) {
    return inside.getOrDefault(text.substring(from, to), "n");
  }

  /// The end of the longest listed word, or where it would begin.
  private int wordEnd(String text, int from) {
    for (int to = Math.min(text.length(), from + LONGEST_WORD); to > from; to--) {
      if (inside.containsKey(text.substring(from, to))) {
        return to;
      }
    }
    return from;
  }

  private static Piece part(Piece piece, int from, int to, String tag) {
    return new Piece(
        piece.start() + from, piece.start() + to, piece.plain().substring(from, to), tag);
  }
}
