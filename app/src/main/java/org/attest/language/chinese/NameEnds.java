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
    for (int at = end(rest); at > 0 && rest.tag().equals("nt"); at = end(rest)) {
      int wordEnd = wordEnd(rest.plain(), at);
      var word = rest.plain().substring(at, wordEnd);
      parts.add(part(rest, 0, at, "nt"));
      parts.add(part(rest, at, wordEnd, inside.getOrDefault(word, "n").toLowerCase(Locale.ROOT)));
      if (wordEnd == rest.plain().length()) {
        return parts;
      }
      rest =
          part(rest, wordEnd, rest.plain().length(), tag(rest.plain().substring(wordEnd), words));
    }
    parts.add(rest);
    return parts;
  }

  private static String tag(String rest, Segment words) {
    var terms = words.seg(rest);
    return terms.size() == 1 ? Segmenter.tag(terms.getFirst()) : "nt";
  }

  /// Where a listed word follows the end of a name, or 0.
  private int end(Piece piece) {
    var text = piece.plain();
    for (int at = 3; piece.tag().equals("nt") && at < text.length(); at++) {
      int wordEnd = wordEnd(text, at);
      if (wordEnd > at && END.matcher(text.substring(0, at)).matches()) {
        boolean strict = Character.isUpperCase(tagOf(text, at, wordEnd).charAt(0));
        boolean name = END.matcher(text.substring(at)).matches();
        if (strict || !name) {
          return at;
        }
      }
    }
    return 0;
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
