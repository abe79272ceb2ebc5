package org.attest.mentions.chinese;

import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.mentions.MentionType;

/// What stands in 《》: laws and treaties, and papers. Books and articles name no party.
final class TitleReader implements Reader {
  private static final Pattern LAW =
      Pattern.compile(".*(法|条例|公约|协定|条约|法案|决议|宪章|议定书|规定|办法|法典|宪法)(（[^）]*）)?");

  private static final Pattern PAPER = Pattern.compile(".*(报|周刊|杂志|时代|电讯|新闻|评论|学人|月刊)");
  private static final int LONGEST = 40;

  private final NameLexicon lexicon;

  TitleReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Name> at(Line line, int word, Evidence evidence) {
    int from = line.start(word);
    if (line.charAt(from) == '《') {
      int close = line.text().indexOf('》', from);
      return close > from + 1 && close - from < LONGEST
          ? type(line.text(from + 1, close)).map(type -> new Name(from + 1, close, type))
          : Optional.empty();
    }
    int outlet = lexicon.outlets.end(line.text(), from);
    return outlet > from
        ? Optional.of(new Name(from, outlet, MentionType.ORGANIZATION))
        : Optional.empty();
  }

  private Optional<MentionType> type(String title) {
    if (lexicon.outlets.contains(title) || PAPER.matcher(title).matches()) {
      return Optional.of(MentionType.ORGANIZATION);
    }
    return LAW.matcher(title).matches() ? Optional.of(MentionType.LAW) : Optional.empty();
  }
}
