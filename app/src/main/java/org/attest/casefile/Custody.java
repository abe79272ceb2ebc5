package org.attest.casefile;

import java.util.Optional;

/// Where a document of a case comes from, and what was done with it.
///
/// @param textHash the hash of its extracted text
/// @param size of the original, in bytes
/// @param reader the version of the reader that read it last
/// @param added the first entry of the journal that tells of it; absent where all that do were
///   blanked
/// @param read the entry that last changed what was read from it, or its path
public record Custody(
    String textHash, long size, String reader, Optional<JournalEntry> added, JournalEntry read) {}
