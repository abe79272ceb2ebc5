package org.attest.mentions.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.language.NamedSpan;
import org.attest.language.PartOfSpeech;
import org.attest.language.Sentence;
import org.attest.mentions.BodyName;
import org.attest.mentions.Countries;
import org.attest.mentions.Mention.Kind;
import org.attest.mentions.MentionType;
import org.attest.text.Lexicon;

/// The names of one sentence: by their shape ("MQ-9 Reaper", "HMS Ocean"), by the word they end
/// with ("… Airport"), and the engine's, in that order.
final class SentenceNames {
  private static final Map<String, MentionType> HEADS = types("heads.csv");
  private static final Map<String, MentionType> WEAPONS = types("weapons.csv");
  private static final Set<String> ACRONYMS = words("weapon-acronyms.csv");
  private static final Set<String> SHIPS = words("ship-prefixes.csv");
  private static final Set<String> ROLES = words("roles.csv");

  /// "S-300", "Su-35", "KC-135R", "Shahed-136"; or "M777", "T72".
  private static final Pattern DESIGNATION =
      Pattern.compile("[A-Z][A-Za-z]{0,9}-\\d{1,4}[A-Za-z]{0,3}|[A-Z]{1,3}\\d{2,4}[A-Z]?\\d?");

  /// Shapes like designations that are none: groups of states, roads, diseases, paper, vitamins.
  private static final Pattern NO_DESIGNATION =
      Pattern.compile("G-?\\d{1,2}|COVID-19|[AIM]-\\d{1,2}|A\\d|H\\dN\\d|UTF-\\d+|Q\\d|FY\\d+");

  private final Sentence sentence;
  private final List<Name> names = new ArrayList<>();

  private SentenceNames(Sentence sentence) {
    this.sentence = sentence;
  }

  private static Map<String, MentionType> types(String lexicon) {
    return new Lexicon(SentenceNames.class, lexicon)
        .rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    List::getFirst, row -> MentionType.valueOf(row.get(1))));
  }

  private static Set<String> words(String lexicon) {
    return new Lexicon(SentenceNames.class, lexicon)
        .rows().stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
  }

  static List<Name> of(Sentence sentence) {
    var names = new SentenceNames(sentence);
    for (int at = 0; at < sentence.tokens().size(); at++) {
      names.byShape(at).ifPresent(names::add);
    }
    sentence.names().stream().flatMap(n -> names.byEngine(n).stream()).forEach(names::addLonger);
    for (int at = 0; at < sentence.tokens().size(); at++) {
      names.byHead(at).ifPresent(names::add);
    }
    return List.copyOf(names.names);
  }

  private void add(Name name) {
    if (names.stream().noneMatch(name::overlaps)) {
      names.add(name);
    }
  }

  /// A body with its country takes the place of the country alone.
  private void addLonger(Name name) {
    names.removeIf(
        n -> n.type() == MentionType.COUNTRY && n.first() == name.first() && n.overlaps(name));
    add(name);
  }

  private Optional<Name> byShape(int at) {
    return Stream.of(ship(at), designation(at), acronym(at)).flatMap(Optional::stream).findFirst();
  }

  private Optional<Name> ship(int at) {
    int end = at + 1;
    while (end - at < 4 && isProper(end)) {
      end++;
    }
    return SHIPS.contains(form(at)) && end > at + 1
        ? Optional.of(name(at, end, MentionType.VESSEL))
        : Optional.empty();
  }

  private Optional<Name> designation(int at) {
    var form = form(at);
    if (!DESIGNATION.matcher(form).matches() || NO_DESIGNATION.matcher(form).matches()) {
      return Optional.empty();
    }
    int end = at + 1;
    while (end - at < 4 && isProper(end) && !WEAPONS.containsKey(lemma(end))) {
      end++;
    }
    var type = Optional.ofNullable(WEAPONS.get(lemma(end)));
    return Optional.of(name(at, end, type.orElse(MentionType.WEAPON_SYSTEM)));
  }

  private Optional<Name> acronym(int at) {
    var form = form(at);
    var singular = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    return ACRONYMS.contains(singular)
        ? Optional.of(new Name(sentence, at, at + 1, MentionType.WEAPON_SYSTEM, Kind.DESCRIPTION))
        : Optional.empty();
  }

  private Optional<Name> byEngine(NamedSpan span) {
    int first =
        bare(span.first()).equals("the") && span.end() > span.first() + 1
            ? span.first() + 1
            : span.first();
    int end = withoutPossessive(first, span.end());
    return engineType(span, first, end).map(type -> name(withCountry(first, end), end, type));
  }

  /// A name that any state's body could have takes its country in: "China's Foreign Ministry".
  private int withCountry(int first, int end) {
    var body = BodyName.of(words(first, end));
    if (!body.isGeneric() || body.country().isPresent() || end - first < 2) {
      return first;
    }
    int before = first - 1;
    boolean possessive = isInside(before) && sentence.tokens().get(before).fineTag().equals("POS");
    return possessive
        ? country(before, text -> Countries.code(text).isPresent()).orElse(first)
        : country(first, text -> Countries.byAdjective(text).isPresent()).orElse(first);
  }

  /// Where the words that name a country begin, if they end here.
  private OptionalInt country(int end, Predicate<String> isCountry) {
    return IntStream.of(3, 2, 1)
        .map(length -> end - length)
        .filter(first -> first >= 0 && isCapital(first) && isCountry.test(words(first, end)))
        .findFirst();
  }

  private int withoutPossessive(int first, int end) {
    return end - first > 1 && sentence.tokens().get(end - 1).fineTag().equals("POS")
        ? end - 1
        : end;
  }

  private Optional<MentionType> engineType(NamedSpan span, int first, int end) {
    return switch (span.kind()) {
      case PERSON -> Optional.of(headType(first, end).orElse(MentionType.PERSON));
      case ORGANISATION, NATIONALITY, WORK_OF_ART, LANGUAGE ->
          span.kind() == org.attest.language.NameKind.ORGANISATION
              ? Optional.of(headType(first, end).orElse(MentionType.ORGANIZATION))
              : Optional.empty();
      case GEOPOLITICAL -> Optional.of(place(first, end));
      case LOCATION, FACILITY -> Optional.of(headType(first, end).orElse(MentionType.PLACE));
      case PRODUCT -> Optional.of(product(end));
      case EVENT -> Optional.of(MentionType.EVENT);
      case LAW -> Optional.of(MentionType.LAW);
      case DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL -> Optional.empty();
    };
  }

  private MentionType place(int first, int end) {
    var text = words(first, end);
    return Countries.code(text).isPresent()
        ? MentionType.COUNTRY
        : headType(first, end).orElse(MentionType.PLACE);
  }

  private MentionType product(int end) {
    return WEAPONS.getOrDefault(
        lemma(end), WEAPONS.getOrDefault(lemma(end - 1), MentionType.PRODUCT));
  }

  /// What a name of several words is by its head: the word before "of", "for" or "in", else the
  /// last.
  private Optional<MentionType> headType(int first, int end) {
    int head = end - 1;
    for (int at = first + 1; at < end; at++) {
      if (Set.of("of", "for", "on", "in").contains(form(at))) {
        head = at - 1;
        break;
      }
    }
    return end - first > 1 ? Optional.ofNullable(HEADS.get(bare(head))) : Optional.empty();
  }

  private String bare(int token) {
    var lower = form(token).toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /// Capitalised words up to a head that the engine left out: "the Samarra Barrage", "the
  /// Coalition", "the Government of Iraq", "the Foreign Secretary".
  private Optional<Name> byHead(int at) {
    boolean role = ROLES.contains(bare(at));
    var type = role ? MentionType.PERSON : HEADS.get(bare(at));
    if (type == null || !isCapital(at) || isProper(at + 1)) {
      return Optional.empty();
    }
    int first = at;
    while (first > 0
        && at - first < 6
        && isCapital(first - 1)
        && (isProper(first - 1) || isAdjective(first - 1))) {
      first--;
    }
    boolean definite = first > 0 && bare(first - 1).equals("the");
    int end = withOf(at + 1);
    first = withCountry(first, end);
    boolean says = definite || (at > first && first > 0);
    return says && !(first == at && first <= 1 && end == at + 1 && !definite)
        ? Optional.of(new Name(sentence, first, end, type, role ? Kind.DESCRIPTION : Kind.NAME))
        : Optional.empty();
  }

  /// "Government of Iraq", "Minister for the Middle East".
  private int withOf(int end) {
    if (!Set.of("of", "for").contains(form(end))) {
      return end;
    }
    int at = bare(end + 1).equals("the") ? end + 2 : end + 1;
    int last = at;
    while (last - at < 5 && isProper(last)) {
      last++;
    }
    return last > at ? last : end;
  }

  private boolean isProper(int token) {
    return isInside(token)
        && isCapital(token)
        && sentence.tokens().get(token).partOfSpeech() == PartOfSpeech.PROPN;
  }

  private boolean isAdjective(int token) {
    return isInside(token) && sentence.tokens().get(token).partOfSpeech() == PartOfSpeech.ADJ;
  }

  private boolean isCapital(int token) {
    return isInside(token) && Character.isUpperCase(form(token).codePointAt(0));
  }

  private boolean isInside(int token) {
    return token >= 0 && token < sentence.tokens().size();
  }

  private String form(int token) {
    return isInside(token) ? sentence.tokens().get(token).form() : "";
  }

  private String lemma(int token) {
    return isInside(token) ? sentence.tokens().get(token).lemma() : "";
  }

  private String words(int first, int end) {
    return sentence.tokens().subList(first, end).stream()
        .map(token -> token.form())
        .collect(Collectors.joining(" "));
  }

  private Name name(int first, int end, MentionType type) {
    return new Name(sentence, first, end, type, Kind.NAME);
  }
}
