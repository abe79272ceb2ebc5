package org.attest.mentions.russian;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.language.PartOfSpeech;
import org.attest.mentions.MentionType;
import org.attest.mentions.russian.NameLexicon.Head;

/// Organisations and products by a head noun or a legal form: `ООО «…»`, "министерство обороны",
/// "Центральный банк", "компания Ромашка"; and abbreviations in capitals ("МИД России").
///
/// A head in small letters before a name in quotation marks is no part of the name; a legal form, a
/// capitalised head and a head with its adjectives are.
final class OrganisationReader implements Reader {
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "ооо", "оао", "пао", "ао", "зао", "нао", "гк", "гуп", "муп", "фгуп", "ип", "тоо", "нпо",
          "нпп", "нпк", "одо", "чао", "нпц", "цкб", "окб", "нии", "кб");

  private static final Pattern GENITIVE =
      Pattern.compile(
          "(а|я|ы|и|ов|ев|ей|ого|его|ой|ых|их|ий|ств|ний|ии|ек|ок|ин|ам|ям|ке|ию|нию|ству)$");

  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "..(ий|ый|ой|ая|яя|ое|ее|ого|его|ому|ему|им|ым|ом|ем|ую|юю|ие|ые|их|ых|ими|ыми)$");

  private static final Pattern FLIGHT = Pattern.compile("\\p{Lu}{2}\\p{Nd}{2,4}");

  /// "МХАТе", "МИДа".
  private static final Pattern INFLECTED_ACRONYM =
      Pattern.compile("\\p{IsCyrillic}(?<=\\p{Lu})\\p{Lu}{1,5}(а|у|ом|е|ы|ов|ам|ами|ах)");

  /// Ministries, services and courts whose names are made of beginnings of words.
  private static final Pattern BODY =
      Pattern.compile(
          "^(мин(обор|фин|юст|здрав|транс|пром|экон|энерго|культ|обр|сельхоз|соц|труд|цифр|природ|регион|строй|спорт|восток|комсвяз"
              + "|связ|нац|печат|внешторг|торг)|рос(надзор|реестр|стат|имуще|авиа|космос|труд|молод|резерв|финмон|потреб|комнадз"
              + "|ком|технадз|сельхоз|природ|рыбол|недр|стандарт|обр|здрав|архив|алко|аккред|грани|патент|сотруд|туризм|спорт|печат)"
              + "|гос(дум|деп|комит|план|строй|банк|корпорац|совет|автоинсп|наркоконтр|стандарт|техин)|(мос|лен|гор|обл|рай|край|верх)"
              + "[а-я]{0,6}суд(а|у|ом|е)?$|центр(избирком|банк)|[а-я]{2,8}избирком|[а-я]{2,8}прокуратур|сов(без|мин|фед)|евро(комисс|парламент))");

  /// Adjectives that open a name even at the beginning of a sentence.
  private static final Pattern OPENING_ADJECTIVE =
      Pattern.compile(
          "(ск|цк)(ий|ая|ое|ие|ого|ой|их|ому|им|ую|ом|ими)$|^(централь|федераль|верховн|националь|государств|генераль"
              + "|всемирн|европей|международн|объединенн|главн|высш|конституц|арбитраж|общероссий)");

  private static final int LONGEST_COMPLEMENT = 8;
  private static final int LONGEST_ADJECTIVES = 4;
  private static final int LONGEST_QUOTE = 12;

  private final NameLexicon lexicon;

  OrganisationReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Name> at(Words words, int at, Evidence evidence) {
    if (words.isAcronym(at) && !LEGAL_FORMS.contains(words.lower(at))) {
      return acronym(words, at);
    }
    if (INFLECTED_ACRONYM.matcher(words.form(at)).matches()) {
      return Optional.of(new Name(at, afterOwner(words, at + 1), MentionType.ORGANIZATION));
    }
    if (words.isUpper(at) && BODY.matcher(words.lower(at)).find()) {
      return Optional.of(new Name(at, afterOwner(words, at + 1), MentionType.PUBLIC_BODY));
    }
    if (words.isUpper(at) && lexicon.body(words.lower(at)).isPresent()) {
      return oneWord(words, at);
    }
    int head = head(words, at);
    var kind = lexicon.head(words.lower(head));
    return kind.isEmpty() ? oneWord(words, at) : named(words, at, head, kind.get());
  }

  private Optional<Name> oneWord(Words words, int at) {
    var body = words.isUpper(at) ? lexicon.body(words.lower(at)) : Optional.<MentionType>empty();
    if (body.isPresent()) {
      return body.map(type -> new Name(at, afterOwner(words, at + 1), type));
    }
    var outlet = lexicon.outlets.end(words, at);
    return outlet.isPresent()
        ? Optional.of(new Name(at, outlet.getAsInt(), MentionType.ORGANIZATION))
        : Optional.empty();
  }

  private Optional<Name> acronym(Words words, int at) {
    boolean longer = words.isLatin(at) && words.isLatin(at + 1) && words.isUpper(at + 1);
    boolean flight = FLIGHT.matcher(words.form(at)).matches();
    if (longer || flight || isRomanNumeral(words.form(at)) || words.form(at).length() < 2) {
      return Optional.empty();
    }
    return lexicon
        .acronym(words.form(at))
        .map(type ->
            new Name(at, type == MentionType.COUNTRY ? at + 1 : afterOwner(words, at + 1), type));
  }

  private static boolean isRomanNumeral(String form) {
    return form.matches("[IVXLCМХI]+");
  }

  /// "МИД России", "ВВС США": with the country that follows.
  private int afterOwner(Words words, int at) {
    return words.isUpper(at) && lexicon.countries.end(words, at).isPresent()
        ? lexicon.countries.end(words, at).getAsInt()
        : at;
  }

  /// The head of a name that starts at `at`: the word itself, or the noun after its adjectives.
  private int head(Words words, int at) {
    int head = at;
    while (head < at + LONGEST_ADJECTIVES && isAdjectiveOfName(words, at, head)) {
      head++;
    }
    return head;
  }

  private boolean isAdjectiveOfName(Words words, int at, int i) {
    return words.isUpper(at)
        && words.partOfSpeech(i) != PartOfSpeech.NOUN
        && ADJECTIVE.matcher(words.lower(i)).find()
        && lexicon.head(words.lower(i)).isEmpty()
        && words.isWord(i + 1);
  }

  private Optional<Name> named(Words words, int at, int head, Head kind) {
    if (kind == Head.WORK || kind == Head.TITLE || kind == Head.PLACE) {
      return Optional.empty();
    }
    boolean partOfName =
        head > at || (words.isUpper(head) && !words.opens(head)) || isLegalForm(words, head);
    int quote = afterLegalForms(words, head + 1);
    if (words.isOneOf(quote, Words.OPENERS)) {
      int start = quote > head + 1 ? head + 1 : quote;
      return quoted(words, partOfName ? at : start, quote, kind);
    }
    if (!kind.isOrganisation()) {
      return unquoted(words, head + 1, kind);
    }
    return organisation(words, at, head, kind, partOfName);
  }

  private boolean isLegalForm(Words words, int at) {
    return words.isUpper(at) && LEGAL_FORMS.contains(words.lower(at));
  }

  private int afterLegalForms(Words words, int at) {
    int after = at;
    while (isLegalForm(words, after)) {
      after++;
    }
    return after;
  }

  private Optional<Name> quoted(Words words, int start, int quote, Head kind) {
    int close = closing(words, quote);
    if (close < 0 || !words.isWord(quote + 1)) {
      return Optional.empty();
    }
    boolean bare = start == quote;
    return kind.type()
        .map(type -> new Name(bare ? quote + 1 : start, bare ? close : close + 1, type));
  }

  /// The mark that closes a quotation, or -1 where it is too far for a name. “ closes after „, and
  /// opens elsewhere.
  static int closing(Words words, int open) {
    int depth = 0;
    boolean low = words.is(open, "„");
    for (int i = open + 1; i < open + LONGEST_QUOTE && words.has(i); i++) {
      boolean closes = words.isOneOf(i, Words.CLOSERS) || (low && words.is(i, "“"));
      if (closes && depth == 0) {
        return i > open + 1 ? i : -1;
      }
      low |= words.is(i, "„");
      depth += closes ? -1 : words.isOneOf(i, "«„“") ? 1 : 0;
    }
    return -1;
  }

  /// "компания Apple", "ракета Калибр": the capitalised words after the head.
  private Optional<Name> unquoted(Words words, int from, Head kind) {
    int end = from;
    while (end < from + 3
        && words.mayName(end)
        && lexicon.head(words.lower(end)).isEmpty()
        && !lexicon.isFirstName(words.lower(end))) {
      end++;
    }
    int last = end;
    boolean person =
        end == from + 2 && !words.isLatin(from) && Surnames.isSurname(words.lower(from + 1));
    return end > from && !person
        ? kind.type().map(type -> new Name(from, last, type))
        : Optional.empty();
  }

  private Optional<Name> organisation(
      Words words, int at, int head, Head kind, boolean partOfName) {
    int end = complement(words, head + 1, partOfName);
    boolean named =
        (partOfName && (end > head + 1 || head > at || words.isUpper(head)))
            || (end > head + 1 && isOwned(words, head + 1, end));
    boolean plain =
        words.opens(at)
            && head > at
            && end == head + 1
            && !OPENING_ADJECTIVE.matcher(words.lower(at)).find();
    if (named && !plain && (end > head + 1 || head > at)) {
      return kind.type().map(type -> new Name(at, end, type));
    }
    boolean direct = words.isLatin(head + 1) || kind == Head.COMPANY || kind == Head.OUTLET;
    return direct ? unquoted(words, head + 1, kind) : Optional.empty();
  }

  /// After the genitive that says what the body is for and whose it is.
  private int complement(Words words, int from, boolean free) {
    int end = from;
    while (end < from + LONGEST_COMPLEMENT) {
      int owner = Math.max(ownerEnd(words, end), honoured(words, end));
      if (owner > end) {
        return owner;
      }
      int step = step(words, end, free);
      if (step == 0) {
        break;
      }
      end += step;
    }
    return end;
  }

  private int ownerEnd(Words words, int at) {
    return words.isUpper(at) ? Math.max(afterOwner(words, at), afterPlace(words, at)) : at;
  }

  /// "Имени Баумана": after the person whose name a body bears.
  private static int honoured(Words words, int at) {
    if (!words.lower(at).equals("имени")) {
      return at;
    }
    int end = at + 1;
    while (end < at + 6
        && (words.mayName(end) || words.isInitial(end) || words.isInitial(end - 1))) {
      end++;
    }
    return end > at + 1 ? end : at;
  }

  private int afterPlace(Words words, int at) {
    return lexicon.places.end(words, at).orElse(at);
  }

  private int step(Words words, int at, boolean free) {
    if (isComplement(words, at, free)) {
      return 1;
    }
    boolean link =
        words.is(at, "и")
            || (free && words.is(at, "по"))
            || (free && words.is(at, ",") && lexicon.isDomain(words.lower(at - 1)));
    return link && isComplement(words, at + 1, free) ? 2 : 0;
  }

  private boolean isComplement(Words words, int at, boolean free) {
    return words.isWord(at)
        && !words.isUpper(at)
        && (lexicon.isDomain(words.lower(at)) || (free && isGenitive(words, at)));
  }

  private static boolean isGenitive(Words words, int at) {
    return switch (words.partOfSpeech(at)) {
      case NOUN, ADJ -> words.lower(at).length() > 3 && GENITIVE.matcher(words.lower(at)).find();
      default -> false;
    };
  }

  private boolean isOwned(Words words, int from, int end) {
    return lexicon.isDomain(words.lower(from)) || words.isUpper(end - 1);
  }
}
