package org.attest.mentions.russian;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.mentions.Countries;
import org.attest.mentions.MentionType;
import org.attest.mentions.russian.NameLexicon.Head;

/// Countries and places: by list, by a head noun ("г. Ижевск", "Тверская область"), by ending, and
/// unknown names after a preposition of place.
final class PlaceReader implements Reader {
  private static final Pattern ENDING =
      Pattern.compile(
          "..((ск|цк)(а|у|ом|е)?|(град|бург|поль|город|таун|порт|бад|абад)(а|у|ом|е|ем)?|(стан|ленд|ланд|шир)(а|у|ом|е)?"
              + "|[оеё]во|ино|[нлртг]ия|[нлртг]ии|[нлртг]ию|[нлртг]ией)$");

  private static final Pattern ADJECTIVE =
      Pattern.compile("..(ск|цк|н|в)(ий|ой|ый|ая|ое|ого|ому|им|ым|ом|ую|ие|их|ые|ых)$");

  private static final Set<String> SHORT_HEADS =
      Set.of("г", "ул", "пос", "с", "дер", "пр", "просп", "пл", "пер", "наб", "р", "оз", "обл");

  private static final int LONGEST_LIST = 40;

  private final NameLexicon lexicon;

  PlaceReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Name> at(Words words, int at, Evidence evidence) {
    var listed = listed(words, at);
    boolean adjective = words.mayName(at) && isAdjective(words, at) && isHead(words, at + 1);
    if (listed.isPresent() && !adjective && !isSurname(words, at, listed.get())) {
      return listed;
    }
    if (!words.mayName(at) || words.isAcronym(at) || words.isLatin(at)) {
      return Optional.empty();
    }
    int end = end(words, at);
    return end > at ? Optional.of(new Name(at, end, MentionType.PLACE)) : Optional.empty();
  }

  /// "Иванова" is a town only after a preposition.
  private static boolean isSurname(Words words, int at, Name name) {
    var lower = words.lower(at);
    return name.end() == at + 1
        && name.type() == MentionType.PLACE
        && Countries.byCapital(lower.substring(0, lower.length() - 1)).isEmpty()
        && lower.matches(".*(ова|ева|ина)")
        && !PersonReader.afterPreposition(words, at);
  }

  /// Names of several words, before anybody takes them for people.
  Optional<Name> severalWords(Words words, int at, Evidence evidence) {
    return listed(words, at).filter(name -> name.end() > at + 1);
  }

  private Optional<Name> listed(Words words, int at) {
    var country = lexicon.countries.end(words, at);
    if (country.isPresent()) {
      return Optional.of(new Name(at, country.getAsInt(), MentionType.COUNTRY));
    }
    var place = lexicon.places.end(words, at);
    return place.isPresent()
        ? Optional.of(new Name(at, place.getAsInt(), MentionType.PLACE))
        : Optional.empty();
  }

  private int end(Words words, int at) {
    if (isAdjective(words, at) && isHead(words, at + 1)) {
      return at + 2;
    }
    if (isOneOfRegions(words, at)) {
      return at + 1;
    }
    if (isHead(words, at - 1) || isShortHead(words, at - 1)) {
      return words.mayName(at + 1) && isAdjective(words, at) ? at + 2 : at + 1;
    }
    return at;
  }

  /// "В Тульской, Тверской и Псковской областях".
  private boolean isOneOfRegions(Words words, int at) {
    int next = at;
    while (next < at + LONGEST_LIST
        && Adjectives.isRegional(words.lower(next))
        && words.isUpper(next)
        && (words.is(next + 1, ",") || words.is(next + 1, "и"))) {
      next += 2;
    }
    return next > at && Adjectives.isRegional(words.lower(next)) && isHead(words, next + 1);
  }

  /// A single unknown word that stands or ends like a place. The last resort: people come first.
  Optional<Name> unknown(Words words, int at, Evidence evidence) {
    boolean capital = !words.opens(at) || evidence.isCapitalElsewhere(words.lower(at));
    if (!words.mayName(at) || !capital || words.isAcronym(at) || words.isLatin(at)) {
      return Optional.empty();
    }
    return PersonReader.afterPreposition(words, at) || ENDING.matcher(words.lower(at)).find()
        ? Optional.of(new Name(at, at + 1, MentionType.PLACE))
        : Optional.empty();
  }

  private boolean isHead(Words words, int at) {
    return lexicon.isHead(words.lower(at), Head.PLACE);
  }

  private static boolean isShortHead(Words words, int at) {
    return words.is(at, ".") && SHORT_HEADS.contains(words.lower(at - 1));
  }

  private static boolean isAdjective(Words words, int at) {
    return ADJECTIVE.matcher(words.lower(at)).find();
  }
}
