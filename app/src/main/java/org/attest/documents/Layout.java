package org.attest.documents;

import java.util.List;
import java.util.OptionalInt;
import org.attest.text.Span;

/// How a document's text is laid out: every span points into the extracted text.
///
/// @param pages pages of a paged document, sheets of a workbook are in `sheets`
/// @param blocks headings, paragraphs, list items, table rows and the document's own metadata in
///   order, without overlap; only white space and page furniture lie between them
/// @param cells cells of tables and sheets
/// @param furniture navigation, comments, ratings, adverts: words that are not the document's own
public record Layout(
    List<Page> pages,
    List<Sheet> sheets,
    List<Block> blocks,
    List<Cell> cells,
    List<Span> furniture) {
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

  public static final Layout NONE =
      new Layout(List.of(), List.of(), List.of(), List.of(), List.of());

  public Layout {
    pages = List.copyOf(pages);
    sheets = List.copyOf(sheets);
    blocks = List.copyOf(blocks);
    cells = List.copyOf(cells);
    furniture = List.copyOf(furniture);
  }

  /// The number of the page that holds a position of the text; empty where there are no pages.
  public OptionalInt pageAt(int position) {
    return pages.stream()
        .filter(page -> page.span().start() <= position && position < page.span().end())
        .mapToInt(Page::number)
        .findFirst();
  }
}
