package org.attest.documents.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.attest.documents.PageImage;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;
import org.attest.documents.reading.Worker.Answer;

/// Draws pages of pictures and PDFs in worker processes, for whoever shows them: no byte of an
/// original is decoded in this process, and what comes back is a PNG that was made here.
///
/// Any number of threads may ask, virtual ones too; each waits for one of the workers. The same
/// original gives the same picture, so it may be kept under the original's hash.
public final class PageImages implements AutoCloseable {
  /// Pixels across, at most.
  public static final int WIDTH = 2000;

  /// Somebody waits for the page.
  private static final ReadingLimits LIMITS =
      ReadingLimits.DEFAULT.withTime(Duration.ofSeconds(20));

  private final ReadingLimits limits;
  private final TemporaryFolder folder;
  private final Workers workers;

  /// A virtual thread that waits for a pipe would hold its carrier.
  private final ExecutorService waiting;

  private PageImages(ReadingLimits limits, TemporaryFolder folder, int workers) {
    this.limits = limits;
    this.folder = folder;
    this.workers = new Workers(workers, limits.heapMegabytes(), folder.path());
    this.waiting =
        Executors.newFixedThreadPool(
            workers, Thread.ofPlatform().daemon().name("page-images-", 0).factory());
  }

  /// Starts nothing yet; workers start when they are first needed and are kept.
  public static PageImages open(int workers) {
    return new PageImages(LIMITS, TemporaryFolder.make(), workers);
  }

  static PageImages open(ReadingLimits limits, int workers, Path temporary) {
    return new PageImages(limits, TemporaryFolder.makeIn(temporary), workers);
  }

  /// Draws a page; whatever the file holds, there is an answer.
  ///
  /// @param original the file, which may have any name
  /// @param mediaType as it was detected when the document was read
  /// @param page from 1; a picture that is no TIFF has one page
  public PageImage draw(Path original, String mediaType, int page) {
    if (!Files.isRegularFile(original)) {
      return new PageImage.Missing(Problem.of(Code.MISSING, "there is no such file"));
    }
    var request = new Request.Drawing(original.toAbsolutePath(), mediaType, page, WIDTH);
    return CompletableFuture.supplyAsync(() -> draw(request), waiting).join();
  }

  private PageImage draw(Request.Drawing request) {
    return switch (workers.ask(request, limits.time())) {
      case Answer.Given<PageImage>(var image) -> image;
      case Answer.Lost<PageImage>(var loss) -> new PageImage.Missing(loss.problem(limits));
    };
  }

  /// The worker processes that wait for a page.
  List<ProcessHandle> workers() {
    return workers.idle();
  }

  /// To be called when nobody asks any more.
  @Override
  public void close() {
    waiting.shutdownNow();
    workers.close();
    folder.close();
  }
}
