package org.attest.language.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where Russian sentences end.
///
/// A sign that may end a sentence does so unless the text goes on in lower case, the dot belongs to
/// an abbreviation or to initials, or a dash leads from direct speech to its speaker.
final class RussianBorders {
  private static final String CLOSERS = "»”“\"')]";
  private static final String DASHES = "—–-";

  private final Abbreviations abbreviations = new Abbreviations();
  private final WordClasses classes;

  RussianBorders(WordClasses classes) {
    this.classes = classes;
  }

  /// The pieces of each sentence.
  List<List<Piece>> split(List<Piece> pieces) {
    var sentences = new ArrayList<List<Piece>>();
    int start = 0;
    for (int at = 0; at < pieces.size(); at++) {
      if (mayEnd(pieces.get(at))) {
        int after = afterClosers(pieces, at + 1);
        if (after == pieces.size() || ends(pieces, at, after)) {
          sentences.add(pieces.subList(start, after));
          start = after;
        }
        at = after - 1;
      }
    }
    if (start < pieces.size()) {
      sentences.add(pieces.subList(start, pieces.size()));
    }
    return sentences;
  }

  private static boolean mayEnd(Piece piece) {
    return piece.isSign() && ".!?…".indexOf(piece.form().charAt(0)) >= 0;
  }

  /// More ends ("?!"), then closing signs that touch.
  private static int afterClosers(List<Piece> pieces, int from) {
    int after = from;
    while (after < pieces.size()
        && pieces.get(after).isSign()
        && (mayEnd(pieces.get(after)) || isCloser(pieces, after))) {
      after++;
    }
    return after;
  }

  private static boolean isCloser(List<Piece> pieces, int at) {
    return CLOSERS.contains(pieces.get(at).form())
        && pieces.get(at - 1).end() == pieces.get(at).start();
  }

  private boolean ends(List<Piece> pieces, int at, int after) {
    var next = pieces.get(after);
    boolean closed = after > at + 1;
    if (pieces.get(after - 1).end() == next.start()) {
      return false;
    }
    if (DASHES.contains(next.form())) {
      return !leadsToSpeaker(pieces, after + 1, closed);
    }
    if (next.isSign()) {
      return !",;:".contains(next.form());
    }
    if (next.isWord() && !next.startsUpper()) {
      return false;
    }
    return closed || !pieces.get(at).is(".") || !dotBelongsToWord(pieces, at, next);
  }

  /// Whether after "— " the speaker of direct speech is named: "— сказал он".
  private static boolean leadsToSpeaker(List<Piece> pieces, int at, boolean closed) {
    return at < pieces.size()
        && pieces.get(at).isWord()
        && (!pieces.get(at).startsUpper() || closed);
  }

  private boolean dotBelongsToWord(List<Piece> pieces, int dot, Piece next) {
    if (dot == 0 || pieces.get(dot - 1).end() != pieces.get(dot).start()) {
      return false;
    }
    boolean afterFigure = dot > 1 && isFigure(pieces.get(dot - 2));
    if (isInitial(pieces.get(dot - 1)) && next.isWord() && !afterFigure) {
      return true;
    }
    boolean starter = classes.isStarter(next.form().toLowerCase(Locale.ROOT));
    var word = abbreviated(pieces, dot);
    return next.kind() == Piece.Kind.FIGURE
        ? abbreviations.contains(word)
        : abbreviations.continues(word, afterFigure, starter);
  }

  /// The word before a dot, or both letters of "т. д.".
  private String abbreviated(List<Piece> pieces, int dot) {
    var word = pieces.get(dot - 1).form();
    if (dot > 2 && pieces.get(dot - 2).is(".") && pieces.get(dot - 3).form().length() == 1) {
      var both = pieces.get(dot - 3).form() + "." + word;
      return abbreviations.contains(both) ? both : word;
    }
    return word;
  }

  /// In digits or Roman.
  private static boolean isFigure(Piece piece) {
    return piece.kind() == Piece.Kind.FIGURE || piece.form().matches("[IVXLCM]+");
  }

  private static boolean isInitial(Piece word) {
    return word.isWord() && word.form().length() == 1 && word.startsUpper();
  }
}
