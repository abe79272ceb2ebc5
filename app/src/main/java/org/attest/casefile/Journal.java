package org.attest.casefile;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.text.Sha256;
import org.jdbi.v3.core.Handle;

/// The journal's entries, in a transaction.
///
/// A payload is hashed with a salt. Both are erased when it is blanked, so that nobody can find out
/// a blanked name by hashing all names.
record Journal(Handle handle) {
  /// The kind of the entries that tell of a blanked payload; they cannot be blanked themselves.
  static final String BLANKING = "payload-blanked";

  /// Before the first entry.
  private static final String NOTHING = "";

  private static final SecureRandom SALTS = new SecureRandom();
  private static final int SALT_BYTES = 16;

  private static final String ENTRIES =
      "SELECT j.*, p.salt, p.content FROM journal j LEFT JOIN payloads p USING (sequence)";

  /// An entry, and the salt its payload was hashed with.
  record Kept(JournalEntry entry, Optional<String> salt) {
    /// Whether the payload, where it is still there, is the one that was hashed.
    boolean hasItsPayload() {
      return entry.payload().isEmpty() == salt.isEmpty()
          && entry
              .payload()
              .map(p -> Sha256.ofParts(salt.orElse(""), p).equals(entry.payloadHash()))
              .orElse(true);
    }

    boolean hasItsHash() {
      return entry.hash().equals(hash(entry));
    }
  }

  /// Adds an entry and gives its number.
  long add(Author author, String kind, Map<String, ?> payload) {
    var content = Json.of(payload);
    var salt = salt();
    var entry = sealed(author, kind, content, Sha256.ofParts(salt, content));
    handle.execute(
        "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)",
        entry.sequence(),
        entry.at(),
        entry.author(),
        kind,
        entry.payloadHash(),
        entry.previous(),
        entry.hash());
    handle.execute("INSERT INTO payloads VALUES (?, ?, ?)", entry.sequence(), salt, content);
    return entry.sequence();
  }

  /// The number that the next entry of this transaction will have.
  long next() {
    return last() + 1;
  }

  /// Takes away what an entry says. That something was said, when and by whom, stays.
  boolean blank(long sequence) {
    return handle.execute(
            "UPDATE payloads SET salt = NULL, content = NULL"
                + " WHERE sequence = ? AND content IS NOT NULL"
                + " AND sequence NOT IN (SELECT sequence FROM journal WHERE kind = ?)",
            sequence,
            BLANKING)
        > 0;
  }

  /// The number of the last entry.
  long last() {
    return handle
        .createQuery("SELECT coalesce(max(sequence), 0) FROM journal")
        .mapTo(Long.class)
        .one();
  }

  List<Kept> entries() {
    return handle.select(ENTRIES + " ORDER BY sequence").map((row, _) -> kept(row)).list();
  }

  /// One that was written.
  JournalEntry entry(long sequence) {
    return handle
        .select(ENTRIES + " WHERE sequence = ?", sequence)
        .map((row, _) -> kept(row).entry())
        .one();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        new JournalEntry(
            row.getLong("sequence"),
            row.getString("at"),
            row.getString("author"),
            row.getString("kind"),
            row.getString("payload_hash"),
            row.getString("previous"),
            row.getString("hash"),
            Optional.ofNullable(row.getString("content"))),
        Optional.ofNullable(row.getString("salt")));
  }

  private JournalEntry sealed(Author author, String kind, String content, String payloadHash) {
    var at = author.clock().instant().truncatedTo(ChronoUnit.MILLIS).toString();
    var open =
        new JournalEntry(
            last() + 1, at, author.name(), kind, payloadHash, lastHash(), "", Optional.of(content));
    return new JournalEntry(
        open.sequence(),
        at,
        open.author(),
        kind,
        payloadHash,
        open.previous(),
        hash(open),
        open.payload());
  }

  private String lastHash() {
    return handle
        .createQuery("SELECT hash FROM journal ORDER BY sequence DESC LIMIT 1")
        .mapTo(String.class)
        .findOne()
        .orElse(NOTHING);
  }

  private static String hash(JournalEntry entry) {
    return Sha256.ofParts(
        entry.previous(),
        Long.toString(entry.sequence()),
        entry.at(),
        entry.author(),
        entry.kind(),
        entry.payloadHash());
  }

  private static String salt() {
    var salt = new byte[SALT_BYTES];
    SALTS.nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }
}
