package org.attest.web.screens;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.claims.ClaimId;
import org.attest.investigation.ledger.Facet;
import org.attest.investigation.ledger.LedgerQuestion;
import org.attest.investigation.ledger.Order;

/// What a ledger's address says: what is chosen, searched for and sorted by, and where the rows
/// begin. The same choice has the same address, so addresses can be shared and compared.
///
/// What an address says wrongly is passed over: an old link must not end in an error.
///
/// @param after rows begin after this claim
/// @param at rows begin so that this claim is among them
public record LedgerAddress(
    Map<Facet, SortedSet<String>> chosen,
    String words,
    Order order,
    Optional<ClaimId> after,
    Optional<ClaimId> at) {
  public static final LedgerAddress ALL =
      new LedgerAddress(Map.of(), "", Order.DOCUMENT, Optional.empty(), Optional.empty());

  /// Nobody chooses or types more; what is longer is cut.
  private static final int MOST_WORDS = 500;

  private static final int MOST_VALUES = 200;
  private static final Pattern CLAIM = Pattern.compile("[0-9a-f]{64}");

  /// What an address says.
  ///
  /// @param parameters the values of a parameter, none where it is not there
  public static LedgerAddress of(Function<String, List<String>> parameters) {
    var chosen = new EnumMap<Facet, SortedSet<String>>(Facet.class);
    for (var facet : Facet.values()) {
      var values = new TreeSet<String>();
      parameters.apply(facet.label()).stream()
          .filter(value -> !value.isEmpty())
          .limit(MOST_VALUES)
          .forEach(values::add);
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    return new LedgerAddress(
        chosen,
        cut(first(parameters, "q").strip()),
        order(first(parameters, "sort")),
        claim(first(parameters, "after")),
        claim(first(parameters, "at")));
  }

  private static String first(Function<String, List<String>> parameters, String name) {
    return parameters.apply(name).stream().findFirst().orElse("");
  }

  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= MOST_WORDS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MOST_WORDS));
  }

  private static Optional<ClaimId> claim(String id) {
    return CLAIM.matcher(id).matches() ? Optional.of(new ClaimId(id)) : Optional.empty();
  }

  private static Order order(String sort) {
    boolean descends = sort.startsWith("-");
    var label = descends ? sort.substring(1) : sort;
    return Stream.of(Order.Key.values())
        .filter(key -> key.label().equals(label))
        .findFirst()
        .map(key -> new Order(key, descends))
        .orElse(Order.DOCUMENT);
  }

  boolean isChosen(Facet facet, String key) {
    return values(facet).contains(key);
  }

  Set<String> values(Facet facet) {
    return chosen.getOrDefault(facet, new TreeSet<>());
  }

  boolean isFiltered() {
    return !chosen.isEmpty() || !words.isEmpty();
  }

  LedgerAddress with(Facet facet, String key) {
    var values = new TreeSet<>(values(facet));
    values.add(key);
    return with(facet, values);
  }

  LedgerAddress without(Facet facet, String key) {
    var values = new TreeSet<>(values(facet));
    values.remove(key);
    return with(facet, values);
  }

  private LedgerAddress with(Facet facet, SortedSet<String> values) {
    var changed = new EnumMap<Facet, SortedSet<String>>(Facet.class);
    changed.putAll(chosen);
    changed.remove(facet);
    if (!values.isEmpty()) {
      changed.put(facet, values);
    }
    return new LedgerAddress(changed, words, order, Optional.empty(), Optional.empty());
  }

  LedgerAddress withWords(String others) {
    return new LedgerAddress(chosen, others, order, Optional.empty(), Optional.empty());
  }

  LedgerAddress sorted(Order other) {
    return new LedgerAddress(chosen, words, other, Optional.empty(), Optional.empty());
  }

  LedgerAddress fromFirst() {
    return sorted(order);
  }

  LedgerAddress fromAfter(ClaimId claim) {
    return new LedgerAddress(chosen, words, order, Optional.of(claim), Optional.empty());
  }

  LedgerAddress around(ClaimId claim) {
    return new LedgerAddress(chosen, words, order, Optional.empty(), Optional.of(claim));
  }

  /// The sorting as the address says it; empty for the usual one.
  String sort() {
    return order.equals(Order.DOCUMENT)
        ? ""
        : (order.isDescending() ? "-" : "") + order.key().label();
  }

  /// The address of the ledger itself.
  String href() {
    return on("/");
  }

  /// The address of a claim that is opened from here.
  String claim(ClaimId claim) {
    return on(path(claim));
  }

  static String path(ClaimId claim) {
    return "/claims/" + claim.value();
  }

  /// What is asked of the ledger.
  ///
  /// @param among what the search for words found
  LedgerQuestion question(Optional<Set<ClaimId>> among, Optional<ClaimId> from, int limit) {
    return new LedgerQuestion(Map.copyOf(chosen), among, order, from, limit);
  }

  /// Another page's address that keeps what is chosen here.
  String on(String path) {
    var query = query();
    return query.isEmpty() ? path : path + "?" + query;
  }

  /// The same, with more to say.
  String on(String path, String more) {
    var query = query();
    return path + "?" + more + (query.isEmpty() ? "" : "&" + query);
  }

  String query() {
    var parts = new ArrayList<String>();
    chosen.forEach(
        (facet, values) -> values.forEach(value -> parts.add(part(facet.label(), value))));
    add(parts, "q", words);
    add(parts, "sort", sort());
    add(parts, "after", after.map(ClaimId::value).orElse(""));
    add(parts, "at", at.map(ClaimId::value).orElse(""));
    return String.join("&", parts);
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(part(name, value));
    }
  }

  static String part(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
