package org.attest.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.attest.text.Span;

/// The words of a passage that a query asks for.
final class Highlights {
  private final Set<Term> wanted = new HashSet<>();

  Highlights(Query query) {
    query.visit(QueryVisitor.termCollector(wanted));
  }

  /// In UTF-16 offsets of the passage; words that overlap are one.
  List<Span> in(String passage) {
    var spans = new TreeSet<Span>();
    Field.ALL.stream()
        .filter(field -> field.takes(passage))
        .forEach(field -> collect(field, passage, spans));
    return merged(spans);
  }

  private void collect(Field field, String passage, Set<Span> spans) {
    try (var words = field.analyzer().tokenStream(field.label(), passage)) {
      var term = words.addAttribute(CharTermAttribute.class);
      var place = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        if (wanted.contains(new Term(field.label(), term.toString()))) {
          spans.add(new Span(place.startOffset(), place.endOffset()));
        }
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  private static List<Span> merged(SortedSet<Span> spans) {
    var merged = new ArrayList<Span>();
    for (var span : spans) {
      if (!merged.isEmpty() && span.start() < merged.getLast().end()) {
        var before = merged.removeLast();
        merged.add(new Span(before.start(), Math.max(before.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }
}
