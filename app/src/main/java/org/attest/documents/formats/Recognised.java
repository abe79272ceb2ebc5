package org.attest.documents.formats;

import java.util.List;
import org.attest.documents.Layout.Block.Kind;
import org.attest.documents.Layout.Box;

/// Words that were recognised in a picture: paragraphs of lines of words.
record Recognised(List<List<List<Word>>> paragraphs) {
  static final Recognised NOTHING = new Recognised(List.of());

  /// @param text without white space at its edges, never empty
  /// @param confidence 0 to 100
  record Word(String text, Box box, int confidence) {
    /// Chinese is written without spaces; Tesseract gives its signs one by one.
    private boolean isApartFrom(Word before) {
      return !before.isIdeograph() || !isIdeograph();
    }

    private boolean isIdeograph() {
      int last = text.codePointBefore(text.length());
      return Character.isIdeographic(last) || (last >= 0x3000 && last < 0x3040) || last >= 0xFF00;
    }

    private Word turnedBack(int degrees) {
      return new Word(text, turnedBack(box, degrees), confidence);
    }

    private static Box turnedBack(Box box, int degrees) {
      int right = Box.WHOLE - box.left() - box.width();
      int bottom = Box.WHOLE - box.top() - box.height();
      return switch (degrees) {
        case 90 -> new Box(box.top(), right, box.height(), box.width());
        case 180 -> new Box(right, bottom, box.width(), box.height());
        case 270 -> new Box(bottom, box.left(), box.height(), box.width());
        default -> box;
      };
    }
  }

  /// Of all words, weighted by their length, 0 to 100; 0 where there are none.
  double confidence() {
    double sum = 0;
    int letters = 0;
    for (var word : words()) {
      sum += (double) word.confidence() * word.text().length();
      letters += word.text().length();
    }
    return letters == 0 ? 0 : sum / letters;
  }

  private List<Word> words() {
    return paragraphs.stream().flatMap(List::stream).flatMap(List::stream).toList();
  }

  boolean isBetterThan(Recognised other) {
    return confidence() > other.confidence();
  }

  /// The same words where they stand on the picture as it was before it was turned clockwise, by a
  /// multiple of 90 degrees, to be read.
  Recognised turnedBack(int degrees) {
    return new Recognised(
        paragraphs.stream()
            .map(lines ->
                lines.stream()
                    .map(words -> words.stream().map(w -> w.turnedBack(degrees)).toList())
                    .toList())
            .toList());
  }

  /// Adds the words to the page that is open.
  void writeTo(Manuscript manuscript) {
    for (var paragraph : paragraphs) {
      manuscript.beginBlock(Kind.PARAGRAPH);
      for (var line : paragraph) {
        manuscript.breakLine();
        write(line, manuscript);
      }
      manuscript.endBlock();
    }
  }

  private static void write(List<Word> line, Manuscript manuscript) {
    for (int i = 0; i < line.size(); i++) {
      if (i > 0 && line.get(i).isApartFrom(line.get(i - 1))) {
        manuscript.write(" ");
      }
      manuscript.write(line.get(i));
    }
  }
}
