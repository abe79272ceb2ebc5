package org.attest.documents.formats;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The words of a PDF's page, line by line, split where a gap is too wide for a space.
final class PageWords extends PDFTextStripper {
  /// In sizes of the letters: a space is a quarter, a justified line rarely has more than this.
  private static final double GAP = 1.0;

  /// One sign for several letters, or for a letter's form in a word.
  private static final Pattern JOINED_LETTERS =
      Pattern.compile("[\\x{FB00}-\\x{FDFF}\\x{FE70}-\\x{FEFE}]+");

  private final List<TextLine> lines = new ArrayList<>();
  private final List<Segment> words = new ArrayList<>();

  private PageWords() {
    setSortByPosition(true);
  }

  static List<TextLine> of(PDDocument pdf, int page) throws IOException {
    var words = new PageWords();
    words.setStartPage(page);
    words.setEndPage(page);
    try (Writer nowhere =
        new OutputStreamWriter(java.io.OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
      words.writeText(pdf, nowhere);
    }
    words.endLine();
    return words.lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (text.isBlank() || positions.isEmpty()) {
      return;
    }
    if (requiresBidi(text)) {
      words.add(segment(text.strip(), positions));
    } else {
      addWords(positions);
    }
  }

  /// Spaces may be drawn as wide as the gap between two columns, so each word has its own place.
  private void addWords(List<TextPosition> positions) {
    int from = 0;
    for (int i = 0; i <= positions.size(); i++) {
      if (i == positions.size() || isBlank(positions.get(i))) {
        if (i > from) {
          var word = positions.subList(from, i);
          words.add(segment(text(word), word));
        }
        from = i + 1;
      }
    }
  }

  private static boolean isBlank(TextPosition position) {
    return position.getUnicode().isBlank();
  }

  private static String text(List<TextPosition> word) {
    return JOINED_LETTERS
        .matcher(word.stream().map(TextPosition::getUnicode).collect(Collectors.joining()))
        .replaceAll(letters -> Normalizer.normalize(letters.group(), Normalizer.Form.NFKC));
  }

  private static boolean requiresBidi(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  private static Segment segment(String text, List<TextPosition> positions) {
    double left = Double.MAX_VALUE;
    double right = 0;
    double height = 0;
    double size = 0;
    for (var p : positions) {
      left = Math.min(left, p.getXDirAdj());
      right = Math.max(right, p.getXDirAdj() + p.getWidthDirAdj());
      height = Math.max(height, p.getHeightDir());
      size = Math.max(size, Math.abs(p.getFontSizeInPt()));
    }
    double base = positions.getFirst().getYDirAdj();
    return Segment.word(
        text, left, right, base - height, base, Math.max(size, height), isBold(positions));
  }

  private static boolean isBold(List<TextPosition> positions) {
    var font = positions.getFirst().getFont();
    var name = font == null || font.getName() == null ? "" : font.getName();
    return name.toLowerCase(Locale.ROOT).contains("bold");
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  private void endLine() {
    if (!words.isEmpty()) {
      lines.add(new TextLine(segments()));
      words.clear();
    }
  }

  private List<Segment> segments() {
    if (isRightToLeft()) {
      Collections.reverse(words);
    }
    var segments = new ArrayList<Segment>();
    for (var word : words) {
      boolean goesOn = !segments.isEmpty() && belongs(segments.getLast(), word);
      segments.add(goesOn ? segments.removeLast().join(word, " ") : word);
    }
    return segments;
  }

  private static boolean belongs(Segment before, Segment word) {
    double gap = Math.max(word.left() - before.right(), before.left() - word.right());
    return gap < GAP * Math.min(before.size(), word.size()) || before.isLabel();
  }

  /// Words come as they stand from left to right; these are read the other way.
  private boolean isRightToLeft() {
    var line = String.join(" ", words.stream().map(Segment::text).toList());
    long strong = line.codePoints().filter(Character::isLetter).count();
    long right = line.codePoints().filter(PageWords::isRightToLeft).count();
    return requiresBidi(line) && right * 2 > strong;
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
