package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.documents.Layout.Block;

/// The lines of a plain text, put together to blocks.
final class Paragraphs {
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[-–•*·▪◦●‣■►]|\\d{1,3}[.)]|\\p{L}\\)|[(（](?:\\p{L}|[ivx]{2,4}|[\\d一二三四五六七八九十]{1,3})[)）])[\\s\\u00a0]+\\S"
              + "|[一二三四五六七八九十]{1,3}、");

  private static final Pattern LABELLED =
      Pattern.compile("[\\p{L}][^:：\\n]{0,40}[:：](?:[\\s\\u00a0]|[^/\\x00-\\x7f])");

  private final String text;
  private final List<Line> lines;
  private final Wrapping wrapping;

  private Paragraphs(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    this.wrapping = new Wrapping(text, lines);
  }

  static List<Piece> of(String text, List<Line> lines, List<TextTable> tables) {
    return new Paragraphs(text, lines).pieces(tables);
  }

  private List<Piece> pieces(List<TextTable> tables) {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    for (var table : tables) {
      addParagraphs(pieces, at, table.first());
      at = table.first() + table.rows().size();
      lines
          .subList(table.first(), at)
          .forEach(row -> pieces.add(piece(Block.Kind.TABLE_ROW, row, row)));
    }
    addParagraphs(pieces, at, lines.size());
    return withHeadings(pieces);
  }

  private void addParagraphs(List<Piece> pieces, int from, int to) {
    for (int first = from; first < to; ) {
      int last = first;
      while (last + 1 < to && goesOn(first, last)) {
        last++;
      }
      var kind = startsItem(first) ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
      pieces.add(piece(kind, lines.get(first), lines.get(last)));
      first = last + 1;
    }
  }

  private boolean goesOn(int first, int line) {
    return wrapping.goesOn(line)
        && !startsItem(line + 1)
        && !(isLabelled(line + 1) && (isLabelled(first) || wrapping.goesOn(line + 1)));
  }

  private boolean startsItem(int line) {
    return at(ITEM, line);
  }

  private boolean isLabelled(int line) {
    return at(LABELLED, line);
  }

  private boolean at(Pattern pattern, int line) {
    return pattern.matcher(text).region(lines.get(line).start(), lines.get(line).end()).lookingAt();
  }

  private Piece piece(Block.Kind kind, Line first, Line last) {
    return Piece.plain(kind, text, first.start(), last.end());
  }

  private List<Piece> withHeadings(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      boolean leads = i + 1 < pieces.size() && !pieces.get(i + 1).shape().isLabel();
      if (isTitle(pieces.get(i)) && (leads || i == 0)) {
        pieces.set(i, pieces.get(i).as(Block.Kind.HEADING));
      }
    }
    return pieces;
  }

  private boolean isTitle(Piece piece) {
    return piece.kind() == Block.Kind.PARAGRAPH
        && piece.shape().isLabel()
        && piece.shape().separators() == 0
        && ":：,，;".indexOf(text.charAt(piece.end() - 1)) < 0
        && !LABELLED.matcher(text).region(piece.start(), piece.end()).lookingAt();
  }
}
