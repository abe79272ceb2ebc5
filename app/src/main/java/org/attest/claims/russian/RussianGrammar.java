package org.attest.claims.russian;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.claims.Basis;
import org.attest.claims.Certainty;
import org.attest.claims.Polarity;
import org.attest.claims.Source;
import org.attest.claims.frames.Frame;
import org.attest.claims.frames.Grammar;
import org.attest.claims.frames.Row;
import org.attest.claims.frames.Speaking;
import org.attest.claims.russian.Phrases.Kind;
import org.attest.language.PartOfSpeech;
import org.attest.language.Sentence;
import org.attest.language.Stretch;
import org.attest.mentions.Mention;
import org.attest.text.Lexicon;
import org.attest.text.Span;

/// What Russian rules answer about some words.
final class RussianGrammar implements Grammar {
  private static final Map<String, Integer> NUMBERS = numbers();

  private static final Set<String> NOT_ONLY = Set.of("только", "лишь", "просто");
  private static final Set<String> HARDLY = Set.of("вряд", "едва");
  private static final Set<String> ABOUT = Set.of("об", "о");

  private record Hedge(Phrase phrase, Certainty certainty) {}

  private final Verbs verbs = new Verbs();
  private final Phrases phrases = new Phrases();
  private final SourceNouns nouns = new SourceNouns();
  private final Subjects subjects = new Subjects(phrases, nouns);
  private final Grounds grounds = new Grounds(nouns);
  private final SetOffFrames setOff =
      new SetOffFrames(new Asides(verbs, phrases, subjects), grounds);
  private final ClauseBorders borders = new ClauseBorders(verbs, phrases);
  private final NounFrames byNoun = new NounFrames(subjects);
  private final ClauseFrames clauses = new ClauseFrames(phrases, subjects, borders, nouns);
  private final VerbFrames byVerb = new VerbFrames(verbs, subjects, borders, clauses, byNoun);
  private final NamedLines lines = new NamedLines(nouns, this::isOutlet);
  private final Parties parties = new Parties(nouns);
  private final Facts facts = new Facts(verbs);
  private final Coordination coordination = new Coordination();
  private final Antecedents antecedents = new Antecedents();
  private final List<Hedge> hedges =
      new Lexicon(RussianGrammar.class, "hedges.csv")
          .rows().stream().map(RussianGrammar::hedge).toList();
  private final List<Phrase> limits =
      new Lexicon(RussianGrammar.class, "limits.csv")
          .rows().stream().map(row -> Phrase.of(row.getFirst())).toList();
  private final Set<String> outlets =
      new Lexicon(RussianGrammar.class, "outlets.csv")
          .rows().stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

  private static Map<String, Integer> numbers() {
    var numbers = new HashMap<String, Integer>();
    int number = 1;
    for (var forms :
        "один одна одного одному|два две двое двух двоих двум|три трое трех троих трем|четыре четверо четырех|пять пятеро пяти|шесть шестеро шести|семь семи|восемь восьми|девять девяти|десять десяти"
            .split("[|]", -1)) {
      for (var form : forms.split(" ", -1)) {
        numbers.put(form, number);
      }
      number++;
    }
    return Map.copyOf(numbers);
  }

  private static Hedge hedge(List<String> row) {
    return new Hedge(
        Phrase.of(row.getFirst()), Certainty.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
  }

  /// "Об этом сообщил X." says who spoke the sentence before; "— «…»" goes on with a quotation.
  @Override
  public boolean isTail(Sentence before, Sentence sentence) {
    var words = sentence.tokens();
    if (words.size() > 2 && "—–".contains(words.getFirst().form())) {
      return "«„“\"".contains(words.get(1).form());
    }
    int first = words.getFirst().partOfSpeech() == PartOfSpeech.PUNCT ? 1 : 0;
    return words.size() > first + 3
        && Set.of("об", "о").contains(words.get(first).form().toLowerCase(Locale.ROOT))
        && words.get(first + 1).form().toLowerCase(Locale.ROOT).equals("этом");
  }

  @Override
  public Optional<Frame> outermost(Row row, Stretch stretch) {
    var context = Context.of(row, stretch);
    return aboutThis(context)
        .or(() -> aboutThat(context))
        .or(() -> lines.find(context))
        .or(() -> setOff.atAnEnd(context))
        .or(() -> byVerb.find(context))
        .or(() -> setOff.inside(context))
        .or(() -> byNoun.find(context))
        .or(() -> adverb(context))
        .map(frame -> grounds.of(context, frame));
  }

  /// A row whose last sentence is "об этом сообщил X": what stands before it is the content.
  private Optional<Frame> aboutThis(Context context) {
    var row = context.row();
    int last = row.sentenceOf(context.end() - 1);
    if (last == row.sentenceOf(context.first())) {
      return Optional.empty();
    }
    int start = row.endOfSentence(last - 1);
    boolean about = ABOUT.contains(row.lower(start)) && row.lower(start + 1).equals("этом");
    return about
        ? saidOf(context, start + 2, new Stretch(context.first(), start))
        : Optional.empty();
  }

  /// The content that stands before the verb and its speaker, which are looked for from a place on.
  private Optional<Frame> saidOf(Context context, int start, Stretch content) {
    var row = context.row();
    for (int i = start; i < context.end(); i++) {
      var said = verbs.at(row, i).flatMap(Verbs.Verb::affirmed);
      if (said.isPresent()) {
        int at = i;
        var speaker =
            subjects.after(row, at, context.end()).or(() -> subjects.before(row, start, at));
        return Optional.of(
            new Frame(
                speaker,
                new Stretch(at, at + 1),
                said.get().stance(),
                said.get().certainty(),
                true,
                List.of(content),
                subjects.citation(row, at + 1, context.end()),
                List.of()));
      }
    }
    return Optional.empty();
  }

  /// "О том, что X ушёл, писала газета Y": the content stands before the verb and the speaker.
  private Optional<Frame> aboutThat(Context context) {
    var row = context.row();
    int start = context.first();
    boolean opens =
        ABOUT.contains(row.lower(start))
            && row.lower(start + 1).equals("том")
            && row.is(start + 2, ",")
            && row.lower(start + 3).equals("что");
    int comma = opens ? context.comma(start + 4) : context.end();
    return comma < context.end()
        ? saidOf(context, comma + 1, new Stretch(start + 4, comma))
        : Optional.empty();
  }

  private Optional<Frame> adverb(Context context) {
    return own(context)
        .mapToObj(i -> phrases.at(Kind.ADVERB, context.row(), i, context.end()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(match -> adverb(context, match));
  }

  /// The clause in which "якобы" stands is alleged; what stands before it is not.
  private static Frame adverb(Context context, Phrases.Match match) {
    int start = ClauseBorders.start(context, match.first());
    boolean alone = !context.hasPredicate(context.first(), start);
    int first = alone ? context.first() : start;
    return new Frame(
        Optional.empty(),
        new Stretch(match.first(), match.end()),
        match.stance(),
        match.certainty(),
        true,
        List.of(new Stretch(first, context.end())),
        Optional.empty(),
        alone ? List.of() : List.of(new Stretch(context.first(), start)));
  }

  private static IntStream own(Context context) {
    return IntStream.range(context.first(), context.end()).filter(context::isOwn);
  }

  @Override
  public boolean states(Row row, Stretch stretch) {
    return facts.states(row, stretch);
  }

  @Override
  public boolean asks(Row row, Stretch words) {
    return facts.asks(row, words);
  }

  @Override
  public List<Stretch> clauses(Row row, Stretch words) {
    return coordination.clauses(row, words);
  }

  @Override
  public Optional<Stretch> condition(Row row, Stretch words) {
    return coordination.condition(row, words);
  }

  /// A whole sentence limits what was reported before it.
  @Override
  public List<Span> limits(Sentence sentence) {
    var row = Row.of(sentence);
    return IntStream.range(0, row.size())
            .anyMatch(i -> limits.stream().anyMatch(l -> l.standsAt(row, i, row.size())))
        ? List.of(sentence.span())
        : List.of();
  }

  @Override
  public Optional<Mention> antecedent(Row row, Stretch speaker, List<Mention> before) {
    return antecedents.of(row, speaker, before);
  }

  /// Negated where "не" stands before the first predicate.
  @Override
  public Polarity polarity(Row row, Stretch content) {
    var context = Context.of(row, content);
    var condition = condition(row, content);
    var subordinate = coordination.subordinate(row, content);
    var predicate =
        own(context)
            .filter(i -> condition.filter(c -> c.contains(i)).isEmpty() && !subordinate.contains(i))
            .filter(i -> Verbs.isPredicate(row, i) && !isAnswer(row, i))
            .findFirst();
    if (predicate.isEmpty()) {
      return Polarity.AFFIRMED;
    }
    int at = predicate.getAsInt();
    boolean before = at > content.first() && row.lower(at - 1).equals("не");
    boolean after = row.partOfSpeech(at) == PartOfSpeech.AUX && row.lower(at + 1).equals("не");
    boolean only = NOT_ONLY.contains(row.lower(after ? at + 2 : at));
    boolean hardly =
        at > content.first() + 1
            && row.lower(at - 1).equals("ли")
            && HARDLY.contains(row.lower(at - 2));
    boolean negated = hardly || row.lower(at).equals("нет") || ((before || after) && !only);
    return negated ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  /// "Нет, …".
  private static boolean isAnswer(Row row, int at) {
    return row.lower(at).equals("нет") && row.is(at + 1, ",");
  }

  @Override
  public Certainty certainty(Row row, Stretch content) {
    var found = new ArrayList<Certainty>();
    for (int i = content.first(); i < content.end(); i++) {
      int at = i;
      hedges.stream()
          .filter(hedge -> hedge.phrase().standsAt(row, at, content.end()))
          .findFirst()
          .ifPresent(hedge -> found.add(hedge.certainty()));
    }
    return found.stream().max(Comparator.naturalOrder()).orElse(Certainty.CERTAIN);
  }

  @Override
  public Optional<Speaking> speaking(Row row, Stretch speaker) {
    boolean named = row.isNamed(speaker.end() - 1);
    return IntStream.range(speaker.first(), speaker.end())
        .filter(i -> row.partOfSpeech(i) != PartOfSpeech.PROPN || i == speaker.first())
        .mapToObj(i -> named ? nouns.findNamed(row.lower(i)) : nouns.find(row.lower(i)))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> oneOfThem(row, speaker));
  }

  /// "Один из них": somebody of those who were not named.
  private static Optional<Speaking> oneOfThem(Row row, Stretch speaker) {
    boolean one =
        speaker.length() == 3
            && row.lower(speaker.first() + 1).equals("из")
            && row.lower(speaker.first() + 2).equals("них");
    return one
        ? Optional.of(
            new Speaking(Source.Kind.ANONYMOUS, Optional.of(Basis.ANONYMOUS_SOURCES), false))
        : Optional.empty();
  }

  @Override
  public OptionalInt count(Row row, Stretch speaker) {
    for (int i = speaker.first(); i < speaker.end(); i++) {
      var word = row.lower(i);
      if (NUMBERS.containsKey(word)) {
        return OptionalInt.of(NUMBERS.get(word));
      }
      if (word.matches("[0-9]{1,3}")) {
        return OptionalInt.of(Integer.parseInt(word));
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public List<Stretch> parties(Row row, Stretch speaker) {
    return parties.of(row, speaker);
  }

  @Override
  public boolean isOutlet(String name) {
    var lower = name.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[«»“”\"„]", "").strip();
    for (int length = lower.length(); length > 2; length--) {
      if (outlets.contains(lower.substring(0, length))) {
        return true;
      }
    }
    return outlets.contains("=" + lower);
  }

  @Override
  public boolean isOwnVoice(Row row, int at) {
    return row.lower(at).equals("я") || row.lower(at).equals("мы");
  }

  @Override
  public boolean isPronoun(Row row, int at) {
    return row.partOfSpeech(at) == PartOfSpeech.PRON;
  }
}
