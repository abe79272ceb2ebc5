package org.attest.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.claims.Claim;
import org.attest.claims.Reading;
import org.attest.documents.DocumentId;
import org.attest.mentions.Mention;
import org.attest.text.Anchoring.Broken;
import org.attest.text.CodePoints;
import org.attest.text.Sha256;
import org.jdbi.v3.core.Handle;

/// Recomputes every hash of a case, and looks whether every quotation stands where it says.
///
/// What it cannot see: a ledger of which the end of the journal was cut off with all that belongs
/// to it. For that, keep the last entry's hash elsewhere.
final class Verification {
  private record Sealed(long key, String path, String hash) {}

  private final Handle handle;
  private final CaseFolder folder;
  private final List<Fault> faults = new ArrayList<>();

  private Verification(Handle handle, CaseFolder folder) {
    this.handle = handle;
    this.folder = folder;
  }

  static List<Fault> of(Handle handle, CaseFolder folder) {
    var verification = new Verification(handle, folder);
    verification.step(verification::checkLedger);
    verification.step(verification::checkOriginals);
    verification.step(verification::checkTexts);
    verification.step(verification::checkReadings);
    verification.step(verification::checkJournal);
    verification.step(verification::checkDecisions);
    return List.copyOf(verification.faults);
  }

  /// A ledger that was damaged or meddled with may fail anywhere; the other steps still have their
  /// say.
  private void step(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      fault("ledger.db", "cannot be read: " + e.getMessage());
    }
  }

  private void fault(String where, String what) {
    faults.add(new Fault(where, what));
  }

  private void checkLedger() {
    handle
        .createQuery("PRAGMA integrity_check")
        .mapTo(String.class)
        .filter(line -> !line.equals("ok"))
        .forEach(line -> fault("ledger.db", "the database is damaged: " + line));
    handle
        .createQuery("PRAGMA foreign_key_check")
        .mapTo(String.class)
        .forEach(table -> fault("ledger.db", "a row of " + table + " belongs to nothing"));
  }

  private void checkOriginals() {
    var originals = new Originals(folder.originals());
    var hashes = new HashSet<>(strings("SELECT hash FROM originals"));
    hashes.stream().sorted().forEach(hash -> checkOriginal(originals, hash));
    strings("SELECT hash FROM documents WHERE hash NOT IN (SELECT hash FROM originals)")
        .forEach(hash -> fault("ledger.db", "the document " + hash + " has no original"));
    try {
      originals
          .strangers(hashes)
          .forEach(file ->
              fault(
                  file,
                  "is no document's original; an add that was stopped leaves such files, and repeating it takes them in"));
    } catch (IOException e) {
      fault("originals", "cannot be listed: " + e);
    }
  }

  private void checkOriginal(Originals originals, String hash) {
    var where = "originals/" + hash.substring(0, 2) + "/" + hash;
    try {
      if (!originals.hashOf(DocumentId.ofHash(hash)).equals(hash)) {
        fault(where, "is not what was added: its bytes have another hash");
      }
    } catch (java.nio.file.NoSuchFileException _) {
      fault(where, "is missing");
    } catch (IOException e) {
      fault(where, "cannot be read: " + e);
    }
  }

  private void checkTexts() {
    handle
        .createQuery("SELECT hash, content FROM texts ORDER BY hash")
        .map((columns, _) -> Map.entry(columns.getString("hash"), columns.getString("content")))
        .filter(text -> !Sha256.of(text.getValue()).equals(text.getKey()))
        .forEach(text -> fault("ledger.db", "the text " + text.getKey() + " was changed"));
    strings(
            "SELECT path FROM documents WHERE text_hash NOT IN (SELECT hash FROM texts) ORDER BY path")
        .forEach(path -> fault(path, "its extracted text is missing"));
  }

  private void checkReadings() {
    for (var hash : strings("SELECT hash FROM documents ORDER BY path, hash")) {
      ReadingRows.find(handle, DocumentId.ofHash(hash)).ifPresent(this::checkReading);
    }
    var told = hashesInJournal();
    for (var sealed : sealedReadings()) {
      if (!ReadingHash.of(handle, sealed.key()).equals(sealed.hash())) {
        fault(sealed.path(), "what was read from it was changed: read it again");
      } else if (told.isPresent() && !told.get().contains(sealed.hash())) {
        fault(sealed.path(), "the journal does not tell of this reading");
      }
    }
  }

  private List<Sealed> sealedReadings() {
    return handle
        .createQuery("SELECT key, path, reading_hash FROM documents ORDER BY path, hash")
        .map((columns, _) ->
            new Sealed(
                columns.getLong("key"),
                columns.getString("path"),
                columns.getString("reading_hash")))
        .list();
  }

  /// Nothing where some of the journal was blanked.
  private Optional<Set<String>> hashesInJournal() {
    var hashes = new HashSet<String>();
    for (var kept : new Journal(handle).entries()) {
      if (kept.entry().payload().isEmpty()) {
        return Optional.empty();
      }
      Payloads.readingHashes(kept.entry().payload().get()).forEach(hashes::add);
    }
    return Optional.of(hashes);
  }

  private void checkReading(Reading reading) {
    var text = CodePoints.of(reading.document().text());
    reading.claims().forEach(claim -> checkClaim(reading, claim, text));
    reading.mentions().mentions().stream()
        .filter(mention -> !stands(mention, text))
        .forEach(mention ->
            fault(
                reading.document().path(),
                "a mention does not stand in the text: " + mention.text()));
  }

  private void checkClaim(Reading reading, Claim claim, CodePoints text) {
    if (claim.passage().anchorIn(text) instanceof Broken) {
      fault(
          reading.document().path(),
          "the passage of claim " + claim.id().value() + " does not stand in the text");
    }
  }

  private static boolean stands(Mention mention, CodePoints text) {
    return mention.span().end() <= text.length()
        && text.slice(mention.span()).equals(mention.text());
  }

  private void checkJournal() {
    var entries = new Journal(handle).entries();
    var blanked = blanked(entries);
    var previous = "";
    long sequence = 0;
    for (var kept : entries) {
      var entry = kept.entry();
      if (entry.sequence() != sequence + 1 || !entry.previous().equals(previous)) {
        fault("journal", "the chain is broken before entry " + entry.sequence());
      }
      checkEntry(kept, blanked);
      previous = entry.hash();
      sequence = entry.sequence();
    }
  }

  private void checkEntry(Journal.Kept kept, Set<Long> blanked) {
    long sequence = kept.entry().sequence();
    if (!kept.hasItsHash()) {
      fault("journal", "entry " + sequence + " was changed");
    }
    if (!kept.hasItsPayload()) {
      fault("journal", "the payload of entry " + sequence + " was changed");
    }
    if (kept.entry().payload().isEmpty() && !blanked.contains(sequence)) {
      fault("journal", "the payload of entry " + sequence + " is missing; nobody blanked it");
    }
  }

  private static Set<Long> blanked(List<Journal.Kept> entries) {
    return entries.stream()
        .filter(kept -> kept.entry().kind().equals(Journal.BLANKING))
        .flatMap(kept -> kept.entry().payload().stream())
        .flatMap(payload -> Payloads.blankedEntry(payload).stream())
        .collect(Collectors.toSet());
  }

  private void checkDecisions() {
    var decisions = new DecisionRows(handle);
    var payloads = payloads();
    for (var decided : decisions.all()) {
      var written = Json.of(Payloads.of(decided.decision()));
      if (!payloads.getOrDefault(decided.sequence(), written).equals(written)) {
        fault("journal", "the decision of entry " + decided.sequence() + " was changed");
      }
    }
  }

  private Map<Long, String> payloads() {
    var payloads = new HashMap<Long, String>();
    for (var kept : new Journal(handle).entries()) {
      kept.entry().payload().ifPresent(p -> payloads.put(kept.entry().sequence(), p));
    }
    return payloads;
  }

  private List<String> strings(String question) {
    return handle.createQuery(question).mapTo(String.class).list();
  }
}
