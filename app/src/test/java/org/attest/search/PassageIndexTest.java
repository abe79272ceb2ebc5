package org.attest.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.attest.casefile.CaseFile;
import org.attest.casefile.MadeUp;
import org.attest.text.CodePoints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageIndexTest {
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

  private void add(String path, String text) {
    casefile.add(MadeUp.file(temp.resolve("files"), path, text));
  }

  private List<String> search(String query) {
    try (var index = PassageIndex.open(casefile)) {
      return index.search(query, 10).stream()
          .map(hit -> hit.path() + ":" + hit.passage().exact())
          .toList();
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "search.csv", numLinesToSkip = 1)
  void findsWordsInTheirFormsAndNamesInEitherScript(String text, String query, String highlight) {
    add("a.txt", text);
    add("b.txt", "Nothing of that: Ничего такого: 毫不相干");
    try (var index = PassageIndex.open(casefile)) {
      var hits = index.search(query, 10);
      assertThat(hits).extracting(Hit::path).containsExactly("a.txt");
      var words = CodePoints.of(text);
      assertThat(hits.getFirst().highlights().stream().map(words::slice).toList())
          .containsExactly(highlight.split("\\|", -1));
    }
  }

  @Test
  void findsPhrasesInQuotationMarks() {
    add("a.txt", "The blue house stands.\nThe house is blue.");
    assertThat(search("\"blue house\"")).containsExactly("a.txt:The blue house stands.");
    assertThat(search("blue house")).hasSize(2);
  }

  @Test
  void givesPassagesWithAnyWordWhereNoneHasAll() {
    add("a.txt", "A red house.\nA blue car.");
    assertThat(search("red car")).hasSize(2);
    assertThat(search("red house")).containsExactly("a.txt:A red house.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "AND OR NOT",
        "a:b",
        "(((",
        "[* TO",
        "\\",
        "~5^",
        "+-!",
        "\"a",
        "«",
        "/x/",
        "😀"
      })
  void takesAnythingForAQuery(String query) {
    add("a.txt", "Some words.");
    assertThat(search(query)).isEmpty();
  }

  @Test
  void takesInWhatWasAddedSince() {
    try (var index = PassageIndex.open(casefile)) {
      assertThat(index.search("house", 10)).isEmpty();
      add("b.txt", "A house.");
      index.update();
      add("a.txt", "Houses.");
      assertThat(index.search("house", 10)).hasSize(2);
      assertThat(index.search("house", 1)).hasSize(1);
    }
  }

  @Test
  void doesNotFindWhatANewerReaderNoLongerReads() {
    add("a.txt", "A house.");
    assertThat(search("house")).hasSize(1);
    add("0.txt", "A house.");
    assertThat(search("house")).containsExactly("0.txt:A house.");
  }

  @Test
  void isMadeAgainWhereItIsLostOrDamaged() throws IOException {
    add("a.txt", "A house.");
    assertThat(search("house")).hasSize(1);
    try (var files = Files.list(casefile.indexFolder())) {
      for (var file : files.filter(f -> f.getFileName().toString().startsWith("seg")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThat(search("house")).hasSize(1);
    try (var index = PassageIndex.open(casefile)) {
      index.rebuild();
      assertThat(index.search("house", 10)).hasSize(1);
    }
  }

  @Test
  void ordersEqualPassagesByPathAndPlace() {
    add("b.txt", "One house.\nOne house.");
    add("a.txt", "One house. ");
    assertThat(search("house"))
        .containsExactly("a.txt:One house. ", "b.txt:One house.", "b.txt:One house.");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "claims.csv", numLinesToSkip = 1)
  void findsAllClaimsByTheirWordsAndByWhoIsInThem(
      String claims, String query, @Nullable String found) {
    add("a.txt", claims.replace(" / ", "\n"));
    assertThat(claims(query))
        .containsExactlyInAnyOrderElementsOf(
            found == null ? List.of() : List.of(found.split("\\|", -1)));
  }

  /// The statements of the claims that are found.
  private List<String> claims(String query) {
    try (var index = PassageIndex.open(casefile)) {
      return casefile.claims(List.copyOf(index.claims(query))).stream()
          .map(found -> found.claim().statement())
          .toList();
    }
  }

  @Test
  void doesNotFindAPhraseThatRunsFromOneTextOfAClaimIntoAnother() {
    add("a.txt", "[Reuters]: the end\n[Agency]: the end");
    assertThat(claims("\"end reuters\"")).isEmpty();
  }

  @Test
  void doesNotFindClaimsThatANewerReaderNoLongerReads() {
    add("a.txt", "A house.");
    assertThat(claims("house")).hasSize(1);
    casefile.add(MadeUp.file(temp.resolve("files"), "a.txt", "A house.", "made-up 2"));
    assertThat(claims("house")).containsExactly("A house.");
  }

  @Test
  void isMadeAgainWhereAnOlderProgramMadeIt() throws IOException {
    add("a.txt", "A house.");
    assertThat(claims("house")).hasSize(1);
    try (var directory = FSDirectory.open(casefile.indexFolder())) {
      var commit = new HashMap<String, String>();
      try (var reader = DirectoryReader.open(directory)) {
        commit.putAll(reader.getIndexCommit().getUserData());
      }
      commit.put("version", "1");
      try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
        writer.deleteAll();
        writer.setLiveCommitData(commit.entrySet());
      }
    }
    assertThat(claims("house")).hasSize(1);
    assertThat(search("house")).hasSize(1);
  }
}
