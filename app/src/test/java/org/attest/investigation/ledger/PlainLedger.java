package org.attest.investigation.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.casefile.CaseClaim;
import org.attest.casefile.CaseDocument;
import org.attest.casefile.CaseFile;
import org.attest.casefile.ClaimFilter;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.ClaimId;
import org.attest.claims.Source;
import org.attest.claims.Stance;
import org.attest.documents.DocumentId;
import org.attest.entities.EntityId;
import org.attest.measures.PartialDate;
import org.attest.names.SearchableText;

/// The slow and obvious answer to what a [LedgerState] is asked: goes over whole claims, in lists.
final class PlainLedger {
  private final List<CaseClaim> claims;
  private final Map<DocumentId, CaseDocument> documents;
  private final Map<EntityId, String> names = new HashMap<>();

  PlainLedger(CaseFile casefile) {
    claims = casefile.claims(ClaimFilter.ALL);
    documents = casefile.documents().stream().collect(Collectors.toMap(CaseDocument::id, d -> d));
    casefile.entities().forEach(entity -> names.put(entity.id(), entity.name()));
  }

  List<CaseClaim> claims() {
    return claims;
  }

  LedgerPage page(LedgerQuestion question) {
    var sorted = claims.stream().sorted(order(question.order())).toList();
    var rows = new ArrayList<ClaimId>();
    int first = 1;
    boolean isPast = question.after().filter(this::isHeld).isEmpty();
    for (var claim : sorted) {
      boolean meets = meets(claim, question, Optional.empty());
      if (meets && isPast && rows.size() < question.limit()) {
        rows.add(claim.claim().id());
      }
      first += meets && !isPast ? 1 : 0;
      isPast |= question.after().filter(claim.claim().id()::equals).isPresent();
    }
    int total = (int) claims.stream().filter(c -> meets(c, question, Optional.empty())).count();
    return new LedgerPage(total, first, rows, facets(question));
  }

  private boolean isHeld(ClaimId id) {
    return claims.stream().anyMatch(claim -> claim.claim().id().equals(id));
  }

  private boolean meets(CaseClaim claim, LedgerQuestion question, Optional<Facet> but) {
    return question.among().map(among -> among.contains(claim.claim().id())).orElse(true)
        && Stream.of(Facet.values())
            .filter(facet -> but.filter(facet::equals).isEmpty())
            .filter(facet -> !question.chosen(facet).isEmpty())
            .allMatch(facet -> has(claim, facet, question.chosen(facet)));
  }

  private boolean has(CaseClaim claim, Facet facet, Set<String> keys) {
    return values(claim, facet).keySet().stream().anyMatch(keys::contains);
  }

  private Map<Facet, List<FacetValue>> facets(LedgerQuestion question) {
    return Stream.of(Facet.values())
        .collect(Collectors.toMap(facet -> facet, facet -> list(facet, question)));
  }

  private List<FacetValue> list(Facet facet, LedgerQuestion question) {
    var labels = labels(facet);
    var counts = new TreeMap<String, Integer>();
    question.chosen(facet).forEach(key -> counts.put(key, 0));
    claims.stream()
        .filter(claim -> meets(claim, question, Optional.of(facet)))
        .flatMap(claim -> values(claim, facet).keySet().stream())
        .forEach(key -> counts.merge(key, 1, Integer::sum));
    var known =
        counts.entrySet().stream()
            .filter(e -> labels.containsKey(e.getKey()))
            .map(e -> new FacetValue(e.getKey(), labels.getOrDefault(e.getKey(), ""), e.getValue()))
            .sorted(order(facet));
    var unknown =
        counts.keySet().stream()
            .filter(key -> !labels.containsKey(key))
            .map(key -> new FacetValue(key, key, 0));
    return Stream.concat(known, unknown).toList();
  }

  private static Comparator<FacetValue> order(Facet facet) {
    var byCount =
        Comparator.<FacetValue>comparingInt(v -> -v.count())
            .thenComparing(FacetValue::label)
            .thenComparing(FacetValue::key);
    return switch (facet) {
      case STANCE ->
          Comparator.comparingInt(
              v -> Stream.of(Stance.values()).map(Stance::label).toList().indexOf(v.key()));
      case BASIS ->
          Comparator.comparingInt(
              v -> Stream.of(Basis.values()).map(Basis::label).toList().indexOf(v.key()));
      case SPEAKER, RELATION, LANGUAGE, DOCUMENT -> byCount;
    };
  }

  /// The labels of all values of a facet: the most frequent spelling of each.
  private Map<String, String> labels(Facet facet) {
    var fixed =
        switch (facet) {
          case STANCE -> Stream.of(Stance.values()).map(Stance::label);
          case BASIS -> Stream.of(Basis.values()).map(Basis::label);
          case RELATION ->
              Stream.of(org.attest.claims.Relation.Type.values())
                  .map(org.attest.claims.Relation.Type::label);
          case LANGUAGE -> documents.values().stream().map(d -> d.language().code());
          case SPEAKER, DOCUMENT -> Stream.<String>empty();
        };
    var labels = new HashMap<String, String>();
    fixed.forEach(label -> labels.put(label, label));
    if (facet == Facet.DOCUMENT) {
      documents.values().forEach(d -> labels.put(d.id().hash(), d.path()));
    }
    if (facet == Facet.SPEAKER) {
      spellings().forEach((key, spellings) -> labels.put(key, mostFrequent(spellings)));
    }
    return labels;
  }

  private Map<String, Map<String, Integer>> spellings() {
    var spellings = new HashMap<String, Map<String, Integer>>();
    for (var claim : claims) {
      var own = new HashSet<List<Object>>();
      for (var source : sources(claim)) {
        var name = name(claim, source);
        // One speaker of a claim counts once, however often it stands in the chain.
        if (own.add(List.of(source.kind(), source.entity(), words(source)))) {
          spellings
              .computeIfAbsent(name.getKey(), _ -> new HashMap<>())
              .merge(name.getValue(), 1, Integer::sum);
        }
      }
    }
    return spellings;
  }

  private static String mostFrequent(Map<String, Integer> spellings) {
    return spellings.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private Map<String, String> values(CaseClaim claim, Facet facet) {
    var chain = claim.claim().attribution();
    return switch (facet) {
      case SPEAKER -> {
        var names = new HashMap<String, String>();
        sources(claim).stream()
            .map(source -> name(claim, source))
            .forEach(name -> names.put(name.getKey(), name.getValue()));
        yield names;
      }
      case STANCE ->
          chain.isEmpty()
              ? same(Stream.of("asserts"))
              : same(chain.stream().map(link -> link.stance().label()));
      case BASIS -> same(chain.stream().flatMap(l -> l.basis().stream()).map(Basis::label));
      case RELATION -> same(claim.claim().relation().stream().map(r -> r.type().label()));
      case LANGUAGE -> same(Stream.of(claim.language().code()));
      case DOCUMENT -> Map.of(claim.document().hash(), claim.path());
    };
  }

  private static Map<String, String> same(Stream<String> labels) {
    return new TreeSet<>(labels.toList())
        .stream().collect(Collectors.toMap(label -> label, label -> label));
  }

  private static List<Source> sources(CaseClaim claim) {
    var chain = claim.claim().attribution();
    return chain.isEmpty()
        ? List.of(new Source(Optional.empty(), Source.Kind.SELF, Optional.empty()))
        : chain.stream().map(Attribution::source).toList();
  }

  private static String words(Source source) {
    return source.words().map(Source.Words::text).orElse("");
  }

  private Map.Entry<String, String> name(CaseClaim claim, Source source) {
    if (source.kind() == Source.Kind.SELF) {
      return Map.entry("self", SpeakerName.SELF.label());
    }
    if (source.kind() == Source.Kind.UNSPECIFIED || words(source).isEmpty()) {
      return Map.entry("unspecified", SpeakerName.UNSPECIFIED.label());
    }
    var entity = source.entity().filter(_ -> source.kind() != Source.Kind.ANONYMOUS);
    var shown = entity.map(claim.entities()::get).map(names::get).orElse(words(source));
    var folded = SearchableText.of(shown).strip();
    var key = folded.isEmpty() ? shown : folded;
    return Map.entry(key.equals("self") ? "~self" : key, shown);
  }

  private Comparator<CaseClaim> order(Order order) {
    Comparator<CaseClaim> key =
        switch (order.key()) {
          case DOCUMENT -> byKey(c -> Optional.of(c.path() + "\n" + c.document().value()), order);
          case EVENT -> byKey(c -> firstDay(c).map(LocalDate::toEpochDay), order);
          case REPORTED -> byKey(c -> published(c).map(LocalDate::toEpochDay), order);
          case SPEAKER -> byKey(this::innermost, order);
        };
    return key.thenComparing(CaseClaim::path)
        .thenComparing(CaseClaim::document)
        .thenComparingInt(c -> c.claim().passage().span().start())
        .thenComparing(c -> c.claim().id());
  }

  private Optional<LocalDate> published(CaseClaim claim) {
    return Optional.ofNullable(documents.get(claim.document()))
        .flatMap(document -> document.metadata().published())
        .map(PartialDate::firstDay);
  }

  private static Optional<LocalDate> firstDay(CaseClaim claim) {
    return claim.claim().times().stream()
        .findFirst()
        .flatMap(time -> time.from().or(time::to))
        .map(PartialDate::firstDay);
  }

  private Optional<String> innermost(CaseClaim claim) {
    return sources(claim).reversed().stream()
        .filter(source ->
            source.kind() == Source.Kind.OUTLET || source.kind() == Source.Kind.ORGANISATION)
        .findFirst()
        .map(source -> name(claim, source).getKey());
  }

  private static <K extends Comparable<K>> Comparator<CaseClaim> byKey(
      java.util.function.Function<CaseClaim, Optional<K>> key, Order order) {
    Comparator<K> values =
        order.isDescending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return (a, b) -> {
      var left = key.apply(a);
      var right = key.apply(b);
      return left.isPresent() && right.isPresent()
          ? values.compare(left.get(), right.get())
          : Boolean.compare(left.isEmpty(), right.isEmpty());
    };
  }
}
