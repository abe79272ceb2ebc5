package org.attest.web.screens;

import java.util.List;

/// A document beside a claim or beside its claims, as the template prints it. Empty strings stand
/// for links and words that there are none of.
///
/// @param hash names the document
/// @param isBroken whether the chosen passage does not match any more
/// @param earlier the address of the text before the part that is shown
/// @param later the address of the text after it
/// @param page what is shown where [Views#isPage]
public record DocumentView(
    String hash,
    String title,
    String about,
    String lang,
    List<String> problems,
    Passages passages,
    Views views,
    boolean isBroken,
    List<Block> blocks,
    String earlier,
    String later,
    PageView page,
    List<Fact> custody,
    String originalHref) {
  /// The way through the passages of a document.
  ///
  /// @param position where the chosen passage stands among them
  /// @param offsets the chosen passage's start and end, in code points
  public record Passages(String position, String offsets, String previous, String next) {
    static final Passages NONE = new Passages("", "", "", "");
  }

  /// The ways to look at a document: its words, or its pages as they look.
  public record Views(boolean hasPages, boolean isPage, String textHref, String pageHref) {}

  /// A part of the text, in order.
  public sealed interface Block {
    /// A page or a sheet begins.
    record PageStart(int number, String label) implements Block {}

    /// A heading, a paragraph, an item of a list, or what a document says of itself.
    ///
    /// @param kind `heading`, `p`, `li` or `metadata`
    /// @param start in code points of the text
    record Words(String kind, int start, List<Piece> pieces) implements Block {}

    record Table(String label, List<Row> rows) implements Block {}

    /// Words that are not the document's own; closed, unless the passage is in there.
    record Furniture(String label, boolean isOpen, List<Piece> pieces) implements Block {}

    record Row(List<Cell> cells) {}

    record Cell(List<Piece> pieces) {}
  }

  /// A stretch of words.
  ///
  /// @param isOn whether it belongs to the chosen passage
  /// @param href the claim that it belongs to otherwise; empty where it belongs to none
  public record Piece(String text, boolean isOn, String href) {}

  /// A page as it looks.
  ///
  /// @param kind `pdf`, which the browser draws, or `picture`
  /// @param source the address of the file or the picture
  /// @param picture the address of the page as a picture
  /// @param words the page's words, for finding them in what the browser draws
  /// @param start where the chosen passage begins in them, in code points; empty where it is not
  ///   here
  /// @param claims the claims on the page, a line each: start, end, address
  /// @param boxes around the words of claims, those of the chosen passage last, where the words
  ///   were recognised in a picture
  public record PageView(
      String kind,
      String source,
      String picture,
      int number,
      String label,
      String words,
      String start,
      String end,
      String claims,
      List<BoxView> boxes,
      String previous,
      String next) {
    static final PageView NONE = new PageView("", "", "", 0, "", "", "", "", "", List.of(), "", "");
  }

  /// Where a word stands, in ten-thousandths of the page.
  ///
  /// @param isOn whether it belongs to the chosen passage, or only to a claim
  public record BoxView(int left, int top, int width, int height, boolean isOn) {}

  /// Something to know of where the document comes from.
  ///
  /// @param isCode whether it is a hash or the like
  public record Fact(String what, String value, boolean isCode) {}

  public DocumentView {
    problems = List.copyOf(problems);
    blocks = List.copyOf(blocks);
    custody = List.copyOf(custody);
  }
}
