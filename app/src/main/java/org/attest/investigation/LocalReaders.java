package org.attest.investigation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.claims.Reading;
import org.attest.documents.Document;
import org.attest.documents.reading.DocumentReader;
import org.attest.documents.reading.ReadingLimits;
import org.attest.mentions.Mentions;
import org.attest.text.LanguageCode;

/// Readers that work with what is on this machine.
record LocalReaders(Places places) implements Readers {
  @Override
  public EvidenceReader open(int threads, Optional<LocalDate> date, Progress progress) {
    return new FileChain(
        DocumentReader.open(ReadingLimits.DEFAULT, threads),
        LocalReaders::reading,
        Program.NAME_AND_VERSION);
  }

  private static Reading reading(Document document) {
    return new Reading(
        document, LanguageCode.UNKNOWN, Mentions.NONE, List.of(), List.of(), List.of());
  }
}
