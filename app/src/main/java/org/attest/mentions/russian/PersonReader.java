package org.attest.mentions.russian;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.mentions.MentionType;
import org.attest.mentions.russian.NameLexicon.Head;

/// People: a first name, initials or a title makes sure; a surname's ending or two unknown
/// capitalised words in a row make likely.
final class PersonReader implements Reader {
  private static final Set<String> PARTICLES =
      Set.of(
          "фон", "де", "ван", "дер", "ди", "да", "дю", "ла", "ле", "бен", "бин", "ибн", "аль",
          "эль", "дос", "оглы", "кызы", "тен", "мак");

  /// Endings that no other word has.
  private static final Pattern CLEAR_SURNAME =
      Pattern.compile("...(енко|швили|ндзе|адзе|ейчук|ьчук)$");

  /// Villages and towns: no surname has this form.
  private static final Pattern PLACE = Pattern.compile("...[оеё]во$");

  /// Words of a person's name, beside initials and particles.
  private static final int LONGEST = 4;

  private final NameLexicon lexicon;

  PersonReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Name> at(Words words, int at, Evidence evidence) {
    int end = end(words, at, evidence);
    if (end <= at) {
      return Optional.empty();
    }
    rememberSurname(words, at, end, evidence);
    return Optional.of(new Name(at, end, MentionType.PERSON));
  }

  private void rememberSurname(Words words, int at, int end, Evidence evidence) {
    for (int i = at; i < end; i++) {
      var lower = words.lower(i);
      boolean surname =
          lower.length() > 2 && !lexicon.isFirstName(lower) && !Surnames.isPatronymic(lower);
      if (surname && words.isUpper(i)) {
        evidence.addSurname(lower);
      }
    }
  }

  /// The end of the name, or `at` where there is none.
  private int end(Words words, int at, Evidence evidence) {
    if (words.isInitial(at)) {
      int afterInitials = afterInitials(words, at);
      return isNamePart(words, afterInitials) ? names(words, afterInitials, 1) : at;
    }
    if (!isNamePart(words, at)) {
      return at;
    }
    if (isNounBeforeName(words, at)) {
      return at;
    }
    if (lexicon.isFirstName(words.lower(at))) {
      return afterFirstName(words, at, evidence);
    }
    int end = withoutAdjective(words, at, names(words, at, LONGEST - 1));
    if (words.isInitial(end) && Surnames.isSurname(words.lower(at))) {
      return afterInitials(words, end);
    }
    if (end <= at) {
      return at;
    }
    return isSure(words, at, end) || isLikely(words, at, end, evidence) ? end : at;
  }

  /// "Встреча Ивана Громова": the capital letter of the first word says nothing.
  private boolean isNounBeforeName(Words words, int at) {
    return words.opens(at)
        && lexicon.isFirstName(words.lower(at + 1))
        && !lexicon.isFirstName(words.lower(at))
        && !Surnames.isSurname(words.lower(at));
  }

  /// "Жители Тульской области", "Российский президент": the adjective belongs to what follows.
  private static int withoutAdjective(Words words, int at, int end) {
    return end > at && Adjectives.describesNext(words, end - 1) ? end - 1 : end;
  }

  private int afterFirstName(Words words, int at, Evidence evidence) {
    int end = names(words, at, LONGEST);
    if (end > at + 1 || words.isInitial(at + 1)) {
      return Math.max(end, afterInitials(words, at + 1));
    }
    boolean plain = words.opens(at) && evidence.isSmallElsewhere(words.lower(at));
    boolean place = lexicon.isPlace(words.lower(at)) && afterPreposition(words, at);
    return plain || place ? at : end;
  }

  private boolean isSure(Words words, int at, int end) {
    return anyOf(words, at + 1, end)
        || (afterTitle(words, at) && !lexicon.isPlace(words.lower(at)));
  }

  /// Whether a first name or a patronymic stands among the words.
  private boolean anyOf(Words words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (lexicon.isFirstName(words.lower(i)) || Surnames.isPatronymic(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLikely(Words words, int at, int end, Evidence evidence) {
    if (CLEAR_SURNAME.matcher(words.lower(at)).find()) {
      return true;
    }
    boolean opens = words.opens(at) || words.isOneOf(at - 1, Words.OPENERS);
    if (opens
        && !evidence.isCapitalElsewhere(words.lower(at))
        && !evidence.isSurname(words.lower(at))) {
      return end > at + 1
          && !evidence.isSmallElsewhere(words.lower(at))
          && Surnames.isSurname(words.lower(end - 1));
    }
    return end > at + 1
        || evidence.isSurname(words.lower(at))
        || (Surnames.isSurname(words.lower(at)) && !afterPreposition(words, at));
  }

  private boolean afterTitle(Words words, int at) {
    return lexicon.isHead(words.lower(at - 1), Head.TITLE);
  }

  static boolean afterPreposition(Words words, int at) {
    return Set.of("в", "во", "на", "из", "под", "близ", "до").contains(words.lower(at - 1));
  }

  /// After at most `most` words of a name and the particles between them.
  private int names(Words words, int at, int most) {
    int end = at;
    for (int count = 0; count < most && isNamePart(words, end); count++) {
      end++;
      int afterParticles = afterParticles(words, end);
      if (afterParticles > end && isNamePart(words, afterParticles)) {
        end = afterParticles;
      }
    }
    return end;
  }

  private static int afterParticles(Words words, int at) {
    int end = at;
    while (end < at + 2 && PARTICLES.contains(words.lower(end))) {
      end++;
    }
    return end;
  }

  private static int afterInitials(Words words, int at) {
    int end = at;
    while (words.isInitial(end) && end < at + 6) {
      end += 2;
    }
    return end;
  }

  private boolean isNamePart(Words words, int at) {
    var lower = words.lower(at);
    return words.mayName(at)
        && !words.isLatin(at)
        && !words.isAcronym(at)
        && !PLACE.matcher(lower).find()
        && !Character.isDigit(lower.charAt(lower.length() - 1))
        && (lexicon.isFirstName(lower) || !isOther(lower));
  }

  private boolean isOther(String lower) {
    boolean place = lexicon.isPlace(lower) && !lower.matches(".*(ова|ева|ина)");
    return place
        || lexicon.body(lower).isPresent()
        || lexicon.outlets.contains(lower)
        || lexicon.head(lower).isPresent();
  }
}
