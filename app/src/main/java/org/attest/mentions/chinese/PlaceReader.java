package org.attest.mentions.chinese;

import java.util.Optional;
import org.attest.mentions.MentionType;

/// Countries, unions and places by list, and what HanLP takes for a place.
final class PlaceReader implements Reader {
  private static final String NATIONALITY = "人籍裔语";
  private static final String COUNTS = "一二三四五六七八九十百两几数多0123456789";
  private static final String RANKS = "市省县";

  /// "市民", "市场", "省长".
  private static final String NO_RANKS = "民场长委值区府";

  private static final String CLASSIFIERS = "名个位家国地座";

  private final NameLexicon lexicon;

  PlaceReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Name> at(Line line, int word, Evidence evidence) {
    int from = afterCount(line, word);
    return listed(line, from).or(() -> tagged(line, word, from)).or(() -> district(line, from));
  }

  private Optional<Name> listed(Line line, int from) {
    int union = lexicon.unionNames.end(line.text(), from);
    int country = lexicon.countries.end(line.text(), from);
    if (union > from && union >= country) {
      return Optional.ofNullable(lexicon.unions.get(line.text(from, union)))
          .map(type ->
              new Name(from, type == MentionType.PLACE ? ranked(line, union) : union, type));
    }
    return country > from && NATIONALITY.indexOf(line.charAt(country)) < 0
        ? Optional.of(new Name(from, country, MentionType.COUNTRY))
        : Optional.empty();
  }

  private Optional<Name> tagged(Line line, int word, int from) {
    boolean place = isTagged(line, word) && line.end(word) - from >= 2;
    return place && NATIONALITY.indexOf(line.charAt(line.end(word))) < 0
        ? Optional.of(new Name(from, ranked(line, line.end(word)), MentionType.PLACE))
        : Optional.empty();
  }

  /// "吴中区", right after the town or the province it belongs to.
  private static Optional<Name> district(Line line, int from) {
    boolean follows = RANKS.indexOf(line.charAt(from - 1)) >= 0;
    int end = from + 3;
    boolean ranked = end <= line.length() && "区县市镇".indexOf(line.charAt(end - 1)) >= 0;
    return follows && ranked && isHan(line, from) && isHan(line, from + 1)
        ? Optional.of(new Name(from, end, MentionType.PLACE))
        : Optional.empty();
  }

  private static boolean isHan(Line line, int at) {
    return Character.isIdeographic(line.charAt(at));
  }

  /// With the word for a place's rank: "苏州市".
  private static int ranked(Line line, int end) {
    boolean rank =
        RANKS.indexOf(line.charAt(end)) >= 0 && NO_RANKS.indexOf(line.charAt(end + 1)) < 0;
    return rank ? end + 1 : end;
  }

  /// HanLP takes some harbours and islands for people.
  private static boolean isTagged(Line line, int word) {
    boolean port = line.word(word).length() > 2 && line.word(word).matches(".*[港岛市省县镇湖]");
    return line.tag(word).startsWith("ns") || (port && line.tag(word).startsWith("nr"));
  }

  /// HanLP takes "两名欧洲" for one place, and cuts "位于" before unknown names.
  private static int afterCount(Line line, int word) {
    int from = line.start(word);
    boolean counted =
        line.tag(word).startsWith("ns")
            && line.end(word) - from > 3
            && COUNTS.indexOf(line.charAt(from)) >= 0
            && CLASSIFIERS.indexOf(line.charAt(from + 1)) >= 0;
    if (counted) {
      return from + 2;
    }
    boolean split = line.charAt(from) == '于' && line.charAt(from - 1) == '位';
    return split ? from + 1 : from;
  }
}
