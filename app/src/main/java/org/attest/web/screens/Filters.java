package org.attest.web.screens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.attest.claims.Stance;
import org.attest.investigation.ledger.Facet;
import org.attest.investigation.ledger.FacetValue;
import org.attest.investigation.ledger.LedgerPage;
import org.attest.web.screens.FacetView.Value;
import org.attest.web.screens.LedgerView.Chip;

/// What claims can be chosen by, and what is chosen.
final class Filters {
  /// Values of a facet that are listed; the rest has a page of its own.
  private static final int LISTED = 8;

  private static final List<Facet> SHOWN =
      List.of(
          Facet.STANCE, Facet.BASIS, Facet.SPEAKER, Facet.RELATION, Facet.LANGUAGE, Facet.DOCUMENT);

  /// By commitment, what stands against last.
  private static final List<Stance> STANCES =
      List.of(
          Stance.ASSERTS,
          Stance.CONFIRMS,
          Stance.ALLEGES,
          Stance.CONDITIONAL,
          Stance.DOUBTS,
          Stance.UNAWARE,
          Stance.DECLINES,
          Stance.SILENT,
          Stance.DENIES);

  private Filters() {}

  /// Facets without a value are left out.
  static List<FacetView> facets(LedgerAddress address, LedgerPage page) {
    return SHOWN.stream()
        .map(facet -> facet(address, facet, values(facet, page)))
        .filter(facet -> facet.total() > 0)
        .toList();
  }

  private static List<FacetValue> values(Facet facet, LedgerPage page) {
    var values = page.facets().getOrDefault(facet, List.of());
    return facet == Facet.STANCE
        ? values.stream().sorted(Comparator.comparingInt(Filters::place)).toList()
        : values;
  }

  private static int place(FacetValue value) {
    return STANCES.stream().map(Stance::label).toList().indexOf(value.key());
  }

  private static FacetView facet(LedgerAddress address, Facet facet, List<FacetValue> values) {
    boolean isWhole = facet == Facet.STANCE || facet == Facet.BASIS || values.size() <= LISTED + 2;
    var listed = new ArrayList<Value>();
    for (int i = 0; i < values.size(); i++) {
      var value = values.get(i);
      boolean isChosen = address.isChosen(facet, value.key());
      if (isWhole || i < LISTED || isChosen) {
        listed.add(
            new Value(
                facet.label() + "-" + i,
                value.key(),
                Facets.label(facet, value),
                Wording.count(value.count()),
                isChosen));
      }
    }
    boolean isOpen =
        facet == Facet.STANCE
            || facet == Facet.BASIS
            || facet == Facet.SPEAKER
            || !address.values(facet).isEmpty();
    return new FacetView(
        facet.label(),
        Facets.title(facet),
        isOpen,
        facet == Facet.STANCE,
        listed,
        values.size(),
        values.size() - listed.size(),
        address.fromFirst().on("/facets/" + facet.label()));
  }

  /// Everything that is chosen, with the address without it.
  static List<Chip> chips(LedgerAddress address, LedgerPage page) {
    var chips = new ArrayList<Chip>();
    if (!address.words().isEmpty()) {
      chips.add(new Chip("“" + address.words() + "”", address.withWords("").href()));
    }
    for (var facet : SHOWN) {
      var labels = new HashMap<String, String>();
      page.facets()
          .getOrDefault(facet, List.of())
          .forEach(value -> labels.put(value.key(), Facets.label(facet, value)));
      address
          .values(facet)
          .forEach(key ->
              chips.add(
                  new Chip(labels.getOrDefault(key, key), address.without(facet, key).href())));
    }
    return chips;
  }
}
