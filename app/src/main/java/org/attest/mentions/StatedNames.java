package org.attest.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.attest.text.Span;

/// Names that their place proves: the value of a party's label in a contract. They go before what
/// the words alone suggest; the words of labels and column headers name nobody.
///
/// @param names in order, without overlap. An organisation among them may turn out to be a person.
/// @param labels in order, without overlap
public record StatedNames(List<FoundMention> names, List<Span> labels) {
  public static final StatedNames NONE = new StatedNames(List.of(), List.of());

  public StatedNames {
    names = List.copyOf(names);
    labels = List.copyOf(labels);
  }

  /// The mentions that were found, with these names in place of what lies inside them; in order.
  List<FoundMention> over(List<FoundMention> found) {
    var kept = new ArrayList<>(without(found, labels, Span::overlaps));
    var added = new ArrayList<FoundMention>();
    int at = 0;
    for (var name : names) {
      while (at < kept.size() && kept.get(at).span().end() <= name.span().start()) {
        at++;
      }
      var over = overlapping(kept, at, name.span());
      if (over.stream().allMatch(m -> name.span().contains(m.span()))) {
        added.add(new FoundMention(name.span(), type(name, over), name.kind()));
      }
    }
    var spans = added.stream().map(FoundMention::span).toList();
    var all = new ArrayList<>(without(kept, spans, Span::contains));
    all.addAll(added);
    all.sort(Comparator.comparing(FoundMention::span));
    return all;
  }

  private static List<FoundMention> overlapping(List<FoundMention> found, int from, Span span) {
    return found.subList(from, found.size()).stream()
        .takeWhile(m -> m.span().start() < span.end())
        .filter(m -> m.span().overlaps(span))
        .toList();
  }

  /// A person's name and perhaps a title: what was found covers most of what is stated.
  private static MentionType type(FoundMention name, List<FoundMention> inside) {
    Predicate<FoundMention> most = m -> m.span().length() * 2 > name.span().length();
    return name.type() == MentionType.ORGANIZATION
        ? inside.stream()
            .filter(most)
            .map(FoundMention::type)
            .filter(type -> Group.of(type) == Group.PERSON || Group.of(type) == Group.BODY)
            .findFirst()
            .orElse(name.type())
        : name.type();
  }

  private static List<FoundMention> without(
      List<FoundMention> found, List<Span> places, BiPredicate<Span, Span> covers) {
    var left = new ArrayList<FoundMention>();
    int at = 0;
    for (var mention : found) {
      while (at < places.size() && places.get(at).end() <= mention.span().start()) {
        at++;
      }
      if (at == places.size() || !covers.test(places.get(at), mention.span())) {
        left.add(mention);
      }
    }
    return left;
  }
}
