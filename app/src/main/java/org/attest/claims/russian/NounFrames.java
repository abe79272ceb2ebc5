package org.attest.claims.russian;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.claims.Stance;
import org.attest.claims.frames.Frame;
import org.attest.claims.frames.Row;
import org.attest.claims.russian.Verbs.Commitment;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;
import org.attest.text.Lexicon;

/// Nouns that give what somebody says: "заявление X о том, что …", "обвинения в …", "слухи о …";
/// see `nouns.csv`. What is said of them stands in the clause that holds them.
final class NounFrames {
  /// @param frames `that` ("о том, что"), `about` ("о …"), `in` ("в …"), `of` (a genitive), `do`
  ///   (an infinitive)
  private record Noun(Set<String> frames, Commitment commitment) {}

  private static final Set<String> ABOUT = Set.of("о", "об", "обо");
  private static final Set<String> IN = Set.of("в", "во");
  private static final Set<String> THAT = Set.of("том", "тем");
  private static final Set<String> HIS = Set.of("его", "ее", "их");

  /// Verbs that only bring such a noun about: nothing more is said of it.
  private static final Pattern LIGHT =
      Pattern.compile(
          "^(появи|возник|прозвуча|звуч|ход(ят|или)|распростран|опубликов|выступи|сдела|последова|поступи|оста|есть|выдвину|"
              + "выдвига|вырази|выража|высказа|был|раздал|просочил|разош)");

  /// Verbs whose subject is who speaks by the noun.
  private static final Pattern OWN =
      Pattern.compile(
          "^(распростран|опубликов|выступи|сдела|выдвину|выдвига|вырази|выража|высказа)");

  private static final int LONGEST_OWNER = 7;
  private static final int SHORTEST = 4;

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Subjects subjects;

  NounFrames(Subjects subjects) {
    this.subjects = subjects;
    new Lexicon(NounFrames.class, "nouns.csv").rows().forEach(this::add);
  }

  private void add(List<String> row) {
    var stance = Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT));
    var noun =
        new Noun(
            Set.of(row.get(1).split(" ", -1)),
            new Commitment(stance, Phrases.certainty(row.get(3))));
    for (var beginning : row.getFirst().split(" ", -1)) {
      nouns.put(beginning, noun);
    }
  }

  Optional<Frame> find(Context context) {
    return IntStream.range(context.first(), context.end())
        .filter(context::isOwn)
        .mapToObj(i -> noun(context.row(), i).flatMap(noun -> frame(context, i, noun)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// Whether a word, governed by a preposition, gives what others say ("на утверждения о том,
  /// что").
  boolean isGoverned(Row row, int at) {
    return row.partOfSpeech(at - 1) == PartOfSpeech.ADP && noun(row, at).isPresent();
  }

  private Optional<Noun> noun(Row row, int at) {
    var word = row.lower(at);
    if (row.isNamed(at) || Verbs.isPredicate(row, at)) {
      return Optional.empty();
    }
    for (int length = word.length(); length >= SHORTEST; length--) {
      var noun = nouns.get(word.substring(0, length));
      if (noun != null && word.length() - length <= 3) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  private Optional<Frame> frame(Context context, int at, Noun noun) {
    int opening = opening(context, at, noun);
    if (opening < 0) {
      return Optional.empty();
    }
    boolean clause = noun.frames().contains("that") && isThat(context.row(), opening);
    int first = clause ? opening + 4 : opening + (isPreposition(context.row(), opening) ? 1 : 0);
    int end = clause ? clauseEnd(context, at, first) : phraseEnd(context, first);
    int verb = holdingVerb(context, at, first, end);
    return first < end && verb >= 0
        ? Optional.of(frame(context, at, opening, noun, new Stretch(first, end), verb))
        : Optional.empty();
  }

  private Frame frame(Context context, int at, int opening, Noun noun, Stretch content, int verb) {
    boolean light = LIGHT.matcher(context.row().lower(verb)).find();
    boolean closed = noun.frames().contains("do");
    var frame =
        new Frame(
            speaker(context, at, opening, verb),
            new Stretch(at, at + 1),
            noun.commitment().stance(),
            noun.commitment().certainty(),
            true,
            List.of(closed ? context.stretch() : content),
            Optional.empty(),
            List.of());
    return light || closed ? frame : frame.heldBy(List.of(context.stretch()));
  }

  /// Where what is said opens: at the preposition, the genitive or the infinitive; -1 nowhere.
  private static int opening(Context context, int at, Noun noun) {
    var row = context.row();
    for (int i = at + 1; i < Math.min(context.end(), at + LONGEST_OWNER); i++) {
      boolean that = noun.frames().contains("that") && isThat(row, i);
      boolean about = noun.frames().contains("about") && ABOUT.contains(row.lower(i));
      boolean in = noun.frames().contains("in") && IN.contains(row.lower(i));
      boolean infinitive =
          noun.frames().contains("do")
              && row.partOfSpeech(i) == PartOfSpeech.VERB
              && row.tag(i).equals("infinitive");
      if (that || ((about || in) && !THAT.contains(row.lower(i + 1))) || infinitive) {
        return i;
      }
      if (!NounPhrases.isPart(row, i) && !NounPhrases.isModifier(row, i)) {
        return -1;
      }
      if (noun.frames().contains("of")) {
        return i;
      }
    }
    return -1;
  }

  /// "О том, что".
  private static boolean isThat(Row row, int at) {
    boolean opens = isPreposition(row, at) && THAT.contains(row.lower(at + 1));
    return opens && row.is(at + 2, ",") && row.lower(at + 3).equals("что");
  }

  private static boolean isPreposition(Row row, int at) {
    return ABOUT.contains(row.lower(at)) || IN.contains(row.lower(at));
  }

  /// The comma after which the holding clause goes on, where its verb did not stand before.
  private static int clauseEnd(Context context, int noun, int from) {
    if (context.hasPredicate(context.first(), noun)) {
      return context.end();
    }
    for (int i = context.end() - 1; i > from; i--) {
      boolean comma = context.isOwn(i) && context.row().is(i, ",");
      if (comma && context.hasPredicate(i, context.end())) {
        return i;
      }
    }
    return context.end();
  }

  /// The noun phrase up to a verb, an adverb or a sign.
  private static int phraseEnd(Context context, int from) {
    var row = context.row();
    int end = from;
    while (end < context.end()
        && !Verbs.isPredicate(row, end)
        && row.partOfSpeech(end) != PartOfSpeech.AUX
        && row.partOfSpeech(end) != PartOfSpeech.ADV
        && (row.partOfSpeech(end) != PartOfSpeech.PUNCT || row.depth(end) > context.level())) {
      end++;
    }
    return end;
  }

  /// The verb of the clause that holds the noun, or -1.
  private static int holdingVerb(Context context, int noun, int first, int end) {
    return IntStream.concat(
            IntStream.range(context.first(), noun),
            IntStream.range(Math.max(first, end), context.end()))
        .filter(i -> context.isOwn(i) && Verbs.isPredicate(context.row(), i))
        .findFirst()
        .orElse(-1);
  }

  /// "Его слова", "заявление X", "X выступил с заявлением".
  private Optional<Stretch> speaker(Context context, int noun, int opening, int verb) {
    var row = context.row();
    if (noun > context.first() && HIS.contains(row.lower(noun - 1))) {
      return Optional.of(new Stretch(noun - 1, noun));
    }
    if (opening > noun + 1) {
      return Optional.of(new Stretch(noun + 1, opening));
    }
    return verb < noun && OWN.matcher(row.lower(verb)).find()
        ? subjects.before(row, context.first(), verb)
        : Optional.empty();
  }
}
