package org.attest.investigation.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.attest.casefile.CaseFile;
import org.attest.claims.ClaimId;
import org.attest.search.PassageIndex;

/// What a page of the ledger costs before it is written as HTML; `benchmarks/ledger` runs it and
/// `benchmarks/README.md` explains the figures. `LedgerPages CASE ROUNDS`; what it adds to the case
/// is a file.
final class LedgerPages {
  private static final int ROWS = 100;
  private static final int WARM_UP = 60;

  private static final List<String> QUERIES =
      List.of(
          "drones",
          "Halden",
          "поставку",
          "Каменогорск",
          "无人机",
          "Norvale turbines",
          "\"two officials\"",
          "Zarechye",
          "Ashdown denied",
          "delivered");

  private final CaseFile casefile;
  private final int rounds;
  private final Random random = new Random(1);
  private LedgerState state = LedgerState.EMPTY;
  private LedgerPage whole = state.page(LedgerQuestion.all(0));

  private LedgerPages(CaseFile casefile, int rounds) {
    this.casefile = casefile;
    this.rounds = rounds;
  }

  public static void main(String[] arguments) throws IOException {
    try (var casefile = CaseFile.open(Path.of(arguments[0]), MadeCase.AUTHOR)) {
      new LedgerPages(casefile, Integer.parseInt(arguments[1])).measure();
    }
  }

  private void measure() throws IOException {
    timed("join entities", this::join);
    long before = used();
    state = timed("state, anew", this::anew);
    print("state, memory", (used() - before) / 1e6, "MB");
    state = timed("state, anew, warm", this::anew);
    addOne();
    state = timed("state, a file later", () -> state.with(casefile.ledgerSince(state.version())));
    timed("join entities again", this::join);
    state = timed("state, after joining", () -> state.with(casefile.ledgerSince(state.version())));
    print("claims", state.counts().claims(), "");
    print("speakers", state.counts().speakers(), "");
    pages();
    try (var index = timed("index, anew or opened", () -> PassageIndex.open(casefile))) {
      words(index);
    }
    print("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), "");
  }

  private void addOne() throws IOException {
    var folder = Files.createTempDirectory("made-file");
    var file = MadeCase.another(folder, state.documents().size());
    casefile.add(file);
    Files.delete(folder.resolve(file.document().hash()));
    Files.delete(folder);
  }

  private boolean join() {
    casefile.joinEntities();
    return true;
  }

  private LedgerState anew() {
    return LedgerState.EMPTY.with(casefile.ledgerSince(LedgerState.EMPTY.version()));
  }

  private void pages() {
    whole = state.page(LedgerQuestion.all(0));
    each("page, nothing chosen", _ -> page(Map.of()));
    each("page, a stance", _ -> page(Map.of(Facet.STANCE, key(Facet.STANCE))));
    each("page, a speaker", _ -> page(Map.of(Facet.SPEAKER, key(Facet.SPEAKER))));
    each("page, a document", _ -> page(Map.of(Facet.DOCUMENT, key(Facet.DOCUMENT))));
    each(
        "page, four facets",
        _ ->
            page(
                Map.of(
                    Facet.STANCE, key(Facet.STANCE),
                    Facet.BASIS, key(Facet.BASIS),
                    Facet.LANGUAGE, key(Facet.LANGUAGE),
                    Facet.SPEAKER, key(Facet.SPEAKER))));
    for (var key : Order.Key.values()) {
      var order = Order.descending(key);
      var all = state.page(question(Map.of(), order, Optional.empty(), Integer.MAX_VALUE)).rows();
      each(
          "page, deep, by " + key.label(),
          _ ->
              state.page(
                  question(
                      Map.of(), order, Optional.of(all.get(random.nextInt(all.size()))), ROWS)));
    }
    each("rows of a page", _ -> casefile.claims(anyPage().rows()));
  }

  private void words(PassageIndex index) {
    each("words, claims", i -> index.claims(QUERIES.get(i % QUERIES.size())));
    each("words, passages", i -> index.find(QUERIES.get(i % QUERIES.size()), 10));
    each(
        "page, words",
        i -> {
          var found = index.claims(QUERIES.get(i % QUERIES.size()));
          state.page(
              new LedgerQuestion(
                  Map.of(), Optional.of(found), Order.DOCUMENT, Optional.empty(), ROWS));
        });
    for (var query : QUERIES) {
      print("found by " + query, index.claims(query).size(), "claims");
    }
  }

  private LedgerPage anyPage() {
    var all =
        state.claimsOf(
            state.documents().get(random.nextInt(state.documents().size())).document().id());
    return state.page(
        question(Map.of(), Order.ascending(Order.Key.EVENT), Optional.of(all.getFirst()), ROWS));
  }

  private LedgerPage page(Map<Facet, Set<String>> chosen) {
    return state.page(question(chosen, Order.DOCUMENT, Optional.empty(), ROWS));
  }

  private static LedgerQuestion question(
      Map<Facet, Set<String>> chosen, Order order, Optional<ClaimId> after, int limit) {
    return new LedgerQuestion(chosen, Optional.empty(), order, after, limit);
  }

  private Set<String> key(Facet facet) {
    var values = whole.values(facet);
    return Set.of(values.get(random.nextInt(values.size())).key());
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    var result = work.get();
    print(what, (System.nanoTime() - start) / 1e6, "ms");
    return result;
  }

  private void each(String what, IntConsumer work) {
    for (int i = 0; i < WARM_UP; i++) {
      work.accept(i);
    }
    var nanos = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      work.accept(i);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%-28s median %7.2f ms, p95 %7.2f ms, most %7.2f ms%n",
        what,
        nanos[rounds / 2] / 1e6,
        nanos[rounds * 95 / 100] / 1e6,
        nanos[rounds - 1] / 1e6);
  }

  private static void print(String what, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-28s %,9.1f %s%n", what, value, unit);
  }
}
