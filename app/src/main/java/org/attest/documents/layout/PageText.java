package org.attest.documents.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.documents.Layout.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Walks a page once and writes down its readable text, block by block. What a browser would not
/// show is left out.
final class PageText implements NodeFilter {
  /// An element whose markup speaks for furniture, and the text between its tags.
  record Zone(int start, int end, double weight, boolean thread) {}

  /// A machine-readable time, and where it stands.
  record Time(int at, String value, boolean published) {}

  record Heading(int piece, int level) {}

  private record Open(Element element, int start, Zones.Mark mark) {}

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "head",
          "select",
          "datalist",
          "textarea",
          "noframes",
          "applet",
          "map");

  private static final Set<String> INLINE = Set.of("ins", "del", "object");
  private static final Set<String> APART =
      Set.of("button", "option", "summary", "dialog", "legend");

  private static final Pattern HIDING_STYLE =
      Pattern.compile("(?:display:none|visibility:hidden)(?:;|!|$)");

  private final Set<Element> layoutTables;
  private final Zones marks = new Zones();
  private final BlockWriter out = new BlockWriter();
  private final List<Zone> zones = new ArrayList<>();
  private final List<Time> times = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final ArrayDeque<Open> open = new ArrayDeque<>();
  private int listItems;

  private PageText(Set<Element> layoutTables) {
    this.layoutTables = layoutTables;
  }

  static PageText of(Element page) {
    var text = new PageText(LayoutTables.in(page));
    page.filter(text);
    text.out.flush();
    return text;
  }

  String text() {
    return out.text();
  }

  List<Piece> pieces() {
    return out.pieces();
  }

  List<PageCells.Found> cells() {
    return out.cells().found();
  }

  List<Zone> zones() {
    return zones;
  }

  List<Time> times() {
    return times;
  }

  List<Heading> headings() {
    return headings;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      out.write(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (UNSEEN.contains(element.normalName()) || isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    breakAt(element);
    var mark = marks.mark(element);
    if (mark.weight() > 0) {
      open.push(new Open(element, out.length(), mark));
    }
    switch (element.normalName()) {
      case "br" -> out.lineBreak();
      case "a" -> out.enterLink();
      case "li", "dd", "dt" -> listItems++;
      case "tr" -> enterRow(element);
      case "td", "th" -> out.enterCell(element.attr("colspan"), element.attr("rowspan"));
      case "time" -> addTime(element);
      case "pre" -> {
        out.preformatted(element.wholeText());
        closeZone(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      default -> {}
    }
    out.kind(kind(element));
    return FilterResult.CONTINUE;
  }

  private Block.Kind kind(Element element) {
    return isHeading(element)
        ? Block.Kind.HEADING
        : listItems > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }

  private void enterRow(Element row) {
    var table = row.closest("table");
    if (table != null && !layoutTables.contains(table)) {
      out.enterRow(table);
    }
  }

  private void addTime(Element time) {
    boolean published = time.hasAttr("pubdate") || time.attr("itemprop").equals("datePublished");
    if (time.hasAttr("datetime")) {
      times.add(new Time(out.length(), time.attr("datetime"), published));
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Element element) {
    switch (element.normalName()) {
      case "a" -> out.leaveLink();
      case "td", "th" -> out.leaveCell();
      case "tr" -> out.leaveRow();
      default -> {}
    }
    boolean heading = isHeading(element) && out.isOpen();
    breakAt(element);
    if (heading) {
      headings.add(new Heading(pieces().size() - 1, element.normalName().charAt(1) - '0'));
    }
    listItems -= Set.of("li", "dd", "dt").contains(element.normalName()) ? 1 : 0;
    out.kind(listItems > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH);
    closeZone(element);
  }

  private void closeZone(Element element) {
    if (!open.isEmpty() && open.peek().element.equals(element)) {
      var zone = open.pop();
      zones.add(new Zone(zone.start, out.length(), zone.mark.weight(), zone.mark.thread()));
    }
  }

  private void breakAt(Element element) {
    boolean apart = APART.contains(element.normalName());
    if (apart || (element.isBlock() && !INLINE.contains(element.normalName()))) {
      out.endBlock();
    }
  }

  private static boolean isHeading(Element element) {
    var name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    var style = element.attr("style");
    return !style.isEmpty()
        && HIDING_STYLE.matcher(style.toLowerCase(Locale.ROOT).replaceAll("\\s", "")).find();
  }
}
