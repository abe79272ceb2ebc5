package org.attest.claims.english;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.claims.Basis;
import org.attest.claims.MentionIndex;
import org.attest.claims.Source;
import org.attest.claims.Source.Kind;
import org.attest.claims.Source.Words;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;
import org.attest.mentions.Countries;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;
import org.attest.text.CodePoints;
import org.attest.text.Lexicon;
import org.attest.text.Span;

/// Who speaks: from the head of a noun phrase to its words, its kind and the entity that is meant.
final class Speakers {
  static final Source UNSPECIFIED =
      new Source(Optional.empty(), Kind.UNSPECIFIED, Optional.empty());

  /// What a noun that speaks is, and what it rests on; see `sources.csv`.
  private record Speaking(Kind kind, Set<Basis> basis) {}

  private static final Map<String, Speaking> NOUNS =
      new Lexicon(Speakers.class, "sources.csv")
          .rows().stream()
              .collect(Collectors.toUnmodifiableMap(List::getFirst, Speakers::speaking));

  private static final Set<String> OUTLETS =
      new Lexicon(Speakers.class, "outlets.csv")
          .rows().stream()
              .map(row -> row.getFirst().toLowerCase(Locale.ROOT))
              .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> VOICES =
      Set.of("spokesman", "spokeswoman", "spokesperson", "representative", "statement");

  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8,
          "nine", 9, "ten", 10);

  private static final Set<String> PAIRING = Set.of("neither", "either", "both");

  private static final Set<String> OWN_VOICE = Set.of("i", "we");

  private final CodePoints text;
  private final MentionIndex mentions;

  Speakers(CodePoints text, MentionIndex mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  private static Speaking speaking(List<String> row) {
    var basis =
        row.get(2).isEmpty()
            ? Set.<Basis>of()
            : Set.of(Basis.valueOf(row.get(2).toUpperCase(Locale.ROOT).replace('-', '_')));
    return new Speaking(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), basis);
  }

  /// @param quoted the entity whose quotation the words stand in, who is meant by "I"
  /// @param alone whether the speaker stands for itself, without those it is coordinated with
  Source source(Clauses clauses, int head, boolean alone, Optional<Source> quoted) {
    var words = alone ? wordsAlone(clauses, head) : words(clauses, head);
    var span = span(clauses, words);
    var own = new Words(span, text.slice(span));
    if (OWN_VOICE.contains(clauses.lower(head))) {
      return quoted
          .map(q -> new Source(Optional.of(own), q.kind(), q.entity()))
          .orElseGet(() -> new Source(Optional.of(own), Kind.SELF, Optional.empty()));
    }
    var mention = mention(clauses, head);
    return new Source(Optional.of(own), kind(clauses, head, mention), mention.map(Mention::entity));
  }

  private static Span span(Clauses clauses, Stretch words) {
    return clauses.tree().sentence().spanOf(words.first(), words.end() - 1);
  }

  /// "Neither the bank", of "neither the bank nor the ministry", is "the bank".
  private Stretch wordsAlone(Clauses clauses, int head) {
    var words = words(clauses, head);
    var others = Parties.of(clauses, head).filter(p -> p > head).toArray();
    if (others.length == 0) {
      return words;
    }
    boolean pair = PAIRING.contains(clauses.lower(words.first())) && words.first() < head;
    int end =
        IntStream.range(head + 1, clauses.tree().below(others[0]).first())
            .filter(t -> clauses.isPunctuation(t) || clauses.tree().is(t, "cc"))
            .filter(t -> clauses.tree().head(t) == head || clauses.tree().head(t) == others[0])
            .findFirst()
            .orElse(clauses.tree().below(others[0]).first());
    return clauses.trim(new Stretch(pair ? words.first() + 1 : words.first(), end));
  }

  /// The noun phrase with its modifiers, but without relative clauses and the like.
  Stretch words(Clauses clauses, int head) {
    var tree = clauses.tree();
    int first = head;
    for (int child :
        tree.children(head)
            .filter(c -> c < head)
            .boxed()
            .sorted((a, b) -> b - a)
            .mapToInt(i -> i)
            .toArray()) {
      boolean part = tree.is(child, "det", "amod", "compound", "nmod", "nummod", "flat", "advmod");
      if (!part || tree.below(child).end() != first) {
        break;
      }
      first = tree.below(child).first();
    }
    return clauses.trim(new Stretch(hyphenated(tree, first), end(tree, head)));
  }

  /// The first token of a hyphenated word: a parse may take its parts for two.
  private static int hyphenated(SyntaxTree tree, int token) {
    int first = token;
    while (first >= 2
        && tree.token(first - 1).form().equals("-")
        && tree.token(first - 2).span().end() == tree.token(first - 1).span().start()
        && tree.token(first - 1).span().end() == tree.token(first).span().start()) {
      first -= 2;
    }
    return first;
  }

  private static int end(SyntaxTree tree, int head) {
    int end = head + 1;
    for (int child : tree.children(head).filter(c -> c > head).toArray()) {
      boolean part =
          tree.is(child, "case", "nmod", "flat", "compound", "nummod", "fixed", "conj", "amod")
              && tree.children(child, "case").noneMatch(c -> tree.lemma(c).equals("as"));
      boolean joined = tree.below(child).first() <= end + 1;
      if (!part && !isNamedAfter(tree, head, child)) {
        return end;
      }
      if (joined) {
        end = Math.max(end, tree.below(child).end());
      }
    }
    return end;
  }

  /// "Malaysia's prime minister, Najib Razak": a description and then the name.
  private static boolean isNamedAfter(SyntaxTree tree, int head, int child) {
    return tree.is(child, "appos")
        && tree.token(head).partOfSpeech() == PartOfSpeech.NOUN
        && tree.token(child).partOfSpeech() == PartOfSpeech.PROPN;
  }

  /// The mention that the head belongs to; else the name that says whom a spokesman speaks for, or
  /// the name set beside a description.
  private Optional<Mention> mention(Clauses clauses, int head) {
    var token = clauses.tree().token(head);
    var own = mentions.around(token.span());
    var named = own.filter(m -> m.kind() != Mention.Kind.DESCRIPTION);
    return named.or(() -> beside(clauses, head)).or(() -> represented(clauses, head)).or(() -> own);
  }

  private Optional<Mention> beside(Clauses clauses, int head) {
    return clauses
        .tree()
        .children(head, "appos")
        .mapToObj(c -> mentions.around(clauses.tree().token(c).span()))
        .flatMap(Optional::stream)
        .filter(m -> m.type() == MentionType.PERSON && m.kind() == Mention.Kind.NAME)
        .findFirst();
  }

  private Optional<Mention> represented(Clauses clauses, int head) {
    if (!VOICES.contains(clauses.tree().lemma(head))) {
      return Optional.empty();
    }
    return clauses
        .tree()
        .children(head, "nmod", "compound")
        .mapToObj(c -> mentions.around(clauses.tree().token(c).span()))
        .flatMap(Optional::stream)
        .filter(m -> m.kind() == Mention.Kind.NAME)
        .findFirst();
  }

  private Kind kind(Clauses clauses, int head, Optional<Mention> mention) {
    if (isUnnamed(clauses, head)) {
      return Kind.ANONYMOUS;
    }
    var noun = Optional.ofNullable(NOUNS.get(clauses.tree().lemma(head)));
    boolean named = mention.filter(m -> m.kind() == Mention.Kind.NAME).isPresent();
    if (noun.isPresent() && !isPartOfName(clauses, head, mention)) {
      return isVoice(clauses, head) && named ? Kind.ORGANISATION : noun.get().kind();
    }
    return mention
        .map(this::kind)
        .orElse(isPersonal(clauses, head) ? Kind.PERSON : byForm(clauses, head));
  }

  private static boolean isVoice(Clauses clauses, int head) {
    return VOICES.contains(clauses.tree().lemma(head));
  }

  private static boolean isPartOfName(Clauses clauses, int head, Optional<Mention> mention) {
    var span = clauses.tree().token(head).span();
    return mention
        .filter(m -> m.kind() == Mention.Kind.NAME && m.span().contains(span))
        .isPresent();
  }

  private static boolean isPersonal(Clauses clauses, int head) {
    return Set.of("he", "she", "who", "they", "you", "everyone", "somebody", "someone")
        .contains(clauses.lower(head));
  }

  private static Kind byForm(Clauses clauses, int head) {
    boolean name = clauses.tree().token(head).partOfSpeech() == PartOfSpeech.PROPN;
    return OUTLETS.contains(clauses.lower(head))
        ? Kind.OUTLET
        : name || clauses.has(head, "it") ? Kind.ORGANISATION : Kind.PERSON;
  }

  private Kind kind(Mention mention) {
    var type = mentions.entity(mention.entity()).map(e -> e.type()).orElse(mention.type());
    return switch (type) {
      case PERSON -> Kind.PERSON;
      case ORGANIZATION, COMPANY, PUBLIC_BODY ->
          isOutlet(mention) ? Kind.OUTLET : Kind.ORGANISATION;
      case COUNTRY -> Kind.STATE;
      case PLACE, ADDRESS ->
          Countries.byCapital(mention.text()).isPresent() ? Kind.STATE : Kind.ORGANISATION;
      case LAW -> Kind.DOCUMENT;
      case VESSEL, AIRPLANE, EVENT, PRODUCT, WEAPON_SYSTEM -> Kind.ORGANISATION;
    };
  }

  private boolean isOutlet(Mention mention) {
    var names =
        new ArrayList<>(mentions.entity(mention.entity()).map(e -> e.names()).orElse(List.of()));
    names.add(mention.text());
    return names.stream().anyMatch(Speakers::isOutletName);
  }

  private static boolean isOutletName(String name) {
    var lower = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceFirst("['’]s?$", "");
    int last = lower.lastIndexOf(' ');
    return OUTLETS.contains(lower) || (last > 0 && OUTLETS.contains("*" + lower.substring(last)));
  }

  /// What the speaker rests on, as far as the words that name the speaker tell.
  Set<Basis> basis(Clauses clauses, int head) {
    var tree = clauses.tree();
    var basis = EnumSet.noneOf(Basis.class);
    var noun = NOUNS.get(tree.lemma(head));
    if (noun != null && tree.token(head).partOfSpeech() != PartOfSpeech.PROPN) {
      basis.addAll(noun.basis());
      if (noun.kind() == Kind.ANONYMOUS) {
        basis.add(Basis.ANONYMOUS_SOURCES);
      }
    }
    if (isUnnamed(clauses, head)) {
      basis.add(Basis.ANONYMOUS_SOURCES);
    }
    return basis;
  }

  /// "A person familiar with the matter", "on condition of anonymity".
  boolean isUnnamed(Clauses clauses, int head) {
    var below = clauses.tree().below(head);
    return IntStream.range(head, below.end())
        .anyMatch(t ->
            Set.of("familiar", "anonymity", "anonymously", "unnamed", "undisclosed")
                .contains(clauses.lower(t)));
  }

  /// How many the speakers are, where a number says so or the noun is one.
  OptionalInt count(Clauses clauses, int head) {
    return clauses
        .tree()
        .children(head, "nummod")
        .mapToObj(n -> clauses.tree().token(n))
        .mapToInt(Speakers::number)
        .filter(n -> n > 0)
        .findFirst();
  }

  private static int number(Token token) {
    var form = token.form().toLowerCase(Locale.ROOT);
    return form.matches("[0-9]{1,4}") ? Integer.parseInt(form) : NUMBERS.getOrDefault(form, 0);
  }
}
