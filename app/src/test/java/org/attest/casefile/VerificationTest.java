package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationTest {
  @TempDir Path temp;
  private CaseFile casefile;
  private FileReading.Read file;

  @BeforeEach
  void make() {
    casefile = CaseFile.create(temp.resolve("case"), "attest test", MadeUp.AUTHOR);
    file = MadeUp.file(temp.resolve("files"), "a.txt", "[Agency]: [Plant] paid\nIt is closed.");
    casefile.add(file);
    assertThat(casefile.verify()).isEmpty();
  }

  @AfterEach
  void close() {
    casefile.close();
  }

  private Path original() {
    return casefile.original(file.document()).orElseThrow();
  }

  private void tamper(String statement) {
    var ledger = casefile.folder().resolve("ledger.db");
    try (var handle = Jdbi.open("jdbc:sqlite:" + ledger)) {
      assertThat(handle.execute(statement)).isPositive();
    }
  }

  private List<String> faults() {
    return casefile.verify().stream().map(fault -> fault.where() + ": " + fault.what()).toList();
  }

  @Test
  void findsAnOriginalThatIsChangedMissingOrAStranger() throws IOException {
    Files.writeString(original(), "other words");
    assertThat(faults()).singleElement().asString().contains("another hash");
    Files.delete(original());
    assertThat(faults()).singleElement().asString().contains("missing");
    Files.writeString(casefile.folder().resolve("originals").resolve("x.txt"), "?");
    assertThat(faults()).hasSize(2).anyMatch(fault -> fault.startsWith("originals/x.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE texts SET content = replace(content, 'a', 'b')|was changed",
        "UPDATE claims SET start = start + 1, \"end\" = \"end\" + 1|does not stand in the text",
        "UPDATE claims SET polarity = 'negated'|what was read from it was changed",
        "UPDATE attributions SET stance = 'denies'|what was read from it was changed",
        "UPDATE documents SET title = 'Another'|what was read from it was changed",
        "UPDATE documents SET layout = replace(layout, ' 87', ' 99')|what was read from it was changed",
        "UPDATE documents SET layout = replace(layout, '4000 87', '40000 87')|cannot be read",
        "DELETE FROM attribution_basis|what was read from it was changed",
        "UPDATE mentions SET text = 'x'|a mention does not stand",
        "UPDATE journal SET author = 'somebody' WHERE sequence = 1|entry 1 was changed",
        "UPDATE journal SET at = '2020-01-01T00:00:00Z' WHERE sequence = 2|entry 2 was changed",
        "UPDATE payloads SET content = '{}' WHERE sequence = 2|payload of entry 2",
        "DELETE FROM payloads WHERE sequence = 1|payload of entry 1 is missing",
        "UPDATE claims SET polarity = 'neither'|cannot be read",
        "DELETE FROM originals|is no document's original"
      })
  void findsWhatWasChangedInTheLedger(String statement, String what) {
    tamper(statement);
    assertThat(faults()).anyMatch(fault -> fault.contains(what));
  }

  @Test
  void findsAnEntryThatWasTakenOut() {
    casefile.add(MadeUp.file(temp.resolve("files"), "b.txt", "Words."));
    tamper("DELETE FROM payloads WHERE sequence = 2");
    tamper("DELETE FROM journal WHERE sequence = 2");
    assertThat(faults()).anyMatch(fault -> fault.contains("the chain is broken before entry 3"));
  }

  @Test
  void findsADamagedDatabase() throws IOException {
    casefile.close();
    var ledger = casefile.folder().resolve("ledger.db");
    var bytes = Files.readAllBytes(ledger);
    for (int i = 5000; i < bytes.length; i += 13) {
      bytes[i] ^= 0x55;
    }
    Files.write(ledger, bytes);
    try (var damaged = CaseFile.open(casefile.folder(), MadeUp.AUTHOR)) {
      assertThat(damaged.verify()).isNotEmpty();
    }
  }

  @Test
  void holdsWhenAnEntryWasBlanked() {
    assertThat(casefile.blank(2, "ordered by a court")).isTrue();
    assertThat(casefile.blank(2, "again")).isFalse();
    assertThat(casefile.verify()).isEmpty();
    var journal = casefile.journal();
    assertThat(journal.get(1).payload()).isEmpty();
    assertThat(journal.get(1).kind()).isEqualTo("file-added");
    assertThat(journal.getLast().payload())
        .contains("{\"sequence\":2,\"reason\":\"ordered by a court\"}");
  }

  @Test
  void tellsWhoChangedWhatAndWhen() {
    assertThat(casefile.journal())
        .extracting(
            JournalEntry::sequence, JournalEntry::kind, JournalEntry::author, JournalEntry::at)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1L, "case-made", "tester", "2026-02-03T04:05:06Z"),
            org.assertj.core.groups.Tuple.tuple(
                2L, "file-added", "tester", "2026-02-03T04:05:06Z"));
  }
}
