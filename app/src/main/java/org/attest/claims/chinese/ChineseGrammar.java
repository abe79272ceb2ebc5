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

/// What Chinese rules answer about some words.
final class ChineseGrammar implements Grammar {
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_WORDS_OF_A_HEADING = 6;
  private static final Set<String> ABOUT = Set.of("关于", "对", "对于", "有关", "就");
  private static final Set<String> TEXTS =
      Set.of(
          "笔记", "报告", "研究", "分析", "说明", "概述", "综述", "摘要", "记录", "清单", "名单", "情况", "问题", "证据", "通知",
          "公告", "意见", "规定", "决定");
  private static final int LONGEST_TAIL = 30;
  private static final String DIGITS = "一二三四五六七八九十";
  private static final Pattern COUNT = Pattern.compile("([一二两三四五六七八九十]|[0-9]{1,4})[名位个家人]");

  private final Frames frames = new Frames();
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
    return frames.outermost(new Context(row, stretch));
  }

  @Override
  public boolean states(Row row, Stretch stretch) {
    var context = new Context(row, stretch);
    int end = row.endOfSentence(row.sentenceOf(stretch.end() - 1));
    boolean question =
        IntStream.range(stretch.end() - 1, end)
            .anyMatch(i -> row.isOneOf(i, "？?") || row.lemma(i).equals("吗"));
    boolean wish = Set.of("请", "让", "愿", "希望", "祝").contains(row.lemma(stretch.first()));
    long words = IntStream.range(stretch.first(), stretch.end()).filter(context::isWord).count();
    long needed = endsAsSentence(row, end) ? FEWEST_WORDS : FEWEST_WORDS_OF_A_HEADING;
    boolean heading = !endsAsSentence(row, end) && isNounPhrase(context);
    return !question && !wish && !heading && words >= needed && hasPredicate(context);
  }

  /// "关于X的研究笔记": all verbs stand before the last 的, after which there are nouns alone, and the
  /// phrase says that it is about something or ends in the word for a text.
  private static boolean isNounPhrase(Context context) {
    int head = context.end();
    while (head > context.first() && !context.row().lemma(head - 1).equals("的")) {
      head--;
    }
    boolean nouns = head < context.end() && !context.hasVerb(head, context.end());
    boolean about = ABOUT.contains(context.row().lemma(context.first()));
    boolean text = TEXTS.stream().anyMatch(context.text(head, context.end())::endsWith);
    return head > context.first() && nouns && (about || text);
  }

  private static boolean endsAsSentence(Row row, int end) {
    return row.isOneOf(end - 1, "。！；.!;…") || row.closesQuotation(end - 1);
  }

  private static boolean hasPredicate(Context context) {
    return IntStream.range(context.first(), context.end())
        .anyMatch(i -> context.isOwn(i) && isPredicate(context, i));
  }

  /// HanLP tags many verbs as verbal nouns: one between two nouns is the verb.
  private static boolean isPredicate(Context context, int at) {
    var row = context.row();
    boolean between = isNoun(row.tag(at - 1)) && isNoun(row.tag(at + 1));
    boolean verbal = row.tag(at).equals("vn") && between && row.isOneOf(row.size() - 1, "。；");
    return verbal || context.isVerb(at) || row.lemma(at).equals("为");
  }

  private static boolean isNoun(String tag) {
    return tag.startsWith("n") || tag.startsWith("r") || tag.equals("m") || tag.equals("b");
  }

  /// Negated where the first verb of the content is.
  @Override
  public Polarity polarity(Row row, Stretch content) {
    var context = new Context(row, content);
    for (int i = content.first(); i < content.end(); i++) {
      if (frames.isNegator(context, i)) {
        return Polarity.NEGATED;
      }
      if (context.isVerb(i) && !isRelative(context, i)) {
        return Polarity.AFFIRMED;
      }
    }
    return Polarity.AFFIRMED;
  }

  /// Whether the verb only describes a noun: "生产的".
  private static boolean isRelative(Context context, int verb) {
    for (int i = verb + 1; i < Math.min(context.end(), verb + 4); i++) {
      if (context.row().lemma(i).equals("的")) {
        return true;
      }
      if (context.isComma(i)) {
        return false;
      }
    }
    return false;
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
        return noun;
      }
    }
    return Optional.empty();
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
