package org.attest.investigation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.attest.casefile.CaseFile;
import org.attest.casefile.MadeUp;
import org.attest.claims.ClaimId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCaseTest {
  private static final Pace QUICK =
      new Pace(Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(500));

  /// Does nothing by itself.
  private static final Pace BY_HAND =
      new Pace(Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1));

  @TempDir Path temp;
  private CaseFile writer;
  private OpenCase open;

  @BeforeEach
  void make() {
    CaseFile.create(temp.resolve("case"), "attest test", MadeUp.AUTHOR).close();
    writer = CaseFile.open(temp.resolve("case"), MadeUp.AUTHOR);
    open = open(BY_HAND);
  }

  private OpenCase open(Pace pace) {
    return OpenCase.of(CaseFile.open(temp.resolve("case"), MadeUp.AUTHOR), pace);
  }

  @AfterEach
  void close() {
    open.close();
    writer.close();
  }

  private void add(String path, String text) {
    writer.add(MadeUp.file(temp.resolve("files"), path, text));
  }

  /// The first state that a case told of by itself and that meets a condition.
  private LedgerState told(Predicate<LedgerState> condition, Runnable change) throws Exception {
    var told = new CompletableFuture<LedgerState>();
    try (var quick = open(QUICK)) {
      quick.onChange(state -> {
        if (condition.test(state)) {
          told.complete(state);
        }
      });
      change.run();
      return told.get(1, TimeUnit.MINUTES);
    }
  }

  private static boolean isSettled(LedgerState state) {
    return state.version().settled() == state.version().sequence();
  }

  private static List<String> speakers(LedgerState state) {
    return state.page(LedgerQuestion.all(0)).values(Facet.SPEAKER).stream()
        .map(FacetValue::label)
        .toList();
  }

  @Test
  void noticesWhatAnotherWriterAdds() throws Exception {
    var state =
        told(
            s -> s.counts().claims() == 2,
            () -> add("a.txt", "[Reuters]: [Kupol] received drones\nPlain words."));
    assertThat(state.documents()).hasSize(1);
    assertThat(state.version().sequence()).isEqualTo(2);
    open.refresh();
    assertThat(open.state().counts()).isEqualTo(state.counts());
    assertThat(open.name()).isEqualTo("case");
  }

  @Test
  void joinsEntitiesByItselfAndGivesThemTheNamesOfTheCase() throws Exception {
    var state =
        told(
            s -> isSettled(s) && s.documents().size() == 3,
            () -> {
              add("a.txt", "[IEMZ Kupol]: one");
              add("b.txt", "[IEMZ Kupol]: two");
              add("c.txt", "[ИЭМЗ Купол]: three");
            });
    assertThat(speakers(state)).containsExactly("IEMZ Kupol");
    var third = state.documents().get(2).document().id();
    open.refresh();
    assertThat(open.names(third)).isEqualTo(Map.of("e1", "IEMZ Kupol"));
  }

  @Test
  void givesClaimsInTheOrderAskedForAndLeavesOutWhatIsGone() {
    add("a.txt", "one\ntwo\nthree");
    open.refresh();
    var ids = open.state().page(LedgerQuestion.all(10)).rows();
    var asked = List.of(ids.get(2), new ClaimId("gone"), ids.get(0));
    assertThat(open.claims(asked))
        .extracting(found -> found.claim().statement())
        .containsExactly("three", "one");
    assertThat(open.claim(new ClaimId("gone"))).isEmpty();
  }

  @Test
  void tellsWhereADocumentComesFrom() {
    add("a.txt", "one");
    add("b.txt", "two");
    writer.add(MadeUp.file(temp.resolve("files"), "a.txt", "one", "made-up 2"));
    open.refresh();
    var custody = open.custody(open.state().documents().getFirst().document().id()).orElseThrow();
    assertThat(custody.size()).isEqualTo(3);
    assertThat(custody.reader()).isEqualTo("made-up 2");
    assertThat(custody.added().orElseThrow().sequence()).isEqualTo(2);
    assertThat(custody.read().sequence()).isEqualTo(4);
    assertThat(custody.textHash()).isEqualTo(org.attest.text.Sha256.of("one"));
  }

  @Test
  void findsClaimsByTheirWordsAndByNamesInAnotherScript() {
    add("a.txt", "[Reuters]: [Kupol] received a delivery\nOther words.");
    add("b.txt", "[Рейтер = Агентство]: поставка была\n[Nobody]: nothing");
    open.refresh();
    open.catchUp();
    assertThat(statements("Купол")).containsExactly("[Kupol] received a delivery");
    assertThat(statements("поставку")).containsExactly("поставка была");
    assertThat(statements("агентства поставку")).containsExactly("поставка была");
    assertThat(statements("words delivery")).hasSize(2);
    assertThat(open.search("поставку", 10)).hasSize(1);
  }

  @Test
  void tellsWhenItsIndexLacksWhatWasAddedLast() throws Exception {
    add("a.txt", "a delivery");
    open.refresh();
    open.catchUp();
    assertThat(open.find("delivery").claims()).hasSize(1);
    add("b.txt", "another delivery");
    open.refresh();
    assertThat(open.find("delivery")).isEqualTo(new Found(open.find("delivery").claims(), false));
    var complete = new CompletableFuture<Boolean>();
    open.onChange(_ -> complete.complete(open.find("delivery").isComplete()));
    open.catchUp();
    assertThat(complete.get(1, TimeUnit.MINUTES)).isTrue();
    assertThat(open.find("delivery").claims()).hasSize(2);
  }

  private List<String> statements(String query) {
    var found = open.find(query);
    assertThat(found.isComplete()).isTrue();
    var page =
        open.state()
            .page(
                new LedgerQuestion(
                    Map.of(), Optional.of(found.claims()), Order.DOCUMENT, Optional.empty(), 10));
    return open.claims(page.rows()).stream().map(row -> row.claim().statement()).toList();
  }

  @Test
  void showsSpeakersUnderTheirOwnNamesUntilTheyAreJoined() {
    add("a.txt", "[Reuters]: one\n[Agency = Рейтер]: two\nmy own words");
    add("b.txt", "[Agency]: three");
    open.refresh();
    assertThat(speakers(open.state())).containsExactly("Agency", "Reuters", Facet.OWN_VOICE);
    var question =
        new LedgerQuestion(
            Map.of(Facet.SPEAKER, Set.of("agenci", "agency", "self")),
            Optional.empty(),
            Order.DOCUMENT,
            Optional.empty(),
            10);
    var before = open.state().page(question);
    writer.joinEntities();
    open.refresh();
    assertThat(open.state().page(question)).isEqualTo(before);
  }

  @Test
  void canBeClosedAtAnyMoment() {
    for (int i = 0; i < 20; i++) {
      add(i + ".txt", "[Reuters]: delivery " + i);
    }
    for (int i = 0; i < 5; i++) {
      open(QUICK).close();
    }
    open.refresh();
    open.catchUp();
    assertThat(open.find("delivery").claims()).hasSize(20);
    assertThat(writer.verify()).isEmpty();
  }
}
