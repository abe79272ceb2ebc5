package org.attest.claims.chinese;

import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.frames.Row;
import org.attest.language.Stretch;

/// Where frames are looked for: a stretch of a row, the level of quotation its own words are at,
/// and its text in simplified characters.
final class Context {
  private static final Set<String> TEXTS = Set.of("报道", "报导", "通报", "声明", "介绍");
  private static final Set<String> BEFORE_TEXTS =
      Set.of(
          "篇", "则", "份", "条", "的", "为", "对", "该", "此", "这", "那", "其", "上述", "有关", "相关", "关于", "就",
          "本");
  private static final Set<String> AFTER_TEXTS =
      Set.of("的", "内容", "文章", "情况", "稿", "稿件", "标题", "全文", "原文", "中", "里");

  private static final Set<String> DETERMINERS =
      Set.of(
          "这些", "那些", "多篇", "的", "该", "此", "这一", "这", "上述", "有关", "相关", "任何", "该项", "这项", "一项",
          "此项");

  /// Tokens of a name in quotation marks, its marks included.
  private static final int LONGEST_NAME = 5;

  private final Row row;
  private final Stretch stretch;
  private final int level;
  private final String text;
  private final int[] starts;

  Context(Row row, Stretch stretch) {
    this.row = row;
    this.stretch = stretch;
    level = row.level(stretch);
    starts = new int[stretch.length() + 1];
    var joined = new StringBuilder();
    for (int i = 0; i < stretch.length(); i++) {
      starts[i] = joined.length();
      joined.append(row.lemma(stretch.first() + i));
    }
    starts[stretch.length()] = joined.length();
    text = joined.toString();
  }

  Row row() {
    return row;
  }

  Stretch stretch() {
    return stretch;
  }

  int first() {
    return stretch.first();
  }

  int end() {
    return stretch.end();
  }

  boolean isOwn(int at) {
    return stretch.contains(at) && row.depth(at) == level;
  }

  /// The simplified text from a token up to another.
  String text(int from, int to) {
    return text.substring(starts[from - first()], starts[to - first()]);
  }

  boolean isComma(int at) {
    return isOwn(at) && row.isOneOf(at, "，,；;：:");
  }

  /// After the sign that opens the clause in which a token stands.
  int clauseStart(int at) {
    for (int i = at - 1; i >= first(); i--) {
      boolean border = row.sentenceOf(i) != row.sentenceOf(i + 1);
      if (isComma(i) || border || closesSpeech(i)) {
        return i + 1;
      }
    }
    return first();
  }

  /// Whether a quotation that could be speech closes: not a name in quotation marks.
  boolean closesSpeech(int at) {
    return isOwn(at)
        && row.closesQuotation(at)
        && (row.isOneOf(at - 1, "，,。！？!?") || at - row.quotationStart(at) > LONGEST_NAME);
  }

  /// Whether a token belongs to a short name in quotation marks, its marks included: no sentence
  /// stands inside.
  boolean isQuotedName(int at) {
    int open = at;
    while (open > first() && open > at - LONGEST_NAME && !row.opensQuotation(open)) {
      open--;
    }
    int end = row.afterQuotation(open);
    return row.opensQuotation(open)
        && end > at
        && end - open <= LONGEST_NAME
        && end <= end()
        && isWord(end - 2)
        && IntStream.range(open + 1, end - 1).noneMatch(i -> row.isOneOf(i, "，,。！？；"));
  }

  /// Whether a verb of speech is the noun for a text here: "该报道", "报道内容".
  boolean isText(int at) {
    return TEXTS.contains(row.lemma(at))
        && (opensWithoutSpeech(at)
            || BEFORE_TEXTS.contains(row.lemma(at - 1))
            || AFTER_TEXTS.contains(row.lemma(at + 1)));
  }

  /// "报道不实": nothing follows that the report could say.
  private boolean opensWithoutSpeech(int at) {
    return at == clauseStart(at) && isWord(at + 1) && !"称说".contains(row.lemma(at + 1));
  }

  /// The next comma of the stretch's own level, or the end.
  int comma(int from) {
    for (int i = from; i < end(); i++) {
      if (isComma(i)) {
        return i;
      }
    }
    return end();
  }

  boolean hasWords(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isWord(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isWord(int at) {
    return row.form(at).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  boolean hasAdjective(int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(i -> row.tag(i).equals("a") || row.tag(i).equals("vn"));
  }

  boolean isTime(int at) {
    return row.tag(at).equals("t");
  }

  boolean isVerb(int at) {
    return row.tag(at).startsWith("v") && !row.tag(at).equals("vn");
  }

  /// A verb, or what HanLP tags as a verbal noun right after a name and before a noun.
  boolean isPredicate(int at) {
    boolean between =
        row.tag(at).equals("vn")
            && (row.isNamed(at - 1) || row.tag(at - 1).startsWith("r"))
            && row.tag(at + 1).startsWith("n");
    return (isVerb(at) && !isNounUse(at)) || between;
  }

  boolean hasPredicate(int from, int to) {
    return IntStream.range(from, to).anyMatch(this::isPredicate);
  }

  /// A verb that the words before it make a noun: "该报道", "…的指控".
  boolean isNounUse(int at) {
    return DETERMINERS.contains(row.lemma(at - 1));
  }
}
