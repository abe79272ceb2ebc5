package org.attest.documents.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attest.documents.Layout.Box;
import org.attest.documents.formats.Recognised.Word;

/// Tesseract's table of what it found: a row for the page with its size, and one for each word with
/// its block, paragraph, line and place. Pixels are from the upper left.
final class WordTable {
  private static final int COLUMNS = 12;
  private static final int LEVEL = 0;
  private static final int BLOCK = 2;
  private static final int LINE = 4;
  private static final int LEFT = 6;
  private static final int TOP = 7;
  private static final int WIDTH = 8;
  private static final int HEIGHT = 9;
  private static final int CONFIDENCE = 10;
  private static final int WORD = 11;

  private static final String PAGE_LEVEL = "1";

  private final List<List<List<Word>>> paragraphs = new ArrayList<>();
  private int pageWidth = 1;
  private int pageHeight = 1;
  private String[] before = new String[COLUMNS];

  private WordTable() {}

  static Recognised read(String table) {
    var words = new WordTable();
    table
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .filter(row -> row.length == COLUMNS)
        .forEach(words::add);
    return new Recognised(words.paragraphs);
  }

  private void add(String[] row) {
    var text = Manuscript.strip(row[WORD]);
    if (row[LEVEL].equals(PAGE_LEVEL)) {
      pageWidth = number(row, WIDTH);
      pageHeight = number(row, HEIGHT);
    } else if (!text.isEmpty()) {
      place(row).add(new Word(text, box(row), confidence(row)));
      before = row;
    }
  }

  /// The line that a word belongs to.
  private List<Word> place(String[] row) {
    // Columns of block and paragraph.
    boolean sameParagraph = Arrays.equals(row, BLOCK, LINE, before, BLOCK, LINE);
    if (!sameParagraph) {
      paragraphs.add(new ArrayList<>());
    }
    if (!sameParagraph || !row[LINE].equals(before[LINE])) {
      paragraphs.getLast().add(new ArrayList<>());
    }
    return paragraphs.getLast().getLast();
  }

  /// The smallest box in ten-thousandths that covers the pixels.
  private Box box(String[] row) {
    int left = shareBefore(number(row, LEFT), pageWidth);
    int top = shareBefore(number(row, TOP), pageHeight);
    int right = shareAfter(number(row, LEFT) + number(row, WIDTH), pageWidth);
    int bottom = shareAfter(number(row, TOP) + number(row, HEIGHT), pageHeight);
    return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  private static int shareBefore(long pixels, int all) {
    return Math.clamp(pixels * Box.WHOLE / all, 0, Box.WHOLE);
  }

  private static int shareAfter(long pixels, int all) {
    return Math.clamp(Math.ceilDiv(pixels * Box.WHOLE, all), 0, Box.WHOLE);
  }

  private static int confidence(String[] row) {
    return Math.clamp(Math.round(Double.parseDouble(row[CONFIDENCE])), 0, 100);
  }

  private static int number(String[] row, int column) {
    return Integer.parseInt(row[column]);
  }
}
