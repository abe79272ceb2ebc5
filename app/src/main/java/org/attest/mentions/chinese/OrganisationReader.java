package org.attest.mentions.chinese;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.mentions.chinese.NameLexicon.Ending;

/// Organisations by their end ("…有限公司", "…研究院", "…部"), which HanLP often misses: the longest run of
/// nominal words that ends so and says which one is meant.
final class OrganisationReader implements Reader {
  private static final int MOST_WORDS = 12;
  private static final int LONGEST = 40;

  private static final List<String> NOMINAL =
      List.of("n", "j", "b", "vn", "g", "an", "x", "ag", "vg", "tg", "ng", "dg", "rg", "f", "s");

  /// Tags of words that single something out: names, Latin words, characters HanLP does not know.
  private static final List<String> SPECIFIC =
      List.of("nr", "ns", "nt", "nz", "nx", "j", "rg", "ag", "ng", "vg", "dg", "tg", "g", "x");

  private static final Pattern ALIAS =
      Pattern.compile("[（(](?:以下)?简称[为：:]?[“「\"]?([^”」\"）)]{2,12})");

  private final NameLexicon lexicon;

  OrganisationReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Name> at(Line line, int word, Evidence evidence) {
    if (!isPart(line, word)) {
      return Optional.empty();
    }
    var name = Optional.<Name>empty();
    int end = Math.min(line.size(), word + MOST_WORDS);
    for (int i = word; i < end && mayContinue(line, word, i); i++) {
      var longer = named(line, word, i);
      name = longer.isPresent() ? longer : name;
    }
    name.ifPresent(n -> learn(line, n, evidence));
    return name.filter(n -> n.from() < line.end(word));
  }

  private boolean mayContinue(Line line, int first, int word) {
    return line.end(word) - line.start(first) <= LONGEST
        && (word == first || isPart(line, word) || isBracketed(line, word));
  }

  private boolean isPart(Line line, int word) {
    boolean unknown = line.tag(word).equals("w");
    boolean nominal = (unknown || line.hasTag(word, NOMINAL)) && !isSign(line, word);
    return nominal || lexicon.inner.contains(line.word(word));
  }

  private static boolean isSign(Line line, int word) {
    return !line.form(word).isEmpty()
        && line.form(word).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /// A name's place in brackets: "（中国）".
  private boolean isBracketed(Line line, int word) {
    return switch (line.word(word)) {
      case "（", "(" -> lexicon.countries.contains(line.word(word + 1));
      case "）", ")" -> line.word(word - 2).equals("（") || line.word(word - 2).equals("(");
      default -> false;
    };
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

  /// "深圳市大疆创新科技有限公司（简称“大疆”）" goes on as "大疆".
  private static void learn(Line line, Name name, Evidence evidence) {
    var rest = line.text(name.to(), Math.min(line.length(), name.to() + 24));
    var matcher = ALIAS.matcher(rest);
    if (matcher.lookingAt()) {
      evidence.add(matcher.group(1), name.type());
    }
  }
}
