package org.attest.language.chinese;

import com.hankcs.hanlp.seg.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.text.Lexicon;

/// Corrects how HanLP cuts: words it does not know (`words.csv`) are joined; a verb of speech, a
/// preposition or a conjunction that it takes into a name is cut off ("时说，", "有关其", "而远航集团").
final class Corrections {
  private static final int MOST_PIECES = 4;
  private static final Set<String> NAMES = Set.of("nr", "nrf", "nt", "ns", "nsf", "nz");
  private static final String SPEECH = "说称";
  private static final String SIGNS = "，,：:“「\"";

  /// Words that HanLP takes for the first character of an organisation's name.
  private static final Map<String, String> FIRST =
      Map.of(
          "而", "c", "但", "c", "并", "c", "因", "p", "即", "v", "上", "v", "由", "p", "与", "c", "和", "c",
          "诉", "v");

  private static final Set<String> PREPOSITIONS =
      Set.of("向", "于", "由", "从", "对", "与", "和", "被", "把", "给", "将", "为");
  private static final Set<String> PRESS = Set.of("记者", "媒体", "本报", "本刊", "路透社", "法新社", "新华社");
  private static final Set<String> BODIES =
      Set.of("集团", "科技", "公司", "厂", "电子", "动力", "航空", "重工", "贸易", "物流", "航运", "大学", "研究所");

  private final Map<String, String> words = new HashMap<>();
  private final NameEnds ends = new NameEnds();

  Corrections() {
    for (var row : new Lexicon(Corrections.class, "words.csv").rows()) {
      for (var word : row.get(1).split(" ", -1)) {
        words.put(word, row.getFirst());
      }
    }
  }

  /// @param segment cuts text without looking for names
  List<Piece> correct(List<Piece> pieces, Segment segment) {
    var cut = new ArrayList<Piece>();
    for (int i = 0; i < pieces.size(); i++) {
      cut.addAll(cut(pieces, i, segment));
    }
    return joined(cut);
  }

  private List<Piece> cut(List<Piece> pieces, int at, Segment segment) {
    var piece = pieces.get(at);
    int length = piece.plain().length();
    var before = at > 0 ? pieces.get(at - 1).plain() : "";
    if (piece.plain().equals("人为") && words.containsKey(before + "人")) {
      return apart(piece, 1, "n", "v");
    }
    if (!NAMES.contains(piece.tag()) || length < 2) {
      return List.of(piece);
    }
    if (piece.tag().equals("nr") && piece.plain().matches("曾[向从对为与].?")) {
      return afterOnce(piece);
    }
    var after = at + 1 < pieces.size() ? pieces.get(at + 1).plain() : "";
    if (before.equals("有") && piece.plain().startsWith("关")) {
      return apart(piece, 1, "v", rest(piece, segment));
    }
    if (length > 2 && words.containsKey(before + piece.plain().charAt(0))) {
      return apart(piece, 1, "ng", piece.tag());
    }
    boolean speech = SPEECH.indexOf(piece.plain().charAt(length - 1)) >= 0;
    if (piece.tag().equals("nr") && speech && !after.isEmpty() && SIGNS.contains(after)) {
      return apart(piece, length - 1, length > 2 ? "nr" : "ng", "v");
    }
    if ((endsInPreposition(piece) || isBeforePress(piece, after)) && !after.isEmpty()) {
      return apart(piece, length - 1, piece.tag(), "p");
    }
    if (piece.plain().startsWith("任") && isBeforeBody(piece, after)) {
      return apart(piece, 1, "v", "nr");
    }
    if (isPreposition(piece, after)) {
      return apart(piece, 1, "p", "nr");
    }
    var parts = ends.apart(piece, segment);
    if (parts.size() > 1) {
      return parts;
    }
    return firstOf(piece, segment)
        .map(tag -> apart(piece, 1, tag, rest(piece, segment)))
        .orElse(List.of(piece));
  }

  /// "曾向": an adverb and a preposition, with the first character of the name that they precede.
  private static List<Piece> afterOnce(Piece piece) {
    var parts = new ArrayList<>(apart(piece, 1, "d", "p"));
    if (piece.plain().length() > 2) {
      parts.addAll(apart(parts.removeLast(), 1, "p", "j"));
    }
    return parts;
  }

  /// "温对" before "记者".
  private static boolean isBeforePress(Piece piece, String after) {
    return piece.tag().startsWith("nr") && piece.plain().endsWith("对") && PRESS.contains(after);
  }

  /// "佩列温对": no part of a name.
  private static boolean endsInPreposition(Piece piece) {
    int length = piece.plain().length();
    return piece.tag().startsWith("nr")
        && length > 2
        && "对向就在将被从".indexOf(piece.plain().charAt(length - 1)) >= 0;
  }

  /// "向远航" before "集团": no person.
  private static boolean isPreposition(Piece piece, String after) {
    return PREPOSITIONS.contains(piece.plain().substring(0, 1)) && isBeforeBody(piece, after);
  }

  private static boolean isBeforeBody(Piece piece, String after) {
    return piece.tag().equals("nr") && piece.plain().length() > 2 && BODIES.contains(after);
  }

  private static Optional<String> firstOf(Piece piece, Segment segment) {
    var first = piece.plain().substring(0, 1);
    boolean name = piece.tag().equals("nt") && piece.plain().length() > 2;
    return Optional.ofNullable(FIRST.get(first))
        .filter(_ -> name && segment.seg(piece.plain()).getFirst().word.equals(first));
  }

  /// What the rest of a name is without its first character: a name, or one word.
  private static String rest(Piece piece, Segment segment) {
    var terms = segment.seg(piece.plain().substring(1));
    return terms.size() == 1 ? Segmenter.tag(terms.getFirst()) : piece.tag();
  }

  private static List<Piece> apart(Piece piece, int at, String first, String second) {
    int middle = piece.start() + at;
    return List.of(
        new Piece(piece.start(), middle, piece.plain().substring(0, at), first),
        new Piece(middle, piece.end(), piece.plain().substring(at), second));
  }

  private List<Piece> joined(List<Piece> pieces) {
    var joined = new ArrayList<Piece>();
    for (int i = 0; i < pieces.size(); ) {
      int end = wordEnd(pieces, i);
      joined.add(join(pieces.subList(i, end)));
      i = end;
    }
    return joined;
  }

  /// After the last piece of the longest listed word that starts here.
  private int wordEnd(List<Piece> pieces, int from) {
    var word = new StringBuilder();
    int end = from + 1;
    for (int i = from; i < Math.min(pieces.size(), from + MOST_PIECES); i++) {
      word.append(pieces.get(i).plain());
      end = words.containsKey(word.toString()) ? i + 1 : end;
    }
    return end;
  }

  private Piece join(List<Piece> pieces) {
    var word = new StringBuilder();
    pieces.forEach(piece -> word.append(piece.plain()));
    var known = words.get(word.toString());
    return known == null
        ? pieces.getFirst()
        : new Piece(pieces.getFirst().start(), pieces.getLast().end(), word.toString(), known);
  }
}
