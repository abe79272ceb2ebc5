package org.attest.claims.chinese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.attest.language.Sentence;
import org.attest.language.Stretch;
import org.attest.text.Lexicon;
import org.attest.text.Span;

/// What Chinese rules answer about some words.
final class ChineseGrammar implements Grammar {
  private static final Set<String> AUXILIARIES =
      Set.of("是否", "会", "能", "能够", "可以", "应该", "应当", "可能", "要", "有");
  private static final int LONGEST_TAIL = 30;
  private static final String DIGITS = "一二三四五六七八九十";
  private static final Pattern COUNT = Pattern.compile("([一二两三四五六七八九十]|[0-9]{1,4})[名位个家人]");

  private static final Pattern SOME = Pattern.compile("(多|几|数)[名位个]|一些|某位|某名");
  private static final Speaking UNNAMED =
      new Speaking(Source.Kind.ANONYMOUS, Optional.of(Basis.ANONYMOUS_SOURCES), false);

  private final Cues cues = new Cues();
  private final ScopeLimits limits = new ScopeLimits();
  private final Conditions conditions = new Conditions();
  private final Frames frames = new Frames(cues, limits, conditions);
  private final Words<Certainty> hedges = new Words<>();
  private final Words<Speaking> nouns = new Words<>();
  private final Set<String> outlets;

  ChineseGrammar() {
    for (var row : rows("hedges.csv")) {
      hedges.addAll(row.getFirst(), Certainty.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    rows("sources.csv").forEach(row -> nouns.addAll(row.getFirst(), speaking(row)));
    outlets = rows("outlets.csv").stream().map(List::getFirst).collect(Collectors.toSet());
  }

  private static List<List<String>> rows(String lexicon) {
    return new Lexicon(ChineseGrammar.class, lexicon).rows();
  }

  private static Speaking speaking(List<String> row) {
    var kind = row.get(1).replace("+", "").toUpperCase(Locale.ROOT);
    var basis =
        Optional.of(row.get(2).toUpperCase(Locale.ROOT).replace('-', '_'))
            .filter(label -> !label.isEmpty())
            .map(Basis::valueOf);
    return new Speaking(Source.Kind.valueOf(kind), basis, row.get(1).endsWith("+"));
  }

  /// "他说。" after a quotation.
  @Override
  public boolean isTail(Sentence before, Sentence sentence) {
    var last = before.tokens().getLast().form();
    boolean quoted = "”」』\"".contains(last);
    return quoted && sentence.tokens().size() <= LONGEST_TAIL && frames.endsWithCue(sentence);
  }

  @Override
  public Optional<Frame> outermost(Row row, Stretch stretch) {
    var context = new Context(row, stretch);
    return new Assertions(context).areFurniture() ? Optional.empty() : frames.outermost(context);
  }

  @Override
  public boolean states(Row row, Stretch stretch) {
    var assertions = new Assertions(new Context(row, stretch));
    return !assertions.areFurniture() && assertions.state();
  }

  @Override
  public List<Stretch> clauses(Row row, Stretch words) {
    return new Clauses(new Context(row, words), part -> speaking(row, part).isPresent()).split();
  }

  @Override
  public Optional<Stretch> condition(Row row, Stretch words) {
    return conditions.in(new Context(row, words));
  }

  @Override
  public List<Span> limits(Sentence sentence) {
    return limits.in(sentence);
  }

  /// Negated where the first verb of the content is; of what depends on a condition, the rest's.
  @Override
  public Polarity polarity(Row row, Stretch content) {
    var context = new Context(row, content);
    int from = conditions.in(context).map(Stretch::end).orElse(content.first());
    for (int i = from < content.end() ? from : content.first(); i < content.end(); i++) {
      if (cues.negators.at(context, i).isPresent()) {
        return Polarity.NEGATED;
      }
      if (decides(context, i)) {
        return Polarity.AFFIRMED;
      }
    }
    return Polarity.AFFIRMED;
  }

  /// Whether a verb is the first that states something: one that a negation follows is the subject
  /// ("谈判没有进展").
  private boolean decides(Context context, int at) {
    boolean verb =
        context.isVerb(at)
            && !context.isNounUse(at)
            && !AUXILIARIES.contains(context.row().lemma(at))
            && !Assertions.isRelative(context, at);
    boolean subject = at + 1 < context.end() && cues.negators.at(context, at + 1).isPresent();
    return verb && !subject;
  }

  @Override
  public Certainty certainty(Row row, Stretch content) {
    var context = new Context(row, content);
    var found = new ArrayList<Certainty>();
    for (int i = content.first(); i < content.end(); ) {
      var hedge = hedges.at(context, i);
      hedge.ifPresent(h -> found.add(h.meaning()));
      i = hedge.map(Words.Found::end).orElse(i + 1);
    }
    return found.stream().max(Comparator.naturalOrder()).orElse(Certainty.CERTAIN);
  }

  @Override
  public Optional<Speaking> speaking(Row row, Stretch speaker) {
    var context = new Context(row, speaker);
    for (int end = speaker.end(); end > speaker.first(); end--) {
      var noun = nouns.atEndOf(context.text(speaker.first(), end));
      if (noun.isPresent()) {
        return noun.map(n -> isUnnamed(context, n) ? UNNAMED : n);
      }
    }
    return Optional.empty();
  }

  /// "一名工程师": somebody whom the text counts and does not name.
  private static boolean isUnnamed(Context context, Speaking noun) {
    var words = context.text(context.first(), context.end());
    boolean counted = COUNT.matcher(words).find() || SOME.matcher(words).find();
    return noun.kind() == Source.Kind.PERSON && noun.basis().isEmpty() && counted;
  }

  @Override
  public OptionalInt count(Row row, Stretch speaker) {
    var text = new Context(row, speaker).text(speaker.first(), speaker.end());
    var matcher = COUNT.matcher(text);
    return matcher.find() ? OptionalInt.of(number(matcher.group(1))) : OptionalInt.empty();
  }

  private static int number(String word) {
    if (word.equals("两")) {
      return 2;
    }
    int digit = DIGITS.indexOf(word);
    return digit >= 0 ? digit + 1 : Integer.parseInt(word);
  }

  @Override
  public List<Stretch> parties(Row row, Stretch speaker) {
    var context = new Context(row, speaker);
    return Subjects.parties(
        context, part -> Subjects.isParty(context, part) || speaking(row, part).isPresent());
  }

  @Override
  public boolean isOutlet(String name) {
    var lower = name.toLowerCase(Locale.ROOT).replaceAll("[《》]", "");
    return outlets.contains("=" + lower)
        || IntStream.range(0, lower.length()).anyMatch(i -> outlets.contains(lower.substring(i)));
  }

  @Override
  public boolean isOwnVoice(Row row, int at) {
    return row.lemma(at).equals("我") || row.lemma(at).equals("我们");
  }

  @Override
  public boolean isPronoun(Row row, int at) {
    return row.tag(at).startsWith("r");
  }
}
