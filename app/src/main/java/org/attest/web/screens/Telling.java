package org.attest.web.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.casefile.CaseClaim;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.Certainty;
import org.attest.claims.Claim;
import org.attest.claims.Polarity;
import org.attest.claims.Source;
import org.attest.claims.Source.Words;
import org.attest.claims.Stance;
import org.attest.investigation.ledger.Facet;
import org.attest.text.ChineseForm;
import org.attest.text.LanguageCode;
import org.attest.text.Passage;
import org.attest.web.screens.ChainView.Link;
import org.attest.web.screens.ChainView.Tag;
import org.attest.web.screens.RowView.Position;

/// How a claim is told: who says it, how they stand to it, on what basis, when.
///
/// @param names who is meant by the ids of the claim's document
record Telling(Claim claim, LanguageCode language, Map<String, String> names) {
  /// A statement of no more code points may be a few words that refer to others.
  private static final int SHORT = 40;

  static Telling of(CaseClaim claim, Map<String, String> names) {
    return new Telling(claim.claim(), claim.language(), names);
  }

  /// The language tag of the claim's words; the two forms of Chinese need different fonts.
  String lang() {
    return lang(language, claim.statement());
  }

  static String lang(LanguageCode language, String text) {
    return language.code().equals("zh") ? ChineseForm.of(text).tag() : language.code();
  }

  /// What stands before and after a claim such as "such a project", which says little alone.
  String context() {
    var statement = claim.statement();
    int most = standsBehindIt() ? SHORT / 2 : SHORT;
    if (statement.codePointCount(0, statement.length()) > most) {
      return "";
    }
    var passage = claim.passage();
    return Stream.of(before(passage.prefix()), passage.exact(), after(passage.suffix()))
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ");
  }

  /// What somebody denies or does not know is understood only with the words that say so.
  private boolean standsBehindIt() {
    return switch (stance()) {
      case ASSERTS, ALLEGES, CONFIRMS -> true;
      case DENIES, UNAWARE, DECLINES, SILENT, DOUBTS, CONDITIONAL -> false;
    };
  }

  /// From the last paragraph's first whole word.
  private static String before(String prefix) {
    var line = prefix.substring(prefix.lastIndexOf('\n') + 1);
    return line.length() == prefix.length() && isCut(prefix)
        ? "… " + line.substring(line.indexOf(' ') + 1)
        : line;
  }

  /// Up to the paragraph's last whole word.
  private static String after(String suffix) {
    int end = suffix.indexOf('\n');
    if (end >= 0 || !isCut(suffix)) {
      return end < 0 ? suffix : suffix.substring(0, end);
    }
    int space = suffix.lastIndexOf(' ');
    return (space < 0 ? suffix : suffix.substring(0, space)) + " …";
  }

  /// Surroundings are shorter only where the text begins or ends.
  private static boolean isCut(String surroundings) {
    return surroundings.codePointCount(0, surroundings.length()) >= Passage.CONTEXT;
  }

  /// The stance of the innermost speaker, whose claim it is.
  Stance stance() {
    var chain = claim.attribution();
    return chain.isEmpty() ? Stance.ASSERTS : chain.getLast().stance();
  }

  Position position() {
    var chain = claim.attribution();
    if (chain.isEmpty()) {
      return new Position(stance().label(), Facet.OWN_VOICE, "");
    }
    var speaker = speaker(chain.getLast());
    var via =
        chain.subList(0, chain.size() - 1).reversed().stream()
            .map(link -> link.stance() == Stance.ASSERTS ? speaker(link) : told(link))
            .filter(name -> !name.equals(speaker))
            .distinct()
            .collect(Collectors.joining(", via "));
    return new Position(stance().label(), speaker, via);
  }

  private String told(Attribution link) {
    return speaker(link) + " (" + link.stance().label() + ")";
  }

  private String speaker(Attribution link) {
    return known(link.source()).orElseGet(() -> words(link.source()));
  }

  private Optional<String> known(Source source) {
    return source.entity().map(names::get);
  }

  private static String words(Source source) {
    return source
        .words()
        .map(Words::text)
        .orElse(source.kind() == Source.Kind.SELF ? Facet.OWN_VOICE : Facet.NOT_NAMED);
  }

  /// All bases in the chain; empty where none is stated.
  String basis() {
    return claim.attribution().stream()
        .flatMap(link -> link.basis().stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(Telling::words)
        .collect(Collectors.joining(", "));
  }

  static String words(Basis basis) {
    return basis.label().replace('-', ' ');
  }

  List<String> flags() {
    var flags = new ArrayList<String>();
    if (claim.polarity() == Polarity.NEGATED) {
      flags.add("negated");
    }
    if (claim.certainty() == Certainty.PROBABLE || claim.certainty() == Certainty.POSSIBLE) {
      flags.add(label(claim.certainty()));
    }
    if (!claim.caveats().isEmpty()) {
      flags.add(Wording.count(claim.caveats().size(), "caveat"));
    }
    return flags;
  }

  String event() {
    return claim.times().stream().findFirst().map(Wording::event).orElse("");
  }

  /// How precise the first time is, and how many more there are.
  String precision() {
    int more = claim.times().size() - 1;
    return claim.times().stream()
        .findFirst()
        .map(Wording::precision)
        .map(precision -> more > 0 ? precision + ", " + more + " more" : precision)
        .orElse("");
  }

  List<Link> links() {
    var chain = claim.attribution();
    return Stream.iterate(0, i -> i < chain.size(), i -> i + 1)
        .map(i -> link(chain.get(i), i == chain.size() - 1))
        .toList();
  }

  private Link link(Attribution link, boolean isLast) {
    var words = words(link.source());
    var known = known(link.source()).filter(name -> !name.equalsIgnoreCase(words)).orElse("");
    var notes = new ArrayList<String>();
    if (!isLast && link.stance() != Stance.ASSERTS) {
      notes.add(link.stance().label());
    }
    link.count().ifPresent(count -> notes.add("they are " + count));
    return new Link(
        link.source().kind().label(),
        words,
        known,
        link.cue().map(Words::text).orElse(""),
        String.join(", ", notes));
  }

  List<Tag> tags() {
    var tags = new ArrayList<Tag>();
    if (claim.polarity() == Polarity.NEGATED) {
      tags.add(new Tag("polarity", "negated"));
    }
    relation().ifPresent(words -> tags.add(new Tag("relation", words)));
    claim.quantities().forEach(q -> tags.add(new Tag("quantity", Wording.quantity(q))));
    claim
        .times()
        .forEach(t -> tags.add(new Tag("time", Wording.event(t) + ", " + Wording.precision(t))));
    tags.add(new Tag("basis", basis().isEmpty() ? "none stated" : basis()));
    tags.add(new Tag("certainty", label(claim.certainty())));
    return tags;
  }

  /// `ownership — Almaz-Antey → IEMZ Kupol (place: Izhevsk)`
  Optional<String> relation() {
    return claim.relation().map(relation -> relation.inWords(id -> names.getOrDefault(id, "?")));
  }

  private static String label(Certainty certainty) {
    return certainty.name().toLowerCase(Locale.ROOT);
  }

  ChainView chain(String href, boolean isSelected, String document) {
    return new ChainView(
        href,
        isSelected,
        document,
        lang(),
        links(),
        claim.passage().exact(),
        stance().label(),
        Wording.gloss(stance()),
        tags());
  }

  /// The names of the places that the claim names, each once.
  String places() {
    return claim.places().stream()
        .map(place -> names.getOrDefault(place, ""))
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
