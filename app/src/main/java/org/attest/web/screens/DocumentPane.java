package org.attest.web.screens;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.casefile.Custody;
import org.attest.casefile.JournalEntry;
import org.attest.claims.ClaimId;
import org.attest.claims.Reading;
import org.attest.documents.Document;
import org.attest.documents.Layout.Page;
import org.attest.text.CodePoints;
import org.attest.text.Span;
import org.attest.web.screens.DocumentView.BoxView;
import org.attest.web.screens.DocumentView.Fact;
import org.attest.web.screens.DocumentView.PageView;
import org.attest.web.screens.DocumentView.Passages;
import org.attest.web.screens.DocumentView.Views;

/// A document at right: its words or one of its pages, a passage highlighted, and where it comes
/// from.
///
/// @param chosen the passage to highlight
/// @param isBroken whether it does not match the text any more
/// @param claims the address of a claim
/// @param self the address of this very view with something more to say, such as `view=text`
record DocumentPane(
    Reading reading,
    Optional<Custody> custody,
    Look look,
    Optional<Span> chosen,
    boolean isBroken,
    Function<ClaimId, String> claims,
    UnaryOperator<String> self) {
  DocumentView view(Passages passages) {
    var document = reading.document();
    var page = isPage() ? page() : Optional.<Page>empty();
    var part = DocumentText.part(length(), position());
    return new DocumentView(
        document.id().hash(),
        title(document),
        about(page),
        Telling.lang(reading.language(), document.text()),
        document.problems().stream().map(Problems::line).toList(),
        passages,
        new Views(hasPages(), page.isPresent(), self.apply("view=text"), self.apply("view=page")),
        isBroken,
        page.isPresent()
            ? List.of()
            : new DocumentText(document, reading.claims(), chosen, part, claims).blocks(),
        part.start() == 0 ? "" : part(part.start() - DocumentText.PART * 2 / 3),
        part.end() == length() ? "" : part(part.end() + DocumentText.PART / 3),
        page.map(this::page).orElse(PageView.NONE),
        custody.map(this::facts).orElse(List.of()),
        "/documents/" + document.id().hash() + "/original");
  }

  private int length() {
    var text = reading.document().text();
    return text.codePointCount(0, text.length());
  }

  private int position() {
    return look.part().orElse(chosen.map(Span::start).orElse(0));
  }

  private String part(int position) {
    return self.apply("view=text&part=" + Math.max(0, position));
  }

  static String title(Document document) {
    return document.metadata().title().orElseGet(() -> Wording.file(document.path()));
  }

  private String about(Optional<Page> page) {
    var metadata = reading.document().metadata();
    int pages = reading.document().layout().pages().size();
    return Stream.of(
            metadata.publisher(),
            Wording.language(reading.language()),
            metadata.published().map(date -> "published " + Wording.date(date)),
            page.map(p -> "page " + p.number() + " of " + pages)
                .or(() -> pages > 1 ? Optional.of(pages + " pages") : Optional.empty()),
            Optional.of(reading.document().path()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private boolean hasPages() {
    var type = reading.document().mediaType();
    boolean hasLook = type.equals(Kind.PDF) || Kind.isPicture(type);
    return hasLook && !reading.document().layout().pages().isEmpty();
  }

  /// A paged document is shown as it looks, unless its words are asked for. A quote that does not
  /// match has no place on a page.
  private boolean isPage() {
    return hasPages() && !look.view().equals("text") && !isBroken;
  }

  private Optional<Page> page() {
    var pages = reading.document().layout().pages();
    int number =
        look.page()
            .orElse(
                chosen.stream()
                    .flatMapToInt(s -> reading.document().layout().pageAt(s.start()).stream())
                    .findFirst()
                    .orElse(pages.getFirst().number()));
    return pages.stream()
        .filter(page -> page.number() == number)
        .findFirst()
        .or(() -> Optional.of(pages.getFirst()));
  }

  private PageView page(Page shown) {
    var page = new Page(shown.number(), within(shown.span()));
    var document = reading.document();
    boolean isPdf = document.mediaType().equals(Kind.PDF);
    var source = "/documents/" + document.id().hash();
    var picture = source + "/pages/" + page.number();
    var here = chosen.filter(page.span()::overlaps).map(span -> within(page, span));
    int pages = document.layout().pages().size();
    return new PageView(
        isPdf ? "pdf" : "picture",
        isPdf ? source + "/original" : picture,
        picture,
        page.number(),
        "Page " + page.number() + " of " + pages,
        CodePoints.of(document.text()).slice(page.span()),
        here.map(span -> Integer.toString(span.start())).orElse(""),
        here.map(span -> Integer.toString(span.end())).orElse(""),
        claimsOn(page),
        boxes(page),
        pageHref(page.number() - 1),
        pageHref(page.number() + 1));
  }

  /// A text that was tampered with may be shorter than its pages say.
  private Span within(Span span) {
    int length = length();
    return new Span(Math.min(span.start(), length), Math.min(span.end(), length));
  }

  private String pageHref(int number) {
    boolean exists =
        reading.document().layout().pages().stream().anyMatch(page -> page.number() == number);
    return exists ? self.apply("view=page&page=" + number) : "";
  }

  private static Span within(Page page, Span span) {
    int start = Math.max(span.start(), page.span().start());
    int end = Math.min(span.end(), page.span().end());
    return new Span(start - page.span().start(), end - page.span().start());
  }

  private String claimsOn(Page page) {
    return reading.claims().stream()
        .filter(claim -> claim.passage().span().overlaps(page.span()))
        .map(claim -> {
          var span = within(page, claim.passage().span());
          return span.start() + " " + span.end() + " " + claims.apply(claim.id());
        })
        .collect(Collectors.joining("\n"));
  }

  private List<BoxView> boxes(Page page) {
    var others = reading.claims().stream().map(claim -> claim.passage().span()).distinct().toList();
    return Stream.concat(
            others.stream().flatMap(span -> boxes(page, span, false)),
            chosen.stream().flatMap(span -> boxes(page, span, true)))
        .toList();
  }

  private Stream<BoxView> boxes(Page page, Span span, boolean isOn) {
    return reading.document().layout().wordsIn(span).stream()
        .filter(word -> word.page() == page.number())
        .map(word -> word.box())
        .map(box -> new BoxView(box.left(), box.top(), box.width(), box.height(), isOn));
  }

  private List<Fact> facts(Custody custody) {
    var anchor = isBroken ? "anchor broken" : "anchor holds";
    return List.of(
        new Fact(
            "Text",
            "sha256:" + custody.textHash() + (chosen.isPresent() ? " · " + anchor : ""),
            true),
        new Fact(
            "Original",
            reading.document().id().value()
                + " · "
                + Wording.count(custody.size(), "byte")
                + " · "
                + reading.document().mediaType(),
            true),
        new Fact("Custody", history(custody), false));
  }

  private static String history(Custody custody) {
    var added =
        custody
            .added()
            .map(entry -> "added " + at(entry))
            .orElse("added by an entry that was blanked");
    return added + " → read " + at(custody.read()) + ", by " + custody.reader();
  }

  private static String at(JournalEntry entry) {
    return Wording.time(java.time.Instant.parse(entry.at())) + ", journal " + entry.sequence();
  }
}
