package org.attest.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Layout.Box;
import org.attest.documents.Layout.Cell;
import org.attest.documents.Layout.Page;
import org.attest.documents.Layout.Sheet;
import org.attest.documents.Layout.Word;
import org.attest.text.Span;

/// A layout as text, a part a line: `page 0 3100 1`. A workbook has a hundred thousand cells, which
/// are read together or not at all, so they are no rows.
final class LayoutText {
  private LayoutText() {}

  static String of(Layout layout) {
    return Stream.of(
            layout.pages().stream().map(p -> line("page", p.span(), p.number())),
            layout.sheets().stream().map(s -> line("sheet", s.span(), escaped(s.name()))),
            layout.blocks().stream().map(b -> line(label(b.kind()), b.span())),
            layout.cells().stream()
                .map(c -> line("cell", c.span(), c.table(), c.row(), c.column())),
            layout.furniture().stream().map(f -> line("furniture", f)),
            layout.words().stream().map(LayoutText::line))
        .flatMap(lines -> lines)
        .collect(Collectors.joining());
  }

  static Layout read(String text) {
    var pages = new ArrayList<Page>();
    var sheets = new ArrayList<Sheet>();
    var blocks = new ArrayList<Block>();
    var cells = new ArrayList<Cell>();
    var furniture = new ArrayList<Span>();
    var recognised = new ArrayList<Word>();
    for (var line : text.lines().toList()) {
      var words = List.of(line.split(" ", -1));
      var span = new Span(number(words, 1), number(words, 2));
      switch (words.getFirst()) {
        case "page" -> pages.add(new Page(number(words, 3), span));
        case "sheet" -> sheets.add(new Sheet(name(words), span));
        case "cell" ->
            cells.add(new Cell(number(words, 3), number(words, 4), number(words, 5), span));
        case "furniture" -> furniture.add(span);
        case "word" -> recognised.add(word(words, span));
        default -> blocks.add(new Block(kind(words.getFirst()), span));
      }
    }
    return new Layout(pages, sheets, blocks, cells, furniture, recognised);
  }

  private static String line(Word word) {
    var box = word.box();
    return line(
        "word",
        word.span(),
        word.page(),
        box.left(),
        box.top(),
        box.width(),
        box.height(),
        word.confidence());
  }

  private static Word word(List<String> words, Span span) {
    var box = new Box(number(words, 4), number(words, 5), number(words, 6), number(words, 7));
    return new Word(span, number(words, 3), box, number(words, 8));
  }

  /// Without reading the rest.
  static int countPages(String text) {
    return Math.toIntExact(text.lines().filter(line -> line.startsWith("page ")).count());
  }

  private static String line(String what, Span span, Object... more) {
    var line =
        new StringBuilder(what).append(' ').append(span.start()).append(' ').append(span.end());
    for (var word : more) {
      line.append(' ').append(word);
    }
    return line.append('\n').toString();
  }

  private static String label(Block.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Block.Kind kind(String label) {
    return Labels.of(Block.Kind.class, label);
  }

  private static int number(List<String> words, int index) {
    return Integer.parseInt(words.get(index));
  }

  /// A sheet's name may hold spaces; of all that ends a line, none may stay.
  private static String name(List<String> words) {
    var escaped = String.join(" ", words.subList(3, words.size()));
    var name = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      boolean isEscape = escaped.charAt(i) == '\\';
      name.append(
          isEscape ? (char) Integer.parseInt(escaped, i + 1, i + 5, 16) : escaped.charAt(i));
      i += isEscape ? 4 : 0;
    }
    return name.toString();
  }

  private static String escaped(String name) {
    return name.chars()
        .mapToObj(c -> c < ' ' || c == '\\' ? "\\" + fourDigits(c) : Character.toString((char) c))
        .collect(Collectors.joining());
  }

  private static String fourDigits(int c) {
    return Integer.toHexString(0x10000 | c).substring(1);
  }
}
