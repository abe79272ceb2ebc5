package org.attest.web.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.investigation.ledger.Facet;
import org.attest.investigation.ledger.Found;
import org.attest.investigation.ledger.OpenCase;
import org.attest.web.screens.FacetPageView.Kept;

/// All values of a facet, of which the ledger lists the most frequent.
public final class FacetScreen {
  private static final int LISTED = 500;

  private final OpenCase open;

  public FacetScreen(OpenCase open) {
    this.open = open;
  }

  /// Nothing where there is no such facet.
  ///
  /// @param find part of the labels that are wanted
  public Optional<FacetPageView> view(String label, LedgerAddress address, String find) {
    return Stream.of(Facet.values())
        .filter(facet -> facet.label().equals(label))
        .findFirst()
        .map(facet -> view(facet, address, find.strip()));
  }

  private FacetPageView view(Facet facet, LedgerAddress address, String find) {
    var state = open.state();
    var words = Optional.of(address.words()).filter(w -> !w.isEmpty());
    var among = words.map(open::find).map(Found::claims);
    var page = state.page(address.question(among, Optional.empty(), 0));
    var all = page.facets().getOrDefault(facet, List.of());
    var found = all.stream().filter(v -> Facets.matches(Facets.label(facet, v), find)).toList();
    var values =
        found.stream()
            .limit(LISTED)
            .map(value ->
                new FacetPageView.Value(
                    Facets.label(facet, value),
                    Wording.count(value.count()),
                    address.with(facet, value.key()).href()))
            .toList();
    var lede =
        Wording.count(found.size(), "value")
            + (found.size() > LISTED ? ", the " + LISTED + " most frequent shown" : "");
    var title = Facets.title(facet);
    return new FacetPageView(
        title,
        Facets.plural(facet),
        lede,
        address.href(),
        "/facets/" + facet.label(),
        kept(address),
        find,
        values);
  }

  private static List<Kept> kept(LedgerAddress address) {
    var kept = new ArrayList<Kept>();
    address
        .chosen()
        .forEach((facet, keys) -> keys.forEach(key -> kept.add(new Kept(facet.label(), key))));
    if (!address.words().isEmpty()) {
      kept.add(new Kept("q", address.words()));
    }
    if (!address.sort().isEmpty()) {
      kept.add(new Kept("sort", address.sort()));
    }
    return kept;
  }
}
