package org.attest.language.chinese;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;

/// Cuts Chinese text into tagged words. HanLP's models are loaded once, with the first text; the
/// segmenter is safe for many threads.
///
/// HanLP's custom dictionary stays off: it holds phrases ("官员称") that hide who speaks.
final class Segmenter {
  private static final class Models {
    static final Segment SEGMENT = load(true);

    /// Without names, which could swallow a preposition ("向" is also a surname).
    static final Segment WORDS = load(false);

    private static Segment load(boolean names) {
      Predefine.logger.setLevel(Level.OFF);
      HanLP.Config.IOAdapter = new JarModels();
      HanLP.Config.Normalization = false;
      return new ViterbiSegment()
          .enableCustomDictionary(false)
          .enableNameRecognize(names)
          .enableTranslatedNameRecognize(names)
          .enableOrganizationRecognize(names)
          .enableOffset(true);
    }
  }

  private static final Corrections CORRECTIONS = new Corrections();

  private Segmenter() {}

  /// The words of a text from one UTF-16 offset to another, without gaps.
  static List<Piece> cut(String text, int start, int end) {
    var segment = Models.SEGMENT;
    var plain = simplified(text.substring(start, end));
    var pieces = new ArrayList<Piece>();
    int from = 0;
    for (var term : segment.seg(plain)) {
      int to = wholeCharacter(plain, Math.min(plain.length(), term.offset + term.length()));
      if (to > from) {
        var piece = new Piece(start + from, start + to, plain.substring(from, to), tag(term));
        pieces.addAll(JoinedNames.apart(piece, Models.WORDS));
        from = to;
      }
    }
    if (from < plain.length()) {
      pieces.add(new Piece(start + from, end, plain.substring(from), "x"));
    }
    return CORRECTIONS.correct(pieces, Models.WORDS);
  }

  static String tag(Term term) {
    return term.nature == null ? "x" : term.nature.toString();
  }

  /// HanLP counts UTF-16 units and may cut a surrogate pair: the word then takes the whole
  /// character.
  private static int wholeCharacter(String text, int offset) {
    boolean inside =
        offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset + 1 : offset;
  }

  /// The models know simplified characters; a conversion that would move offsets or break a
  /// surrogate pair is done character by character.
  private static String simplified(String text) {
    var converted = HanLP.convertToSimplifiedChinese(text);
    boolean aligned = converted.length() == text.length() && pairs(converted) == pairs(text);
    return aligned ? converted : characterWise(text);
  }

  private static long pairs(String text) {
    return text.length() - (long) text.codePointCount(0, text.length());
  }

  private static String characterWise(String text) {
    var simplified = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      var converted = HanLP.convertToSimplifiedChinese(text.substring(i, i + 1));
      simplified.append(converted.length() == 1 ? converted.charAt(0) : text.charAt(i));
    }
    return simplified.toString();
  }
}
