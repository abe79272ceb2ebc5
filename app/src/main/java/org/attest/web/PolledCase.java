package org.attest.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.attest.casefile.CaseDocument;
import org.attest.casefile.CaseFile;
import org.attest.documents.DocumentId;
import org.attest.text.AttestException;

/// A case that is looked at once a second for what other processes did to it.
final class PolledCase implements ServedCase {
  private final CaseFile casefile;
  private final List<Consumer<CaseFacts>> listeners = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("case-watch").factory());
  private volatile CaseFacts facts;

  PolledCase(CaseFile casefile) {
    this.casefile = casefile;
    facts = look(sequence());
    var _ = watch.scheduleWithFixedDelay(this::watch, 1, 1, TimeUnit.SECONDS);
  }

  private long sequence() {
    return casefile.changesSince(Long.MAX_VALUE).sequence();
  }

  private CaseFacts look(long sequence) {
    var name = casefile.folder().toAbsolutePath().normalize().getFileName();
    return new CaseFacts(String.valueOf(name), sequence, casefile.counts());
  }

  private void watch() {
    try {
      long sequence = sequence();
      if (sequence != facts.sequence()) {
        facts = look(sequence);
        listeners.forEach(listener -> listener.accept(facts));
      }
    } catch (AttestException _) {
      // Somebody has the case's files in hand; the next look will tell.
    }
  }

  @Override
  public CaseFacts facts() {
    return facts;
  }

  @Override
  public Runnable onChange(Consumer<CaseFacts> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public Optional<Original> original(DocumentId document) {
    return casefile.original(document).map(file -> new Original(file, path(document)));
  }

  private String path(DocumentId document) {
    return casefile.documents().stream()
        .filter(known -> known.id().equals(document))
        .map(CaseDocument::path)
        .findFirst()
        .orElse(document.hash());
  }

  @Override
  public void close() {
    watch.shutdownNow();
    casefile.close();
  }
}
