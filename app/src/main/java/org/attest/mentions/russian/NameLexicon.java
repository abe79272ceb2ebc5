package org.attest.mentions.russian;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.mentions.MentionType;
import org.attest.text.Lexicon;

/// The lists behind the rules, each with all cases of its entries.
final class NameLexicon {
  /// What a noun before a name says about the name.
  enum Head {
    PUBLIC_BODY,
    ORGANIZATION,
    COMPANY,
    OUTLET,
    PLACE,
    WEAPON_SYSTEM,
    VESSEL,
    AIRPLANE,
    PRODUCT,
    /// A film, a prize, a law: no party.
    WORK,
    /// A person follows.
    TITLE;

    boolean isOrganisation() {
      return this == PUBLIC_BODY || this == ORGANIZATION || this == COMPANY || this == OUTLET;
    }

    Optional<MentionType> type() {
      return switch (this) {
        case OUTLET -> Optional.of(MentionType.ORGANIZATION);
        case WORK -> Optional.empty();
        case TITLE -> Optional.of(MentionType.PERSON);
        case PUBLIC_BODY, ORGANIZATION, COMPANY, PLACE, WEAPON_SYSTEM, VESSEL, AIRPLANE, PRODUCT ->
            Optional.of(MentionType.valueOf(name()));
      };
    }
  }

  final Gazetteer countries;
  final Gazetteer places;
  final Gazetteer outlets;
  private final Map<String, MentionType> bodies = new HashMap<>();
  private final Set<String> firstNames = new HashSet<>();
  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, Optional<MentionType>> acronyms = new HashMap<>();
  private final Set<String> domains = new HashSet<>();

  NameLexicon() {
    countries = new Gazetteer(Stream.concat(cldrCountries(), names("countries.csv", 0)));
    places = new Gazetteer(names("places.csv", 0));
    outlets = new Gazetteer(names("outlets.csv", 0));
    names("first-names.csv", 1).map(Cases::of).forEach(firstNames::addAll);
    names("domains.csv", 0).forEach(domains::add);
    rows("heads.csv").forEach(this::addHeads);
    rows("acronyms.csv").forEach(row -> acronyms.put(row.getFirst(), type(row.get(1))));
    rows("acronyms.csv").forEach(this::addBody);
  }

  /// Unicode CLDR's names, as the Java platform carries them. Locale data of other places with a
  /// region code (Antarctica) are no states.
  private static Stream<String> cldrCountries() {
    var russian = Locale.of("ru");
    return Stream.of(Locale.getISOCountries())
        .filter(code -> !code.equals("AQ"))
        .map(code -> Locale.of("", code).getDisplayCountry(russian))
        .filter(name -> !name.contains("(") && !name.contains("о-в"))
        .map(name -> name.replace(' ', '_'));
  }

  private static List<List<String>> rows(String lexicon) {
    return new Lexicon(NameLexicon.class, lexicon).rows();
  }

  private static Stream<String> names(String lexicon, int column) {
    return rows(lexicon).stream().flatMap(row -> Stream.of(row.get(column).split(" ", -1)));
  }

  private static Optional<MentionType> type(String label) {
    return label.equals("-") ? Optional.empty() : Optional.of(MentionType.valueOf(label));
  }

  private void addBody(List<String> row) {
    if (!Cases.isAcronym(row.getFirst())) {
      Cases.of(row.getFirst())
          .forEach(form -> type(row.get(1)).ifPresent(type -> bodies.put(form, type)));
    }
  }

  private void addHeads(List<String> row) {
    var head = Head.valueOf(row.getFirst());
    for (var noun : row.get(1).split(" ", -1)) {
      Cases.of(noun).forEach(form -> heads.putIfAbsent(form, head));
    }
  }

  boolean isFirstName(String lower) {
    return firstNames.contains(lower);
  }

  Optional<Head> head(String lower) {
    var head = heads.get(lower);
    int hyphen = lower.indexOf('-');
    return head != null || hyphen < 0
        ? Optional.ofNullable(head)
        : Optional.ofNullable(heads.get(lower.substring(hyphen + 1)));
  }

  boolean isHead(String lower, Head head) {
    return head(lower).filter(head::equals).isPresent();
  }

  /// Whether the word says what a ministry or an agency is for ("обороны").
  boolean isDomain(String lower) {
    return domains.contains(lower);
  }

  /// What an abbreviation in capitals names; an organisation where nothing else is known.
  Optional<MentionType> acronym(String form) {
    return acronyms.getOrDefault(form, Optional.of(MentionType.ORGANIZATION));
  }

  /// Bodies by names of one word ("Пентагон", "Минфин", "Евросоюз").
  Optional<MentionType> body(String lower) {
    return Optional.ofNullable(bodies.get(lower));
  }

  /// A country, town or region by a name of one word.
  boolean isPlace(String lower) {
    return countries.contains(lower) || places.contains(lower);
  }
}
