package org.attest.claims.chinese;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.claims.frames.Row;
import org.attest.text.Lexicon;

/// Whether words state a fact: not a question, a wish, a heading or what a site says of itself; see
/// `furniture.csv`.
final class Assertions {
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_WORDS_OF_A_HEADING = 6;
  private static final Set<String> ABOUT = Set.of("关于", "对", "对于", "有关", "就");
  private static final Set<String> TEXTS =
      Set.of(
          "笔记", "报告", "研究", "分析", "说明", "概述", "综述", "摘要", "记录", "清单", "名单", "情况", "问题", "证据", "通知",
          "公告", "意见", "规定", "决定", "调查");
  private static final Set<String> WISHES =
      Set.of("请", "让", "愿", "希望", "祝", "敬请", "欢迎", "务必", "祝愿", "但愿", "谨祝", "请勿");
  private static final Set<String> ASKING = Set.of("吗", "呢", "么");
  private static final Set<String> ASKING_FIRST = Set.of("难道", "是否", "为何", "为什么", "谁", "怎么", "如何");

  /// "一、", "第三章", "（二）".
  private static final Pattern NUMBER =
      Pattern.compile(
          "([一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十0-9]{1,3}[章节部条]|[（(][一二三四五六七八九十]{1,3}[）)]).*");

  /// "远东通讯社临海5月2日电".
  private static final Pattern DATELINE = Pattern.compile("[^，。]{0,30}[0-9]{1,2}日\\s?[电讯]】?");

  private static final int LONGEST_NUMBERED = 24;

  private static final Map<String, List<String>> FURNITURE =
      new Lexicon(Assertions.class, "furniture.csv")
          .rows().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      List::getFirst, row -> List.of(row.get(1).split(" ", -1))));

  private final Context context;
  private final Row row;

  Assertions(Context context) {
    this.context = context;
    row = context.row();
  }

  /// Words by which a site or a paper speaks of itself: "责任编辑：…", "未经授权不得转载".
  boolean areFurniture() {
    var text = context.text(context.first(), context.end()).replaceFirst("^[（(\\[【]+", "");
    return DATELINE.matcher(text).matches()
        || FURNITURE.getOrDefault("inside", List.of()).stream().anyMatch(text::contains)
        || FURNITURE.getOrDefault("first", List.of()).stream().anyMatch(text::startsWith);
  }

  boolean state() {
    int end = row.endOfSentence(row.sentenceOf(context.end() - 1));
    boolean sentence = endsAsSentence(end);
    long words = IntStream.range(context.first(), context.end()).filter(context::isWord).count();
    return !isQuestion(end)
        && !WISHES.contains(row.lemma(context.first()))
        && (sentence || !isHeading())
        && words >= (sentence ? FEWEST_WORDS : FEWEST_WORDS_OF_A_HEADING)
        && hasPredicate();
  }

  private boolean isQuestion(int end) {
    return ASKING_FIRST.contains(row.lemma(context.first()))
        || IntStream.range(context.end() - 1, end)
            .anyMatch(i -> row.isOneOf(i, "？?") || ASKING.contains(row.lemma(i)));
  }

  private boolean isHeading() {
    var text = context.text(context.first(), context.end());
    boolean numbered = text.length() <= LONGEST_NUMBERED && NUMBER.matcher(text).matches();
    return numbered || isNounPhrase();
  }

  /// "关于X的研究笔记": all verbs stand before the last 的, after which there are nouns alone, and the
  /// phrase says that it is about something or ends in the word for a text.
  private boolean isNounPhrase() {
    int head = context.end();
    while (head > context.first() && !row.lemma(head - 1).equals("的")) {
      head--;
    }
    boolean nouns = head < context.end() && !context.hasVerb(head, context.end());
    boolean about = ABOUT.contains(row.lemma(context.first()));
    boolean text = TEXTS.stream().anyMatch(context.text(head, context.end())::endsWith);
    return head > context.first() && nouns && (about || text);
  }

  private boolean endsAsSentence(int end) {
    return row.isOneOf(end - 1, "。！；.!;…") || row.closesQuotation(end - 1);
  }

  private boolean hasPredicate() {
    return IntStream.range(context.first(), context.end())
        .anyMatch(i -> context.isOwn(i) && isPredicate(i));
  }

  /// HanLP tags many verbs as verbal nouns: one between two nouns is the verb.
  private boolean isPredicate(int at) {
    boolean between = isNoun(row.tag(at - 1)) && isNoun(row.tag(at + 1));
    boolean verbal = row.tag(at).equals("vn") && between && row.isOneOf(row.size() - 1, "。；");
    return verbal || context.isVerb(at) || row.lemma(at).equals("为");
  }

  private static boolean isNoun(String tag) {
    return tag.startsWith("n") || tag.startsWith("r") || tag.equals("m") || tag.equals("b");
  }

  /// Whether a verb only describes a noun: "生产的".
  static boolean isRelative(Context context, int verb) {
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
}
