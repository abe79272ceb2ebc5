package org.attest.investigation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attest.casefile.Author;
import org.attest.casefile.CaseClaim;
import org.attest.casefile.CaseFile;
import org.attest.casefile.ClaimFilter;
import org.attest.casefile.Counts;
import org.attest.casefile.Fault;
import org.attest.casefile.FileReading;
import org.attest.documents.Problem.Code;
import org.attest.documents.reading.TemporaryFolder;
import org.attest.entities.Entity;
import org.attest.exchange.Rows;
import org.attest.investigation.ledger.OpenCase;
import org.attest.search.Hit;
import org.attest.search.PassageIndex;
import org.attest.text.AttestException;

/// What a user can ask for: each public method is one use case.
///
/// Failures that end it are an [AttestException] with one clear line; files that cannot be read are
/// not failures but part of the [Report].
public final class Investigation {
  /// Claims that are held in memory at a time.
  private static final int PAGE = 2_000;

  private final Readers readers;
  private final Author author;

  Investigation(Readers readers, Author author) {
    this.readers = readers;
    this.author = author;
  }

  /// Investigations that read with what is on this machine.
  public static Investigation at(Places places, Author author) {
    return new Investigation(new LocalReaders(places), author);
  }

  /// Makes an empty case.
  public void create(Path folder) {
    CaseFile.create(folder, Program.NAME_AND_VERSION, author).close();
  }

  /// Opens a case for many requests; it is followed until it is closed.
  public OpenCase open(Path folder) {
    return OpenCase.of(CaseFile.open(folder, author));
  }

  /// Reads files and folders into a case. May be repeated and interrupted: what was committed
  /// stays, what is known is not read again.
  public Report add(Path folder, List<Path> paths, int threads, Progress progress) {
    try (var casefile = CaseFile.open(folder, author)) {
      var found = walk(new PathWalk(CaseNames::of, Optional.of(folder)), paths);
      try (var reader = readers.open(threads, Optional.empty(), progress);
          var temporary = TemporaryFolder.make()) {
        var tally = new Tally(progress, found);
        var adding = new Adding(casefile, reader, tally, temporary.path(), Adding.NOBODY);
        var report = adding.add(found, threads);
        index(casefile, progress);
        return report;
      }
    }
  }

  /// What takes files for a case one by one, once it is started.
  public Intake intake(Path folder, int threads, IntakeLimits limits) {
    return new Intake(CaseFile.open(folder, author), readers, threads, limits);
  }

  private static void index(CaseFile casefile, Progress progress) {
    progress.says("Bringing the index up to date");
    try (var index = PassageIndex.open(casefile)) {
      index.update();
    }
  }

  /// Reads files without a case and hands on what came of each, in the order given.
  ///
  /// @param date what "yesterday" counts from, where a file does not say
  /// @param results opens, for the reader's version, what takes the results; it is closed at the
  ///   end
  public Report read(
      List<Path> paths,
      Optional<LocalDate> date,
      int threads,
      Progress progress,
      Function<String, Rows<FileReading>> results) {
    var found = walk(new PathWalk(Path::toString, Optional.empty()), paths);
    try (var reader = readers.open(threads, date, progress);
        var rows = results.apply(reader.version())) {
      return new OneOff(reader, new Tally(progress, found), rows).read(found, threads);
    }
  }

  /// What is missing among others is a problem; nothing but what is missing is an error.
  private static List<FoundPath> walk(PathWalk walk, List<Path> paths) {
    var found = walk.walk(paths);
    if (!found.isEmpty() && found.stream().allMatch(Investigation::isMissing)) {
      throw new AttestException("there is no such file or folder: " + paths.getFirst());
    }
    return found;
  }

  private static boolean isMissing(FoundPath path) {
    return path instanceof FoundPath.Refused(_, var problem) && problem.code() == Code.MISSING;
  }

  /// Hands on the claims that meet the filter, by path, then start; only some are in memory at a
  /// time.
  public void claims(Path folder, ClaimFilter filter, Consumer<CaseClaim> results) {
    try (var casefile = CaseFile.open(folder, author)) {
      var page = casefile.claims(filter.page(Optional.empty(), PAGE));
      while (!page.isEmpty()) {
        page.forEach(results);
        var last = Optional.of(page.getLast().claim().id());
        page = page.size() < PAGE ? List.of() : casefile.claims(filter.page(last, PAGE));
      }
    }
  }

  public List<Entity> entities(Path folder) {
    return ask(folder, CaseFile::entities);
  }

  /// The passages that match best.
  public List<Hit> search(Path folder, String query, int limit) {
    return ask(
        folder,
        casefile -> {
          try (var index = PassageIndex.open(casefile)) {
            return index.search(query, limit);
          }
        });
  }

  /// Recomputes every hash; an empty list is a whole case.
  public List<Fault> verify(Path folder) {
    return ask(folder, CaseFile::verify);
  }

  public Counts counts(Path folder) {
    return ask(folder, CaseFile::counts);
  }

  private <T> T ask(Path folder, Function<CaseFile, T> question) {
    try (var casefile = CaseFile.open(folder, author)) {
      return question.apply(casefile);
    }
  }
}
