package org.attest.investigation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.attest.casefile.CaseFile;
import org.attest.casefile.MadeUp;
import org.attest.claims.ClaimId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerStateTest {
  @TempDir Path temp;
  private CaseFile casefile;

  @BeforeEach
  void make() {
    casefile = CaseFile.create(temp.resolve("case"), "attest test", MadeUp.AUTHOR);
  }

  @AfterEach
  void close() {
    casefile.close();
  }

  private void add(String path, long seed, String reader) {
    casefile.add(MadeLedger.file(temp.resolve("files"), path, seed, reader));
  }

  private LedgerState state() {
    return LedgerState.EMPTY.with(casefile.ledgerSince(LedgerState.EMPTY.version()));
  }

  @Test
  void answersAsTheSlowAndObviousLedgerDoes() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      add("files/" + random.nextInt(100) + ".txt", random.nextLong(), "reader 1");
    }
    casefile.joinEntities();
    var plain = new PlainLedger(casefile);
    var state = state();
    for (int i = 0; i < 300; i++) {
      var question = question(random, plain);
      assertThat(state.page(question))
          .as("seed %s, %s", seed, question)
          .isEqualTo(plain.page(question));
    }
  }

  private static LedgerQuestion question(Random random, PlainLedger plain) {
    var all = plain.page(LedgerQuestion.all(0));
    var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
    for (var facet : Facet.values()) {
      var keys = new HashSet<String>();
      while (random.nextInt(3) == 0 && !all.values(facet).isEmpty()) {
        keys.add(pick(random, all.values(facet)).key());
        if (random.nextInt(10) == 0) {
          keys.add("no such key");
        }
      }
      chosen.put(facet, keys);
    }
    var ids = plain.claims().stream().map(claim -> claim.claim().id()).toList();
    return new LedgerQuestion(
        chosen,
        random.nextInt(3) == 0 ? Optional.of(some(random, ids)) : Optional.empty(),
        new Order(pick(random, List.of(Order.Key.values())), random.nextBoolean()),
        random.nextBoolean() ? Optional.of(after(random, ids)) : Optional.empty(),
        random.nextInt(20));
  }

  private static Set<ClaimId> some(Random random, List<ClaimId> ids) {
    var some = new HashSet<ClaimId>();
    ids.stream().filter(_ -> random.nextBoolean()).forEach(some::add);
    some.add(new ClaimId("gone"));
    return some;
  }

  private static ClaimId after(Random random, List<ClaimId> ids) {
    return random.nextInt(8) == 0 || ids.isEmpty() ? new ClaimId("gone") : pick(random, ids);
  }

  private static <T> T pick(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @Test
  void followsACaseToWhatItIsWhenReadAnew() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var followed = state();
    for (int i = 0; i < 40; i++) {
      var path = "files/" + random.nextInt(8) + ".txt";
      switch (random.nextInt(5)) {
        case 0 -> casefile.joinEntities();
        default -> add(path, random.nextInt(12), "reader " + random.nextInt(2));
      }
      followed = followed.with(casefile.ledgerSince(followed.version()));
      assertSame(followed, state(), seed);
    }
  }

  private static void assertSame(LedgerState followed, LedgerState anew, long seed) {
    assertThat(all(followed)).as("seed %s", seed).isEqualTo(all(anew));
  }

  /// All that a state can be asked.
  private static List<Object> all(LedgerState state) {
    var all = new ArrayList<Object>();
    all.add(state.version());
    all.add(state.documents());
    all.add(state.problems());
    all.add(state.counts());
    for (var entry : state.documents()) {
      all.add(state.names(entry.document().id()));
      all.add(state.claimsOf(entry.document().id()));
    }
    for (var key : Order.Key.values()) {
      all.add(
          state.page(
              new LedgerQuestion(
                  Map.of(), Optional.empty(), Order.ascending(key), Optional.empty(), 10_000)));
    }
    return all;
  }

  @Test
  void goesOnAfterTheSameClaimWhenFilesAreAddedMeanwhile() {
    casefile.add(MadeUp.file(temp.resolve("files"), "b.txt", "one\ntwo\nthree"));
    var first = state().page(LedgerQuestion.all(2));
    casefile.add(MadeUp.file(temp.resolve("files"), "a.txt", "zero"));
    var next = state().page(after(first.rows().getLast()));
    assertThat(statements(next)).containsExactly("three");
    assertThat(next.first()).isEqualTo(4);
    assertThat(next.total()).isEqualTo(4);
  }

  @Test
  void beginsAnewAfterAClaimThatIsGone() {
    casefile.add(MadeUp.file(temp.resolve("files"), "b.txt", "one\ntwo\nthree"));
    var gone = state().page(LedgerQuestion.all(2)).rows().getLast();
    casefile.add(MadeUp.file(temp.resolve("files"), "b.txt", "one\ntwo\nthree", "made-up 2"));
    var next = state().page(after(gone));
    assertThat(statements(next)).containsExactly("one", "two");
    assertThat(next.first()).isEqualTo(1);
  }

  @Test
  void saysThatNoRowIsLeftAfterTheLast() {
    casefile.add(MadeUp.file(temp.resolve("files"), "b.txt", "one\ntwo"));
    var last = state().page(LedgerQuestion.all(2)).rows().getLast();
    assertThat(state().page(after(last)).rows()).isEmpty();
    assertThat(state().page(after(last)).first()).isEqualTo(3);
  }

  private static LedgerQuestion after(ClaimId claim) {
    return new LedgerQuestion(Map.of(), Optional.empty(), Order.DOCUMENT, Optional.of(claim), 2);
  }

  private List<String> statements(LedgerPage page) {
    return casefile.claims(page.rows()).stream().map(found -> found.claim().statement()).toList();
  }

  @Test
  void countsWhatAChoiceInItsOwnFacetWouldBring() {
    casefile.add(
        MadeUp.file(
            temp.resolve("files"), "a.txt", "[Nobody]: one\n[Reuters]: two\n[Reuters]: three"));
    var denied =
        state()
            .page(
                new LedgerQuestion(
                    Map.of(Facet.STANCE, Set.of("denies")),
                    Optional.empty(),
                    Order.DOCUMENT,
                    Optional.empty(),
                    10));
    assertThat(denied.total()).isEqualTo(1);
    assertThat(denied.values(Facet.STANCE))
        .containsExactly(
            new FacetValue("asserts", "asserts", 2), new FacetValue("denies", "denies", 1));
    assertThat(denied.values(Facet.SPEAKER))
        .extracting(FacetValue::label)
        .containsExactly("Nobody");
  }

  @Test
  void keepsAChosenValueListedThatNoClaimHas() {
    casefile.add(MadeUp.file(temp.resolve("files"), "a.txt", "[Reuters]: two\nmy own"));
    var nobody =
        state()
            .page(
                new LedgerQuestion(
                    Map.of(Facet.SPEAKER, Set.of("nobody"), Facet.STANCE, Set.of("silent")),
                    Optional.empty(),
                    Order.DOCUMENT,
                    Optional.empty(),
                    10));
    assertThat(nobody.total()).isZero();
    assertThat(nobody.values(Facet.SPEAKER)).containsExactly(new FacetValue("nobody", "nobody", 0));
    assertThat(nobody.values(Facet.STANCE)).containsExactly(new FacetValue("silent", "silent", 0));
  }

  @Test
  void tellsADocumentsOwnVoiceFromASpeakerOfThatName() {
    casefile.add(MadeUp.file(temp.resolve("files"), "a.txt", "[Self]: one\nmy own words"));
    assertThat(state().page(LedgerQuestion.all(0)).values(Facet.SPEAKER))
        .extracting(FacetValue::key)
        .containsExactlyInAnyOrder(Facet.SELF, "~self");
    assertThat(state().counts()).isEqualTo(new LedgerCounts(1, 2, 1, 0));
  }
}
