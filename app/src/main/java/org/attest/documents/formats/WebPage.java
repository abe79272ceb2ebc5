package org.attest.documents.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.attest.documents.Layout.Block.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// A web page: its visible words, block by block.
final class WebPage implements Format {
  @Override
  public void read(Original original, Draft draft) throws IOException {
    var page = Jsoup.parse(Encoding.decode(Files.readAllBytes(original.file())));
    draft.metadata(
        Optional.of(page.title()).filter(t -> !t.isBlank()), Optional.empty(), Optional.empty());
    var manuscript = draft.manuscript();
    page.body().traverse(new Writer(manuscript));
  }

  private record Writer(Manuscript manuscript) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        manuscript.write(words.text());
      } else if (node instanceof Element element && element.isBlock()) {
        switch (element.normalName()) {
          case "tr" -> manuscript.beginRow();
          case "td", "th" -> manuscript.beginCell(manuscript.nextColumn());
          case "li" -> manuscript.beginBlock(Kind.LIST_ITEM);
          case "h1", "h2", "h3", "h4", "h5", "h6" -> manuscript.beginBlock(Kind.HEADING);
          case "table" -> manuscript.beginTable();
          default -> paragraph();
        }
      } else if (node.nameIs("br")) {
        manuscript.breakLine();
      } else if (node.nameIs("td") || node.nameIs("th")) {
        manuscript.beginCell(manuscript.nextColumn());
      }
    }

    private void paragraph() {
      if (manuscript.inCell()) {
        manuscript.breakLine();
      } else {
        manuscript.endBlock();
      }
    }
  }
}
