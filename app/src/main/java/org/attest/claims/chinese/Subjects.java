package org.attest.claims.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.attest.language.Stretch;

/// Where the speaker stands before a verb of speech.
final class Subjects {
  /// Commas to look back over, for clauses set in between.
  private static final int MOST_CLAUSES = 2;

  /// 《 begins a paper's name; 驻 stands inside "中国驻美国大使馆".
  private static final Set<String> NOMINAL_SIGNS = Set.of("《", "驻");

  private static final Set<String> JOINTS = Set.of("、", "和", "与", "及", "以及");
  private static final Set<String> NAMES = Set.of("nt", "ns", "nr", "nrf", "nsf", "nz", "nx");

  /// Words that close what a preposition opens.
  private static final Set<String> CLOSING = Set.of("中", "上", "里", "时", "期间", "之际", "后");

  private static final Set<String> ADDRESSING = Set.of("对", "向");

  private Subjects() {}

  static Optional<Stretch> before(Context context, int verb) {
    int end = verb;
    for (int i = 0; i < MOST_CLAUSES && end > context.first(); i++) {
      int start = context.clauseStart(end);
      var speaker = inClause(context, start, end);
      boolean quotation = context.closesSpeech(start - 1);
      if (speaker.isPresent() || start == context.first() || quotation) {
        return speaker;
      }
      end = start - 1;
    }
    return Optional.empty();
  }

  /// The first noun phrase that no preposition governs, up to the first adverb, time or
  /// preposition; where a verb comes before the cue, the noun phrase right before the cue.
  static Optional<Stretch> inClause(Context context, int start, int cue) {
    int end = beforeAdjunct(context, start, cue);
    int first = afterAdjuncts(context, start, end);
    int last = nominalEnd(context, first, end);
    boolean relative = context.row().lemma(first - 1).equals("的");
    return described(context, relative ? afterTimes(context, start, first) : first, end)
        .or(() -> stretch(context, first, last));
  }

  /// The noun phrase that opens a clause, after adverbs, times and phrases of prepositions.
  static Optional<Stretch> leading(Context context, int start, int end) {
    int first = start;
    while (first < end && !isNominal(context, first)) {
      if (context.isVerb(first)) {
        return Optional.empty();
      }
      first = isPreposition(context, first) ? afterPhrase(context, first, end) : first + 1;
    }
    int predicate = first;
    while (predicate < end && !context.isPredicate(predicate)) {
      predicate++;
    }
    return first < end
        ? stretch(context, first, nominalEnd(context, first, predicate))
        : Optional.empty();
  }

  /// Whether words could be one noun phrase.
  static boolean isNominal(Context context, Stretch words) {
    return nominalEnd(context, words.first(), words.end()) == words.end();
  }

  /// "A、B和C": where each part names a party; the words themselves where one does not.
  static List<Stretch> parties(Context context, Predicate<Stretch> isParty) {
    var parts = new ArrayList<Stretch>();
    int first = context.first();
    for (int i = first; i <= context.end(); i++) {
      boolean joint =
          i == context.end() || (context.isOwn(i) && JOINTS.contains(context.row().lemma(i)));
      if (joint && i > first) {
        parts.add(new Stretch(first, i));
      }
      first = joint ? i + 1 : first;
    }
    return parts.stream().allMatch(isParty) ? List.copyOf(parts) : List.of(context.stretch());
  }

  /// Whether the words are a name, not what one of a list's parties owns ("A和B的律师").
  static boolean isParty(Context context, Stretch words) {
    return IntStream.range(words.first(), words.end())
            .noneMatch(i -> context.row().lemma(i).equals("的"))
        && IntStream.range(words.first(), words.end())
            .anyMatch(i ->
                context.row().isNamed(i)
                    || context.isQuotedName(i)
                    || NAMES.contains(context.row().tag(i)));
  }

  /// "不愿透露姓名的消息人士": a noun phrase with a clause of its own, which ends at the cue.
  private static Optional<Stretch> described(Context context, int start, int end) {
    int last = end;
    while (last > start && !isNominal(context, last - 1)) {
      last--;
    }
    int first = last;
    while (first > start && isNominal(context, first - 1)) {
      first--;
    }
    boolean clause =
        IntStream.range(start, first)
            .anyMatch(i ->
                context.isVerb(i)
                    || isDate(context, i)
                    || (i > start && isPreposition(context, i)));
    return clause && context.row().lemma(first - 1).equals("的")
        ? stretch(context, start, last)
        : Optional.empty();
  }

  /// Before "在一份声明中", where that stands right before the cue.
  private static int beforeAdjunct(Context context, int start, int cue) {
    if (!CLOSING.contains(context.row().lemma(cue - 1))) {
      return beforeAddressee(context, start, cue);
    }
    for (int i = cue - 2; i > start; i--) {
      if (isPreposition(context, i)) {
        return i;
      }
    }
    return cue;
  }

  /// Before "对本社", "向法庭".
  private static int beforeAddressee(Context context, int start, int cue) {
    int first = cue;
    while (first > start && context.isWord(first - 1) && isNominal(context, first - 1)) {
      first--;
    }
    boolean addressed = ADDRESSING.contains(context.row().lemma(first - 1));
    return addressed && first < cue && first - 1 > start ? first - 1 : cue;
  }

  /// Without "的话" and signs at the end, but for the closing one of a pair.
  private static Optional<Stretch> stretch(Context context, int first, int end) {
    int last = end;
    if (last > first + 1 && context.row().lemma(last - 1).equals("话")) {
      last--;
    }
    while (last > first && isLoose(context, last - 1)) {
      last--;
    }
    return first < last ? Optional.of(new Stretch(first, last)) : Optional.empty();
  }

  private static boolean isLoose(Context context, int at) {
    boolean sign = !context.isWord(at) && !isClosing(context, at);
    return sign || JOINTS.contains(context.row().lemma(at)) || context.row().lemma(at).equals("的");
  }

  private static boolean isClosing(Context context, int at) {
    return context.row().isOneOf(at, "》）)") || context.row().closesQuotation(at);
  }

  /// Where a clause that describes the first noun begins: "未经证实的消息".
  private static int afterTimes(Context context, int start, int noun) {
    int first = start;
    while (first < noun && "tcp".indexOf(first(context.row().tag(first))) >= 0) {
      first++;
    }
    return first;
  }

  private static int afterAdjuncts(Context context, int start, int end) {
    int first = start;
    while (first < end && !isNominal(context, first)) {
      first = isPreposition(context, first) ? afterPhrase(context, first, end) : first + 1;
    }
    return first;
  }

  private static boolean isPreposition(Context context, int at) {
    return context.row().tag(at).startsWith("p");
  }

  /// Past a preposition's phrase: to the word of place or time that closes it, else past its noun.
  private static int afterPhrase(Context context, int at, int end) {
    for (int i = at + 1; i < end; i++) {
      if (context.row().tag(i).startsWith("f") || CLOSING.contains(context.row().lemma(i))) {
        return i + 1;
      }
    }
    return Math.min(end, at + 2);
  }

  private static int nominalEnd(Context context, int from, int end) {
    int last = from;
    while (last < end && (isNominal(context, last) || isLink(context, last, from))) {
      last++;
    }
    return last;
  }

  private static boolean isLink(Context context, int at, int from) {
    var row = context.row();
    boolean and =
        row.lemma(at).equals("和") || row.lemma(at).equals("与") || row.lemma(at).equals("、");
    boolean mark =
        row.opensQuotation(at) || row.closesQuotation(at) || row.isOneOf(at, "《》·（）()“”-.&");
    return at > from && (and || row.lemma(at).equals("的") || mark);
  }

  private static boolean isNominal(Context context, int at) {
    var tag = context.row().tag(at);
    boolean sign = NOMINAL_SIGNS.contains(context.row().lemma(at));
    if (sign || context.row().isNamed(at) || context.isText(at) || context.isQuotedName(at)) {
      return true;
    }
    if (isDate(context, at)) {
      return false;
    }
    return switch (tag.isEmpty() ? 'w' : tag.charAt(0)) {
      case 'n', 'r', 'j', 'b', 'a', 'm', 'q', 'g', 's', 'x' -> context.isWord(at);
      case 'f' ->
          isFormer(context, at)
              || context.row().lemma(at).equals("内部")
              || context.row().lemma(at).equals("外部");
      case 'v' -> tag.equals("vn");
      default -> tag.endsWith("g");
    };
  }

  /// "前雇员".
  private static boolean isFormer(Context context, int at) {
    return context.row().lemma(at).equals("前") && context.row().tag(at + 1).startsWith("n");
  }

  /// "10月15日", "周三".
  private static boolean isDate(Context context, int at) {
    var word = context.row().lemma(at);
    boolean figure =
        context.row().tag(at).startsWith("m") && "年月日时点".contains(first(context, at + 1));
    boolean part = word.length() == 1 && "年月日时点".contains(word);
    boolean weekday = word.startsWith("星期") || (word.startsWith("周") && word.length() == 2);
    return figure || part || weekday;
  }

  private static String first(Context context, int at) {
    return first(context.row().lemma(at));
  }

  private static String first(String word) {
    return word.isEmpty() ? "?" : word.substring(0, 1);
  }
}
