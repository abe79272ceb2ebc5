package org.attest.documents.layout;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// Finds the tables that only place things on a page: those with headings, forms, or tables inside.
/// Their cells are no cells.
final class LayoutTables implements NodeVisitor {
  private static final Set<String> NOT_IN_DATA =
      Set.of("h1", "h2", "h3", "form", "nav", "article", "section", "footer", "header", "aside");

  private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final ArrayDeque<Element> open = new ArrayDeque<>();

  static Set<Element> in(Element page) {
    var tables = new LayoutTables();
    page.traverse(tables);
    return tables.found;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    boolean table = element.normalName().equals("table");
    if (table || NOT_IN_DATA.contains(element.normalName())) {
      open.stream().takeWhile(found::add).forEach(_ -> {});
    }
    if (table) {
      open.push(element);
      if (element.attr("role").equals("presentation") || element.attr("role").equals("none")) {
        found.add(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.equals(open.peek())) {
      open.pop();
    }
  }
}
