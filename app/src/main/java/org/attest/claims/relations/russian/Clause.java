package org.attest.claims.relations.russian;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.language.PartOfSpeech;
import org.attest.language.russian.GrammaticalCase;
import org.attest.mentions.MentionType;

/// The words around a verb in which its parties stand, and which party stands in which place.
///
/// Places are `subj`, `obj`, `dat`, `ins`, `and` (joined to the subject), `firm` (an object that is
/// a company), `share` (what a part of is the object), `portion` (the same before the verb),
/// `whole` ("в", "в состав") and prepositions.
final class Clause {
  /// Words to look back over, for what stands between a subject and its verb.
  private static final int REACH = 40;

  /// A party that could only be subject or object.
  private static final int DIRECT = 2;

  private static final int ALL = GrammaticalCase.values().length;

  /// Tokens from "входит" to the name of the whole.
  private static final int NEAR = 4;

  private static final Pattern PART =
      Pattern.compile("состав|число|структуру|группу|систему|совет");

  private static final Pattern SHARE = Pattern.compile("%|процент.*|акци.*|дол[яюией]+|пакет.*");

  private final Words words;
  private final List<Party> parties;
  private final int verb;
  private final int first;
  private final int end;
  private final boolean passive;
  private final Optional<Party> antecedent;

  private Clause(
      Words words,
      List<Party> parties,
      int verb,
      int first,
      int end,
      boolean passive,
      Optional<Party> antecedent) {
    this.words = words;
    this.parties = parties;
    this.verb = verb;
    this.first = first;
    this.end = end;
    this.passive = passive;
    this.antecedent = antecedent;
  }

  /// The clause of a finite verb or a short participle.
  static Clause of(Words words, List<Party> all, int verb, boolean passive) {
    int first = start(words, verb);
    int end = end(words, verb);
    int from = first;
    var antecedent = Optional.<Party>empty();
    if (words.lower(first).matches("котор(ый|ая|ое|ые)")) {
      antecedent = before(all, first - 1);
    } else if (words.is(first - 1, "(") && verb == first) {
      antecedent = before(all, first - 1);
    } else if (words.is(first - 1, ",")) {
      from = overInsertion(words, first - 1);
    }
    int start = from;
    var inside = all.stream().filter(p -> p.isIn(start, end)).toList();
    return new Clause(words, inside, verb, first, end, passive, antecedent);
  }

  /// The words of a participle after a comma: what it describes stands before.
  static Clause ofParticiple(Words words, List<Party> all, int participle, boolean passive) {
    int end = end(words, participle);
    boolean after = words.is(participle - 1, ",");
    var described = after ? before(all, participle - 1) : described(words, all, participle, end);
    int stop = after ? end : described.map(Party::first).orElse(end);
    var inside = all.stream().filter(p -> p.isIn(participle, stop)).toList();
    return new Clause(words, inside, participle, participle, stop, passive, described);
  }

  /// The last party before the next verb that no preposition inside the participle's words governs.
  private static Optional<Party> described(Words words, List<Party> all, int from, int end) {
    int stop = from + 1;
    while (stop < end && !words.isVerb(stop)) {
      stop++;
    }
    int last = stop;
    return all.stream()
        .filter(p -> p.isIn(from + 1, last) && p.preposition().isEmpty() && !p.dependent())
        .reduce((_, later) -> later);
  }

  /// The party whose words end at a comma.
  static Optional<Party> before(List<Party> all, int end) {
    return all.stream().filter(p -> p.end() == end).findFirst();
  }

  private static int start(Words words, int verb) {
    int at = verb;
    while (at > 0 && verb - at < REACH && !words.isBorder(at - 1)) {
      at--;
    }
    return at;
  }

  private static int end(Words words, int verb) {
    int at = verb + 1;
    while (at < words.size() && at - verb < REACH && !words.isBorder(at)) {
      at++;
    }
    return at;
  }

  /// Back over words set between commas that have no verb of their own.
  private static int overInsertion(Words words, int comma) {
    int at = comma;
    while (at > 0 && comma - at < REACH && !words.is(at - 1, ",")) {
      at--;
      if (words.isFinite(at) || words.partOfSpeech(at) == PartOfSpeech.SCONJ) {
        return comma;
      }
    }
    return words.is(at - 1, ",") ? start(words, at - 1) : comma;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  /// The party in the first of some places that holds one.
  Optional<Party> at(List<String> places) {
    return places.stream().map(this::at).flatMap(Optional::stream).findFirst();
  }

  private Optional<Party> at(String place) {
    return switch (place) {
      case "subj" -> passive ? agent() : subject();
      case "obj" -> passive ? subject() : object();
      case "dat" -> other(this::isRecipient);
      case "ins" -> passive ? Optional.empty() : agent();
      case "and" -> joined();
      case "firm" -> object().filter(p -> isBody(p.mention().type()));
      case "share" -> share();
      case "portion" -> portion();
      case "whole" -> whole();
      default -> parties.stream().filter(p -> p.preposition().equals(place)).findFirst();
    };
  }

  /// Whether the ending shows the case, or the place right after the verb does.
  private boolean isSure(Party party) {
    return (party.cases().size() < ALL && !party.dependent()) || party.first() == verb + 1;
  }

  /// "Входит в концерн", "входит в состав концерна".
  private Optional<Party> whole() {
    return parties.stream()
        .filter(p -> p.first() > verb && p.first() - verb <= NEAR)
        .filter(p ->
            p.preposition().equals("в")
                || (p.mayBe(GrammaticalCase.GENITIVE)
                    && PART.matcher(words.lower(p.first() - 1)).matches()))
        .findFirst();
  }

  /// "Купил 10% компании".
  private Optional<Party> share() {
    return parties.stream()
        .filter(p -> p.first() > verb && p.mayBe(GrammaticalCase.GENITIVE))
        .filter(p -> SHARE.matcher(words.lower(p.first() - 1)).matches())
        .findFirst();
  }

  /// "10% компании принадлежит".
  private Optional<Party> portion() {
    return parties.stream()
        .filter(p -> p.end() <= verb && p.mayBe(GrammaticalCase.GENITIVE))
        .filter(p -> SHARE.matcher(words.lower(p.first() - 1)).matches())
        .findFirst();
  }

  private static boolean isBody(MentionType type) {
    return type == MentionType.COMPANY || type == MentionType.ORGANIZATION;
  }

  private Optional<Party> agent() {
    return other(p -> p.mayBe(GrammaticalCase.INSTRUMENTAL) && !isDirect(p) && isSure(p));
  }

  private boolean isRecipient(Party party) {
    boolean owner = party.dependent() && party.first() < verb;
    return party.mayBe(GrammaticalCase.DATIVE) && !isDirect(party) && !owner;
  }

  private boolean isDirect(Party party) {
    return party.cases().size() < ALL && party.mayBe(GrammaticalCase.NOMINATIVE);
  }

  private Optional<Party> subject() {
    if (antecedent.isPresent()) {
      return antecedent;
    }
    var possible =
        parties.stream()
            .filter(p -> p.mayBe(GrammaticalCase.NOMINATIVE) && !p.dependent() && agrees(p))
            .toList();
    return only(possible)
        .or(() -> possible.stream().filter(p -> p.end() <= verb).findFirst())
        .or(() -> possible.stream().filter(p -> p.cases().size() <= DIRECT).findFirst())
        .or(() -> possible.stream().reduce((_, last) -> last))
        .map(subject -> firstOfList(possible, subject));
  }

  /// "X и Y": the first of those that are joined.
  private Party firstOfList(List<Party> possible, Party subject) {
    return possible.stream()
        .filter(p -> p.end() == subject.first() - 1 && words.is(p.end(), "и"))
        .findFirst()
        .orElse(subject);
  }

  /// The first that cannot be an object.
  private static Optional<Party> only(List<Party> possible) {
    return possible.stream().filter(p -> !p.mayBe(GrammaticalCase.ACCUSATIVE)).findFirst();
  }

  /// A person agrees in number with the verb; of other names the number does not show.
  private boolean agrees(Party party) {
    return party.end() <= verb || !words.is(party.first() - 1, "и");
  }

  private Optional<Party> object() {
    return other(p -> p.first() > verb && p.mayBe(GrammaticalCase.ACCUSATIVE))
        .or(() -> other(p -> p.mayBe(GrammaticalCase.ACCUSATIVE)))
        .filter(p -> !p.dependent());
  }

  /// A party after the verb, else before it, that is not the subject.
  private Optional<Party> other(Predicate<Party> test) {
    var subject = subject();
    return Stream.concat(
            parties.stream().filter(p -> p.first() > verb),
            parties.stream()
                .filter(p -> p.end() <= verb)
                .sorted(Comparator.comparingInt(Party::first).reversed()))
        .filter(p -> subject.filter(p::equals).isEmpty())
        .filter(test)
        .findFirst();
  }

  /// "X и Y встретились".
  private Optional<Party> joined() {
    return subject()
        .filter(_ -> words.lower(verb).matches(".*(ли|лись|ют|ят|ут|ются|ятся|утся|ны|ты)"))
        .flatMap(s ->
            parties.stream()
                .filter(p -> p.first() == s.end() + 1 && words.is(s.end(), "и"))
                .findFirst());
  }
}
