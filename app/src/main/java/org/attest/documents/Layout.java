package org.attest.documents;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// How a document's text is laid out: every span points into the extracted text.
///
/// @param pages pages of a paged document, sheets of a workbook are in `sheets`
/// @param blocks headings, paragraphs, list items, table rows and the document's own metadata in
///   order, without overlap; only white space and page furniture lie between them
/// @param cells cells of tables and sheets
/// @param furniture navigation, comments, ratings, adverts: words that are not the document's own
/// @param words where on the pages' pictures words were recognised, in the order of the text; empty
///   for text that was written as text
public record Layout(
    List<Page> pages,
    List<Sheet> sheets,
    List<Block> blocks,
    List<Cell> cells,
    List<Span> furniture,
    List<Word> words) {
  /// A page of a paged document.
  ///
  /// @param number from 1
  public record Page(int number, Span span) {}

  public record Sheet(String name, Span span) {}

  public record Block(Kind kind, Span span) {
    public enum Kind {
      HEADING,
      PARAGRAPH,
      LIST_ITEM,
      TABLE_ROW,
      /// The document's words about itself: byline, dateline, "Publisher: …". No claim is read from
      /// them.
      METADATA
    }
  }

  /// A cell of a table or a sheet.
  ///
  /// @param table the table's number in the document, from 1, in reading order (a sheet is a table)
  /// @param row from 1
  /// @param column from 1
  public record Cell(int table, int row, int column, Span span) {}

  /// A word that was recognised in a picture.
  ///
  /// @param page the number of the page whose picture it stands on
  /// @param confidence how sure the recogniser is of it, 0 to 100
  public record Word(Span span, int page, Box box, int confidence) {
    public Word {
      if (confidence < 0 || confidence > 100) {
        throw new IllegalArgumentException("confidence " + confidence);
      }
    }
  }

  /// A place on a page, in ten-thousandths of its width and height from its upper left: of a PDF's
  /// page as it is displayed, cropped and turned; of a picture as its pixels are stored, whatever
  /// EXIF says of turning it.
  public record Box(int left, int top, int width, int height) {
    public static final int WHOLE = 10_000;

    public Box {
      if (Math.min(Math.min(left, top), Math.min(width, height)) < 0
          || left > WHOLE - width
          || top > WHOLE - height) {
        throw new IllegalArgumentException("a box outside its page");
      }
    }
  }

  public static final Layout NONE =
      new Layout(List.of(), List.of(), List.of(), List.of(), List.of());

  /// The layout of a text of which no word was recognised in a picture.
  public Layout(
      List<Page> pages,
      List<Sheet> sheets,
      List<Block> blocks,
      List<Cell> cells,
      List<Span> furniture) {
    this(pages, sheets, blocks, cells, furniture, List.of());
  }

  public Layout {
    pages = List.copyOf(pages);
    sheets = List.copyOf(sheets);
    blocks = List.copyOf(blocks);
    cells = List.copyOf(cells);
    furniture = List.copyOf(furniture);
    words = List.copyOf(words);
  }

  /// The number of the page that holds a position of the text; empty where there are no pages.
  public OptionalInt pageAt(int position) {
    return pages.stream()
        .filter(page -> page.span().start() <= position && position < page.span().end())
        .mapToInt(Page::number)
        .findFirst();
  }

  /// The words of scans that a span of the text touches, to mark them on their pages.
  public List<Word> wordsIn(Span span) {
    return words.stream().filter(word -> word.span().overlaps(span)).toList();
  }

  /// How well the words of scans were recognised; empty where there are none.
  ///
  /// @param text the text that this is the layout of
  public Optional<Recognition> recognition(CodePoints text) {
    return Recognition.of(words, text);
  }
}
