package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.documents.Metadata;
import org.attest.measures.PartialDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself in its head, in JSON-LD, in the elements around its headline, and in
/// lines of its text.
final class PageMetadata {
  /// Blocks below the headline in which the time of publication stands.
  private static final int BYLINE = 8;

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

  private final Document page;
  private final PageText text;
  private final int headline;
  private final List<Json.Thing> things;

  private PageMetadata(Document page, PageText text, int headline) {
    this.page = page;
    this.text = text;
    this.headline = headline;
    this.things = LinkedData.articles(page);
  }

  static Metadata of(Document page, PageText text, int headline, Imprint imprint) {
    var own = new PageMetadata(page, text, headline).read();
    return imprint.isStated() ? merged(imprint.metadata(), own) : merged(own, imprint.metadata());
  }

  /// A note on somebody else's report states that report's particulars; the page's markup tells of
  /// the note. The title stays the page's.
  private static Metadata merged(Metadata first, Metadata second) {
    return new Metadata(
        first.title().or(second::title),
        first.author().or(second::author),
        first.published().or(second::published),
        first.publisher().or(second::publisher),
        first.url().or(second::url));
  }

  private Metadata read() {
    return new Metadata(title(), author(), published(), publisher(), url());
  }

  private Optional<String> title() {
    return first(
        () -> meta("og:title"),
        () -> linked("headline"),
        this::headlineInTitle,
        () -> meta("dc.title", "citation_title", "twitter:title"),
        () -> clean(page.title()),
        () -> headline < 0 ? Optional.empty() : clean(text.pieces().get(headline).of(text.text())));
  }

  /// A title often ends in the site's name; the headline does not.
  private Optional<String> headlineInTitle() {
    var title = clean(page.title()).orElse("");
    return Optional.of(headline)
        .filter(i -> i >= 0)
        .flatMap(i -> clean(text.pieces().get(i).of(text.text())))
        .filter(title::contains);
  }

  private Optional<String> author() {
    return first(
        () -> meta("author", "dc.creator", "citation_author", "parsely-author"),
        () -> meta("article:author").filter(name -> !ADDRESS.matcher(name).lookingAt()),
        () -> linked("author"),
        () -> words("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]"));
  }

  private Optional<String> publisher() {
    return first(
        () -> meta("og:site_name"),
        () -> linked("publisher"),
        () -> meta("application-name", "publisher", "dc.publisher", "citation_publisher"));
  }

  private Optional<String> url() {
    return first(
            () -> attribute("link[rel=canonical]", "href"),
            () -> meta("og:url"),
            () -> linked("mainEntityOfPage"),
            () -> linked("url"))
        .filter(address -> ADDRESS.matcher(address).matches());
  }

  private Optional<PartialDate> published() {
    return Stream.<Supplier<Optional<String>>>of(
            () -> meta("article:published_time", "og:published_time", "og:article:published_time"),
            () -> linked("datePublished"),
            () ->
                meta("datepublished", "publication_date", "publishdate", "pubdate", "publish-date"),
            () ->
                meta(
                    "dc.date.issued",
                    "dcterms.issued",
                    "dc.date",
                    "dcterms.date",
                    "dcterms.created"),
            () -> meta("citation_publication_date", "citation_date", "parsely-pub-date", "date"),
            () -> attribute("meta[itemprop=datePublished]", "content"),
            this::timeAtHeadline)
        .flatMap(source -> source.get().flatMap(StatedDate::of).stream())
        .findFirst();
  }

  private Optional<String> timeAtHeadline() {
    if (headline < 0) {
      return Optional.empty();
    }
    var pieces = text.pieces();
    int from = pieces.get(Math.max(0, headline - 2)).start();
    int to = pieces.get(Math.min(pieces.size() - 1, headline + BYLINE)).start();
    var near = text.times().stream().filter(time -> from <= time.at() && time.at() <= to).toList();
    return near.stream()
        .filter(PageText.Time::published)
        .findFirst()
        .or(() -> near.stream().findFirst())
        .map(PageText.Time::value);
  }

  @SafeVarargs
  private static Optional<String> first(Supplier<Optional<String>>... sources) {
    for (var source : sources) {
      var found = source.get();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The content of the first of some `meta` elements, by `property` or `name`.
  private Optional<String> meta(String... names) {
    return Stream.of(names).flatMap(name -> metaOf(name).stream()).findFirst();
  }

  private Optional<String> metaOf(String name) {
    for (var meta : page.select("meta[content]")) {
      var own = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      if (own.equalsIgnoreCase(name)) {
        return clean(meta.attr("content"));
      }
    }
    return Optional.empty();
  }

  private Optional<String> attribute(String query, String name) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(e -> e.attr(name))
        .flatMap(PageMetadata::clean);
  }

  private Optional<String> words(String query) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(Element::text)
        .flatMap(PageMetadata::clean);
  }

  private Optional<String> linked(String name) {
    var found = new ArrayList<String>();
    things.forEach(thing -> LinkedData.name(thing.members().get(name)).ifPresent(found::add));
    return found.stream().findFirst().flatMap(PageMetadata::clean);
  }

  private static Optional<String> clean(String words) {
    return Optional.of(SPACE.matcher(words).replaceAll(" ").strip()).filter(w -> !w.isEmpty());
  }
}
