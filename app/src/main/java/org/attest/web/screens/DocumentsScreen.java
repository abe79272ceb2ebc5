package org.attest.web.screens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.casefile.CaseProblem;
import org.attest.investigation.ledger.DocumentEntry;
import org.attest.investigation.ledger.Facet;
import org.attest.investigation.ledger.LedgerState;
import org.attest.investigation.ledger.OpenCase;
import org.attest.text.Sha256;
import org.attest.web.screens.DocumentsView.Choice;
import org.attest.web.screens.DocumentsView.Row;

/// What was read and what was not, with the reason and the remedy.
public final class DocumentsScreen {
  private static final int ROWS = 100;
  private static final int MOST_PROBLEMS = 3;

  /// A document, or a file that could not be opened at all.
  private record Line(
      String id, String path, Optional<DocumentEntry> entry, List<String> problems) {
    static final Comparator<Line> ORDER = Comparator.comparing(Line::path).thenComparing(Line::id);

    boolean hasProblem() {
      return !problems.isEmpty();
    }

    boolean isRecognised() {
      return entry.filter(e -> e.recognition().isPresent()).isPresent();
    }
  }

  /// Which documents are shown.
  private enum Show {
    ALL("All"),
    PROBLEMS("Problems"),
    OCR("OCR");

    private final String label;

    Show(String label) {
      this.label = label;
    }

    boolean shows(Line line) {
      return switch (this) {
        case ALL -> true;
        case PROBLEMS -> line.hasProblem();
        case OCR -> line.isRecognised();
      };
    }

    /// As addresses say it.
    String key() {
      return this == ALL ? "" : label.toLowerCase(java.util.Locale.ROOT);
    }

    static Show of(String key) {
      return Stream.of(values()).filter(show -> show.key().equals(key)).findFirst().orElse(ALL);
    }
  }

  private final OpenCase open;

  public DocumentsScreen(OpenCase open) {
    this.open = open;
  }

  /// A hundred documents.
  ///
  /// @param show which documents, as the address says it
  /// @param find part of a path or a title
  /// @param after the id of the last row of the page before
  /// @param verified what came of checking every hash; empty where nobody asked
  public DocumentsView view(
      String show,
      String find,
      String after,
      Optional<Verified> verified,
      DocumentsView.Adding adding) {
    var state = open.state();
    var all = lines(state);
    var shown = Show.of(show);
    var wanted = find.strip();
    var found = all.stream().filter(shown::shows).filter(line -> matches(line, wanted)).toList();
    int from = position(found, after);
    var page = found.subList(from, Math.min(found.size(), from + ROWS));
    boolean isLast = from + page.size() >= found.size();
    return new DocumentsView(
        open.name(),
        all.isEmpty(),
        summary(all, state),
        adding,
        verified.map(Verified::line).orElse(""),
        verified.map(Verified::faults).orElse(List.of()),
        find,
        shown.key(),
        choices(all, shown, find),
        rows(from, page.size(), found.size()),
        page.stream().map(line -> row(line)).toList(),
        isLast ? "" : href(shown, find, page.getLast().id()));
  }

  private static List<Line> lines(LedgerState state) {
    var lines = new ArrayList<Line>();
    state.documents().forEach(entry -> lines.add(line(entry)));
    var failures = new TreeMap<String, List<String>>();
    for (CaseProblem problem : state.problems()) {
      if (problem.document().isEmpty()) {
        failures
            .computeIfAbsent(problem.path(), _ -> new ArrayList<>())
            .add(Problems.line(problem.problem()));
      }
    }
    failures.forEach((path, problems) ->
        lines.add(new Line(Sha256.ofParts("path", path), path, Optional.empty(), problems)));
    lines.sort(Line.ORDER);
    return lines;
  }

  private static Line line(DocumentEntry entry) {
    var problems = new ArrayList<String>();
    entry.problems().stream().limit(MOST_PROBLEMS).map(Problems::line).forEach(problems::add);
    int more = entry.problems().size() - MOST_PROBLEMS;
    if (more > 0) {
      problems.add("and " + Wording.count(more) + " more");
    }
    entry
        .recognition()
        .filter(recognition -> !recognition.doubtfulLines().isEmpty())
        .ifPresent(recognition ->
            problems.add(
                Wording.count(recognition.doubtfulLines().size(), "line")
                    + " recognised with less than 80 %: check before quoting"));
    var document = entry.document();
    return new Line(document.id().hash(), document.path(), Optional.of(entry), problems);
  }

  private static boolean matches(Line line, String wanted) {
    return Facets.matches(line.path(), wanted)
        || line.entry()
            .flatMap(entry -> entry.document().metadata().title())
            .filter(title -> Facets.matches(title, wanted))
            .isPresent();
  }

  private static int position(List<Line> lines, String after) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).id().equals(after)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String summary(List<Line> lines, LedgerState state) {
    if (lines.isEmpty()) {
      return "Nothing has been added yet.";
    }
    long read = lines.stream().filter(DocumentsScreen::isRead).count();
    return Wording.count(lines.size(), "document")
        + ": "
        + Wording.count(read)
        + " read, "
        + Wording.count(lines.size() - read)
        + " not read. "
        + Wording.count(state.counts().claims(), "claim")
        + ".";
  }

  /// Whether any words came of it, or it holds none to begin with.
  private static boolean isRead(Line line) {
    return line.entry().filter(entry -> entry.hasText() || entry.problems().isEmpty()).isPresent();
  }

  private static List<Choice> choices(List<Line> lines, Show shown, String find) {
    return Stream.of(Show.values())
        .map(show ->
            new Choice(
                show.label + " " + Wording.count(lines.stream().filter(show::shows).count()),
                href(show, find, ""),
                show == shown))
        .toList();
  }

  private static String href(Show show, String find, String after) {
    var parts = new ArrayList<String>();
    add(parts, "show", show.key());
    add(parts, "find", find);
    add(parts, "after", after);
    return parts.isEmpty() ? "/documents" : "/documents?" + String.join("&", parts);
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(LedgerAddress.part(name, value));
    }
  }

  private static String rows(int from, int shown, int total) {
    return total <= ROWS
        ? ""
        : "Rows "
            + Wording.count(from + 1L)
            + "–"
            + Wording.count(from + (long) shown)
            + " of "
            + Wording.count(total);
  }

  private static Row row(Line line) {
    return line.entry().map(entry -> row(line, entry)).orElseGet(() -> failed(line));
  }

  private static Row failed(Line line) {
    return new Row(line.id(), line.path(), "", "", "", false, "–", 0, "", line.problems());
  }

  private static Row row(Line line, DocumentEntry entry) {
    var document = entry.document();
    var own = LedgerAddress.ALL.with(Facet.DOCUMENT, document.id().hash());
    return new Row(
        line.id(),
        line.path(),
        "/documents/" + document.id().hash(),
        Wording.language(document.language()).orElse(""),
        Kind.of(document.mediaType()) + pages(entry),
        isRead(line),
        textFrom(entry),
        document.claims(),
        own.href(),
        line.problems());
  }

  private static String pages(DocumentEntry entry) {
    return entry.pages() == 0 ? "" : ", " + entry.pages() + " p.";
  }

  private static String textFrom(DocumentEntry entry) {
    if (!entry.hasText()) {
      return "–";
    }
    return entry
        .recognition()
        .map(recognition -> "OCR " + recognition.confidence() + " %")
        .orElse(entry.document().mediaType().equals(Kind.PDF) ? "text layer" : "file");
  }
}
