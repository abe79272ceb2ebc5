package org.attest.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private final Handle handle;
  private final CaseFolder folder;
  private final List<Fault> faults = new ArrayList<>();

  private Verification(Handle handle, CaseFolder folder) {
    this.handle = handle;
    this.folder = folder;
  }

  static List<Fault> of(Handle handle, CaseFolder folder) {
    var verification = new Verification(handle, folder);
    verification.checkLedger();
    verification.checkOriginals();
    verification.checkTexts();
    verification.checkReadings();
    verification.checkJournal();
    verification.checkDecisions();
    return List.copyOf(verification.faults);
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
    var previous = "";
    long sequence = 0;
    for (var kept : new Journal(handle).entries()) {
      var entry = kept.entry();
      sequence++;
      if (entry.sequence() != sequence || !entry.previous().equals(previous)) {
        fault("journal", "the chain is broken before entry " + entry.sequence());
      }
      if (!kept.hasItsHash()) {
        fault("journal", "entry " + entry.sequence() + " was changed");
      }
      if (!kept.hasItsPayload()) {
        fault("journal", "the payload of entry " + entry.sequence() + " was changed");
      }
      previous = entry.hash();
      sequence = entry.sequence();
    }
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
