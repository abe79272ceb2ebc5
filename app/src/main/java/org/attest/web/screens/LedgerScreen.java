package org.attest.web.screens;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.ClaimId;
import org.attest.investigation.ledger.Found;
import org.attest.investigation.ledger.LedgerCounts;
import org.attest.investigation.ledger.LedgerPage;
import org.attest.investigation.ledger.LedgerQuestion;
import org.attest.investigation.ledger.LedgerState;
import org.attest.investigation.ledger.OpenCase;
import org.attest.investigation.ledger.Order;
import org.attest.search.Hit;
import org.attest.web.screens.LedgerView.Head;
import org.attest.web.screens.LedgerView.PassageHit;

/// The claim ledger: what is chosen and searched for, a hundred rows of it, and how many there are.
public final class LedgerScreen {
  /// Rows on a page; more are fetched as they are reached.
  static final int ROWS = 100;

  private static final int MOST_HITS = 10;

  private final OpenCase open;

  public LedgerScreen(OpenCase open) {
    this.open = open;
  }

  public LedgerView view(LedgerAddress address) {
    var state = open.state();
    var found = find(address);
    var among = found.map(Found::claims);
    var page = state.page(question(state, address, among));
    var earlier = earlier(state, address, among, page);
    var next = next(address, page);
    return new LedgerView(
        open.name(),
        state.counts().documents() == 0,
        address.words(),
        found.filter(f -> !f.isComplete()).isPresent(),
        address.href(),
        address.sort(),
        orderWord(address.order()),
        Filters.facets(address, page),
        Filters.chips(address, page),
        LedgerAddress.ALL.sorted(address.order()).href(),
        count(address, page, state.counts()),
        shown(page),
        earlier.map(LedgerAddress::href).orElse(""),
        heads(address),
        rows(state, address, page),
        next.map(LedgerAddress::href).orElse(""),
        nothing(address, found),
        "Passages with these words, best first",
        hits(state, address));
  }

  private Optional<Found> find(LedgerAddress address) {
    return address.words().isEmpty() ? Optional.empty() : Optional.of(open.find(address.words()));
  }

  private static LedgerQuestion question(
      LedgerState state, LedgerAddress address, Optional<Set<ClaimId>> among) {
    var after = address.at().flatMap(at -> blockBefore(state, address, among, at));
    return address.question(among, after.or(address::after), ROWS);
  }

  /// The last claim before the hundred rows that a claim is among; nothing where these are the
  /// first.
  private static Optional<ClaimId> blockBefore(
      LedgerState state, LedgerAddress address, Optional<Set<ClaimId>> among, ClaimId claim) {
    int rank = state.page(address.question(among, Optional.of(claim), 0)).first() - 1;
    return rowBefore(state, address, among, Math.max(0, rank - 1) / ROWS * ROWS);
  }

  private static Optional<ClaimId> rowBefore(
      LedgerState state, LedgerAddress address, Optional<Set<ClaimId>> among, int rows) {
    return rows == 0
        ? Optional.empty()
        : Optional.of(state.page(address.question(among, Optional.empty(), rows)).rows().getLast());
  }

  private static Optional<LedgerAddress> earlier(
      LedgerState state, LedgerAddress address, Optional<Set<ClaimId>> among, LedgerPage page) {
    return page.rows().isEmpty()
        ? Optional.empty()
        : rowBefore(state, address, among, page.first() - 1).map(address::around);
  }

  private static Optional<LedgerAddress> next(LedgerAddress address, LedgerPage page) {
    boolean isLast = page.first() - 1 + page.rows().size() >= page.total();
    return isLast || page.rows().isEmpty()
        ? Optional.empty()
        : Optional.of(address.fromAfter(page.rows().getLast()));
  }

  private static String orderWord(Order order) {
    var word =
        switch (order.key()) {
          case DOCUMENT -> "by document";
          case EVENT -> "by event";
          case REPORTED -> "by date of report";
          case SPEAKER -> "by speaker";
        };
    return order.isDescending() ? word + ", last first" : word;
  }

  private static String count(LedgerAddress address, LedgerPage page, LedgerCounts counts) {
    var all = Wording.count(counts.claims(), "claim");
    var claims = address.isFiltered() ? Wording.count(page.total()) + " of " + all : all;
    return claims + " · " + Wording.count(counts.documents(), "document");
  }

  private static String shown(LedgerPage page) {
    int last = page.first() - 1 + page.rows().size();
    return page.total() <= ROWS
        ? ""
        : "Rows "
            + Wording.count(page.first())
            + "–"
            + Wording.count(last)
            + " of "
            + Wording.count(page.total());
  }

  private static String nothing(LedgerAddress address, Optional<Found> found) {
    if (found.isPresent() && !found.get().isComplete()) {
      return "The index is still being made; the search is complete in a moment.";
    }
    return address.isFiltered()
        ? "No claim meets all that is chosen. Take a filter away, or search for fewer words."
        : "The documents that were read make no claims.";
  }

  private static List<Head> heads(LedgerAddress address) {
    return List.of(
        head(address, Order.Key.SPEAKER, "Speaker and stance", "by-col"),
        new Head("basis", "Basis", "basis-col", "none", ""),
        head(address, Order.Key.EVENT, "Event", "event-col"),
        head(address, Order.Key.REPORTED, "Reported", "event-col"),
        head(address, Order.Key.DOCUMENT, "Document", ""));
  }

  private static Head head(LedgerAddress address, Order.Key key, String label, String style) {
    boolean isSorted = address.order().key() == key;
    boolean descends = isSorted && address.order().isDescending();
    var other = isSorted && !descends ? Order.descending(key) : Order.ascending(key);
    var sort = isSorted ? (descends ? "descending" : "ascending") : "none";
    return new Head(key.label(), label, style, sort, address.sorted(other).href());
  }

  private List<RowView> rows(LedgerState state, LedgerAddress address, LedgerPage page) {
    var rows = new RowMaker(state, address::claim);
    return open.claims(page.rows()).stream().map(rows::row).toList();
  }

  private List<PassageHit> hits(LedgerState state, LedgerAddress address) {
    if (address.words().isEmpty() || address.after().isPresent()) {
      return List.of();
    }
    return open.search(address.words(), MOST_HITS).stream()
        .map(hit -> hit(state, address, hit))
        .toList();
  }

  private static PassageHit hit(LedgerState state, LedgerAddress address, Hit hit) {
    var span = hit.passage().span();
    var place = "from=" + span.start() + "&to=" + span.end() + "&view=text";
    var page = hit.page().isPresent() ? ", p. " + hit.page().getAsInt() : "";
    return new PassageHit(
        address.on("/documents/" + hit.document().hash(), place),
        hit.path() + page,
        state
            .document(hit.document())
            .map(entry -> Telling.lang(entry.document().language(), hit.passage().exact()))
            .orElse("und"),
        Runs.of(hit));
  }
}
