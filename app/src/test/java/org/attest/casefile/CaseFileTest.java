package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.claims.Claim;
import org.attest.claims.Relation;
import org.attest.claims.Stance;
import org.attest.documents.Problem;
import org.attest.text.AttestException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {
  private static final String KUPOL =
      "[Reuters]: [IEMZ Kupol = Kupol] received drones\n[Nobody Ltd]: [Kupol] did not pay 🛩 it\nPlain words.";

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

  private FileReading.Read file(String path, String text) {
    return MadeUp.file(temp.resolve("files"), path, text);
  }

  private List<Claim> claims(ClaimFilter filter) {
    return casefile.claims(filter).stream().map(CaseClaim::claim).toList();
  }

  @Test
  void givesBackWhatWasReadAsItWasRead() {
    var file = file("a.txt", KUPOL);
    assertThat(casefile.add(file)).isEqualTo(Added.READ);
    assertThat(casefile.reading(file.document())).contains(file.readings().getFirst());
    assertThat(claims(ClaimFilter.ALL)).isEqualTo(file.readings().getFirst().claims());
    assertThat(casefile.original(file.document())).isPresent();
    assertThat(casefile.verify()).isEmpty();
  }

  @Test
  void addsTheSameFileOnce() {
    casefile.add(file("a.txt", KUPOL));
    var before = casefile.journal();
    assertThat(casefile.add(file("a.txt", KUPOL))).isEqualTo(Added.NOTHING);
    assertThat(casefile.journal()).isEqualTo(before);
  }

  @Test
  void tellsWhichFilesNeedNoReading() {
    var file = file("b.txt", KUPOL);
    assertThat(casefile.standing("b.txt", file.document(), MadeUp.READER)).isEqualTo(Standing.NEW);
    casefile.add(file);
    assertThat(casefile.standing("b.txt", file.document(), MadeUp.READER))
        .isEqualTo(Standing.KNOWN);
    assertThat(casefile.standing("b.txt", file.document(), "made-up 2")).isEqualTo(Standing.NEW);
    assertThat(casefile.standing("c.txt", file.document(), MadeUp.READER))
        .isEqualTo(Standing.OTHER_PATH);
    assertThat(casefile.standing("a.txt", file.document(), MadeUp.READER)).isEqualTo(Standing.NEW);
  }

  @Test
  void recordsFurtherPathsOfTheSameBytes() {
    casefile.add(file("b.txt", KUPOL));
    assertThat(casefile.addPath("c.txt", file("b.txt", KUPOL).document())).isEqualTo(Added.PATH);
    casefile.add(file("a.txt", KUPOL));
    assertThat(casefile.documents()).hasSize(1);
    assertThat(casefile.documents().getFirst().path()).isEqualTo("a.txt");
    assertThat(casefile.documents().getFirst().paths()).containsExactly("a.txt", "b.txt", "c.txt");
    assertThat(casefile.counts().claims()).isEqualTo(3);
  }

  @Test
  void holdsPartsOfContainersAsDocuments() {
    var zip =
        MadeUp.container(temp.resolve("files"), "z.zip", new TreeMap<>(Map.of("in/x.txt", KUPOL)));
    casefile.add(zip);
    var part = casefile.documents().getLast();
    assertThat(part.path()).isEqualTo("z.zip!/in/x.txt");
    assertThat(part.container()).contains(zip.document());
    casefile.addPath("zz.zip", zip.document());
    assertThat(casefile.documents().getLast().paths())
        .containsExactly("z.zip!/in/x.txt", "zz.zip!/in/x.txt");
  }

  @Test
  void aFileComesBeforeAPartWithTheSameBytes() {
    casefile.add(
        MadeUp.container(temp.resolve("files"), "a.zip", new TreeMap<>(Map.of("x.txt", KUPOL))));
    casefile.add(file("x.txt", KUPOL));
    assertThat(casefile.documents())
        .extracting(CaseDocument::path)
        .containsExactly("a.zip", "x.txt");
    assertThat(casefile.documents().getLast().container()).isEmpty();
  }

  @Test
  void listsAFileWithoutBytesUntilItIsRead() {
    var gone = new FileReading.Failed("a.txt", Problem.of(Problem.Code.MISSING, "no such file"));
    assertThat(casefile.add(gone)).isEqualTo(Added.LISTED);
    assertThat(casefile.add(gone)).isEqualTo(Added.NOTHING);
    assertThat(casefile.problems())
        .containsExactly(new CaseProblem("a.txt", Optional.empty(), gone.problem()));
    casefile.add(file("a.txt", KUPOL));
    assertThat(casefile.problems()).isEmpty();
    casefile.add(gone);
    assertThat(casefile.standing("a.txt", file("a.txt", KUPOL).document(), MadeUp.READER))
        .isEqualTo(Standing.NEW);
    casefile.add(file("a.txt", KUPOL));
    assertThat(casefile.problems()).isEmpty();
  }

  @Test
  void replacesAReadingByThatOfANewerReader() {
    casefile.add(file("a.txt", KUPOL));
    casefile.add(MadeUp.file(temp.resolve("files"), "a.txt", KUPOL, "made-up 2"));
    assertThat(casefile.documents()).extracting(CaseDocument::reader).containsExactly("made-up 2");
    assertThat(casefile.counts().claims()).isEqualTo(3);
    assertThat(casefile.verify()).isEmpty();
  }

  @Test
  void findsClaimsBySpeakerStanceSubjectBasisAndRelation() {
    casefile.add(file("a.txt", KUPOL));
    casefile.add(file("b.txt", "[Рейтер = Reuters]: [ИЭМЗ «Купол»] получил дроны\nReuters: 无人机"));
    assertThat(claims(speaker("Reuters"))).hasSize(3);
    assertThat(claims(speaker("reuter"))).hasSize(3);
    assertThat(claims(speaker("euters"))).isEmpty();
    assertThat(claims(about("Купол"))).hasSize(3);
    assertThat(claims(about("人机"))).hasSize(1);
    assertThat(claims(about("plain words"))).hasSize(1);
    assertThat(
            claims(
                ClaimFilter.of(
                    Optional.empty(),
                    Optional.of(Stance.DENIES),
                    Optional.empty(),
                    Optional.of(org.attest.claims.Basis.DOCUMENTS),
                    Optional.empty())))
        .hasSize(1);
    assertThat(claims(related(Relation.Type.SUPPLY)))
        .isNotEmpty()
        .allSatisfy(
            c -> assertThat(c.relation().orElseThrow().type()).isEqualTo(Relation.Type.SUPPLY));
    assertThat(claims(related(Relation.Type.OWNERSHIP))).isEmpty();
  }

  private static ClaimFilter speaker(String name) {
    return filter(Optional.of(name), Optional.empty(), Optional.empty());
  }

  private static ClaimFilter about(String words) {
    return filter(Optional.empty(), Optional.of(words), Optional.empty());
  }

  private static ClaimFilter related(Relation.Type type) {
    return filter(Optional.empty(), Optional.empty(), Optional.of(type));
  }

  private static ClaimFilter filter(
      Optional<String> speaker, Optional<String> about, Optional<Relation.Type> relation) {
    return ClaimFilter.of(speaker, Optional.empty(), about, Optional.empty(), relation);
  }

  @Test
  void joinsWhoIsNamedInSeveralDocuments() {
    casefile.add(file("a.txt", KUPOL));
    casefile.add(file("b.txt", "[АО «ИЭМЗ Купол»] работает"));
    var claim = casefile.claims(about("работает")).getFirst();
    var kupol =
        casefile.entities().stream()
            .filter(e -> e.documents().size() == 2)
            .findFirst()
            .orElseThrow();
    assertThat(claim.entities().values()).containsExactly(kupol.id());
    assertThat(casefile.counts().entities()).isEqualTo(casefile.entities().size());
  }

  @Test
  void aCaseOfTheFirstFormatIsReadAsItIsAndRaisedWhenItIsWrittenTo() throws IOException {
    casefile.add(file("a.txt", KUPOL));
    var card = casefile.folder().resolve("case.json");
    var newest = Files.readString(card);
    Files.writeString(card, newest.replace("\"attest_case\":2", "\"attest_case\":1"));
    var first = Files.readString(card);
    assertThat(first).isNotEqualTo(newest);
    try (var old = CaseFile.open(casefile.folder(), MadeUp.AUTHOR)) {
      assertThat(old.claims(ClaimFilter.ALL)).isEqualTo(casefile.claims(ClaimFilter.ALL));
      assertThat(old.verify()).isEmpty();
      assertThat(card).hasContent(first);
      old.add(file("b.txt", KUPOL));
      assertThat(card).hasContent(newest);
      assertThat(old.verify()).isEmpty();
    }
  }

  @Test
  void saysInOneLineWhyAFolderCannotBeOpened() throws IOException {
    assertThatThrownBy(() -> CaseFile.open(temp.resolve("none"), MadeUp.AUTHOR))
        .isInstanceOf(AttestException.class)
        .hasMessageContaining("there is no case at");
    var plain = Files.createDirectory(temp.resolve("plain"));
    assertThatThrownBy(() -> CaseFile.open(plain, MadeUp.AUTHOR))
        .hasMessageContaining("is no case");
    Files.writeString(plain.resolve("case.json"), "{\"attest_case\":3,\"more\":[1,{}]}");
    assertThatThrownBy(() -> CaseFile.open(plain, MadeUp.AUTHOR)).hasMessageContaining("newer");
    assertThatThrownBy(() -> CaseFile.create(plain, "attest test", MadeUp.AUTHOR))
        .isInstanceOf(AttestException.class)
        .hasMessageContaining("not empty");
  }
}
