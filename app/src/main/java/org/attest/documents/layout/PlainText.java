package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Metadata;
import org.attest.text.CodePoints;

/// The layout of text without markup: written as such, taken from a PDF, or copied from a page.
public final class PlainText {
  private static final Pattern LINE = Pattern.compile("[^\\s](?:[^\\n]*[^\\s])?");

  private PlainText() {}

  /// Blocks and page furniture. A hard-wrapped paragraph is one block over several lines.
  public static Layout layout(String text) {
    var points = CodePoints.of(text);
    var blocks = new ArrayList<Block>();
    LINE.matcher(text)
        .results()
        .forEach(r -> blocks.add(new Block(Block.Kind.PARAGRAPH, points.span(r.start(), r.end()))));
    return new Layout(List.of(), List.of(), blocks, List.of(), List.of());
  }

  /// What the text says of itself in lines such as "Publisher: …" and "Published: …" near its top.
  public static Metadata metadata(String text) {
    return Metadata.NONE;
  }
}
