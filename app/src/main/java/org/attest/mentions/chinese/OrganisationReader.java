package org.attest.mentions.chinese;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.mentions.MentionType;
import org.attest.mentions.chinese.NameLexicon.Ending;

/// Organisations by their end ("…有限公司", "…研究院", "…部"), which HanLP often misses: the longest run of
/// nominal words that ends so and says which one is meant.
final class OrganisationReader implements Reader {
  private static final int MOST_WORDS = 12;
  private static final int LONGEST = 40;

  /// What ends a company's name whatever follows, but for the branch.
  private static final List<String> LEGAL_FORMS = List.of("有限公司", "有限责任公司", "股份公司");

  private static final Set<String> BRANCHES = Set.of("分公司", "子公司", "分行", "工厂");

  /// Before a trade, these make no name: "农业机械".
  private static final Set<String> COMMON =
      Set.of("农业", "新能源", "医疗", "消费", "军用", "民用", "工程", "教育", "高新", "先进", "现代", "数字", "绿色", "公共");

  /// Trades that end what is no name, too: "新能源科技发展".
  private static final Set<String> OPEN_TRADES =
      Set.of("发展", "建设", "服务", "制造", "创新", "技术", "信息", "软件", "设备", "产品");

  private static final List<String> NOMINAL =
      List.of("n", "j", "b", "vn", "g", "an", "x", "ag", "vg", "tg", "ng", "dg", "rg", "f", "s");

  /// Tags of words that single something out: names, Latin words, characters HanLP does not know.
  private static final List<String> SPECIFIC =
      List.of(
          "nr", "ns", "nt", "nz", "nx", "j", "rg", "ag", "ng", "vg", "dg", "tg", "g", "x", "s",
          "m");

  private final NameLexicon lexicon;
  private final ShortNames shortNames;

  OrganisationReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
    shortNames = new ShortNames(lexicon);
  }

  @Override
  public Optional<Name> at(Line line, int word, Evidence evidence) {
    if (!isPart(line, word) && !isNumber(line, word)) {
      return trade(line, word).or(() -> withFirstWord(line, word, evidence));
    }
    var name = longest(line, word).or(() -> trade(line, word));
    name.ifPresent(n -> shortNames.learn(line, n, evidence));
    return name;
  }

  private Optional<Name> longest(Line line, int word) {
    var name = Optional.<Name>empty();
    int end = Math.min(line.size(), word + MOST_WORDS);
    for (int i = word; i < end && mayContinue(line, word, i); i++) {
      var longer = named(line, word, i).filter(n -> n.from() < line.end(word));
      name = longer.isPresent() ? longer : name;
      if (longer.isPresent() && isWhole(line, i)) {
        break;
      }
    }
    return name;
  }

  private static boolean isWhole(Line line, int last) {
    var text = line.text(0, line.end(last));
    boolean branch =
        BRANCHES.contains(line.word(last + 1)) || BRANCHES.contains(line.word(last + 2));
    return !branch && LEGAL_FORMS.stream().anyMatch(text::endsWith);
  }

  /// A name that begins with a word HanLP takes for a verb ("启航智控有限公司"), where nothing stands
  /// before it.
  private Optional<Name> withFirstWord(Line line, int word, Evidence evidence) {
    boolean first =
        (word == 0 || isSign(line, word - 1) || line.tag(word - 1).equals("p"))
            && line.end(word) - line.start(word) <= 2
            && line.glued(word + 1)
            && !isSign(line, word)
            && lexicon.before.end(line.text(), line.start(word)) == line.start(word);
    if (!first) {
      return Optional.empty();
    }
    var name =
        longest(line, word + 1)
            .filter(n -> n.from() == line.start(word + 1))
            .filter(n -> endsInForm(line, n) || isSpelt(line, word))
            .map(n -> new Name(line.start(word), n.to(), n.type()));
    name.ifPresent(n -> shortNames.learn(line, n, evidence));
    return name;
  }

  /// "维" before "兰德外交部": one character of a foreign name that goes on.
  private boolean isSpelt(Line line, int word) {
    int from = line.start(word);
    return line.end(word) == from + 1
        && lexicon.isTransliteration(line.charAt(from))
        && lexicon.isTransliteration(line.charAt(from + 1));
  }

  private static boolean endsInForm(Line line, Name name) {
    return LEGAL_FORMS.stream().anyMatch(line.text(name.from(), name.to())::endsWith);
  }

  /// "恒泰电子": what HanLP takes for an organisation and ends in a trade, or a name it does not know
  /// before the word for one.
  private Optional<Name> trade(Line line, int word) {
    boolean whole = line.tag(word).equals("nt");
    boolean unknown = line.tag(word).equals("nr") && line.glued(word + 1);
    int last = whole ? word : word + 1;
    return (whole || (unknown && !goesOn(line, last + 1)))
        ? trade(line, line.start(word), line.end(last))
            .filter(n -> whole || n.to() > line.end(word))
        : Optional.empty();
  }

  private static boolean goesOn(Line line, int next) {
    return line.glued(next) && line.hasTag(next, List.of("nr", "ns", "nz", "n", "j"));
  }

  private Optional<Name> trade(Line line, int from, int to) {
    int trade = lexicon.industries.start(line.text(), to);
    boolean named = trade < to && trade > from + 1;
    return named && !isThing(line.text(from, trade), line.text(trade, to))
        ? Optional.of(new Name(from, to, MentionType.COMPANY))
        : Optional.empty();
  }

  private static boolean isThing(String name, String trade) {
    return COMMON.contains(name) || OPEN_TRADES.stream().anyMatch(trade::endsWith);
  }

  private boolean mayContinue(Line line, int first, int word) {
    return line.end(word) - line.start(first) <= LONGEST
        && (word == first || isPart(line, word) || isBracketed(line, word) || isNumber(line, word));
  }

  private boolean isPart(Line line, int word) {
    boolean unknown = line.tag(word).equals("w");
    boolean nominal = (unknown || line.hasTag(word, NOMINAL)) && !isSign(line, word);
    return nominal || lexicon.inner.contains(line.word(word));
  }

  /// "第601": a number that tells institutes and units apart.
  private static boolean isNumber(Line line, int word) {
    boolean figure = line.tag(word).startsWith("m") && line.word(word).matches("第?[0-9]*");
    return figure && (line.word(word).startsWith("第") || line.word(word - 1).equals("第"));
  }

  private static boolean isSign(Line line, int word) {
    return !line.form(word).isEmpty()
        && line.form(word).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /// A name's place in brackets: "（中国）".
  private boolean isBracketed(Line line, int word) {
    return switch (line.word(word)) {
      case "（", "(" -> isPlace(line, word + 1) && closes(line.word(word + 2));
      case "）", ")" -> opens(line.word(word - 2));
      default -> false;
    };
  }

  private static boolean opens(String sign) {
    return sign.equals("（") || sign.equals("(");
  }

  private static boolean closes(String sign) {
    return sign.equals("）") || sign.equals(")");
  }

  private boolean isPlace(Line line, int word) {
    return lexicon.countries.contains(line.word(word)) || line.tag(word).startsWith("ns");
  }

  private Optional<Name> named(Line line, int first, int last) {
    int end = line.end(last);
    return lexicon.ending(line.text(), end).flatMap(ending -> named(line, first, last, ending));
  }

  private Optional<Name> named(Line line, int first, int last, Ending ending) {
    int end = line.end(last);
    int body = end - ending.length();
    int from = afterGeneric(line, line.start(first), body);
    boolean named = from == body ? ending.namesAlone() : isSpecific(line, first, last, from, body);
    return named ? ending.type().map(type -> new Name(from, end, type)) : Optional.empty();
  }

  /// Past the words that only say what sort of party it is, and a noun for parties in the middle:
  /// "俄罗斯军工企业库波尔公司".
  private int afterGeneric(Line line, int from, int body) {
    int start = from;
    for (int at = from; at < body; at++) {
      int end = lexicon.parties.end(line.text(), at);
      start = end > at && end < body ? end : start;
    }
    int next = lexicon.generic.end(line.text(), start);
    while (start < body && next > start && next <= body) {
      start = next;
      next = lexicon.generic.end(line.text(), start);
    }
    return start;
  }

  private boolean isSpecific(Line line, int first, int last, int from, int body) {
    if (lexicon.countries.end(line.text(), from) > from) {
      return true;
    }
    for (int i = first; i <= last; i++) {
      boolean inside = line.end(i) > from && line.start(i) < body;
      if (inside && line.hasTag(i, SPECIFIC)) {
        return true;
      }
    }
    return false;
  }
}
