package org.attest.mentions.chinese;

import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.mentions.MentionType;

/// Weapons, aircraft and ships: designations ("红旗-9", "运-20") and names in quotation marks before
/// or after what they are ("“加尔皮亚-3”型无人机").
final class WeaponReader implements Reader {
  private static final Pattern FIGURE = Pattern.compile("[-－‐‑—–][a-z]?\\d{1,4}[a-z]{0,3}");

  /// How far from its noun a name may stand, in characters.
  private static final int REACH = 8;

  private static final int LONGEST_QUOTE = 16;

  private final NameLexicon lexicon;

  WeaponReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Name> at(Line line, int word, Evidence evidence) {
    var name = quoted(line, line.start(word)).or(() -> designation(line, word));
    name.ifPresent(n -> evidence.add(line.text(n.from(), n.to()), n.type()));
    return name;
  }

  private Optional<Name> quoted(Line line, int from) {
    int close = "“「\"".indexOf(line.charAt(from)) < 0 ? -1 : closing(line, from);
    if (close < 0) {
      return Optional.empty();
    }
    var inside = line.text(from + 1, close);
    boolean designation = FIGURE.matcher(inside).find();
    return ship(line, from, close + 1)
        .or(() -> near(lexicon, line, close + 1))
        .or(() ->
            designation || (lexicon.series.contains(inside) && inside.length() > 2)
                ? Optional.of(MentionType.WEAPON_SYSTEM)
                : Optional.empty())
        .filter(_ -> inside.codePoints().allMatch(WeaponReader::mayName))
        .map(type -> new Name(from + 1, close, type));
  }

  /// "货轮“长河之星”号", "“海星号”油轮".
  private Optional<MentionType> ship(Line line, int open, int after) {
    int noun = lexicon.weaponNouns.start(line.text(), open);
    boolean ship = lexicon.weapons.get(line.text(noun, open)) == MentionType.VESSEL;
    return ship && line.charAt(after) == '号' ? Optional.of(MentionType.VESSEL) : Optional.empty();
  }

  private static boolean mayName(int character) {
    return Character.isLetterOrDigit(character) || "-－‐‑—–· ".indexOf(character) >= 0;
  }

  private static int closing(Line line, int from) {
    for (int i = from + 2; i < Math.min(line.length(), from + LONGEST_QUOTE); i++) {
      if ("”」\"".indexOf(line.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Name> designation(Line line, int word) {
    int from = line.start(word);
    int letters = Math.max(lexicon.series.end(line.text(), from), transliterated(line, from));
    var figure = FIGURE.matcher(line.text()).region(letters, line.length());
    return letters > from && figure.lookingAt()
        ? Optional.of(new Name(from, figure.end(), kind(lexicon, line, figure.end())))
        : Optional.empty();
  }

  private int transliterated(Line line, int from) {
    int end = from;
    while (end < from + 8 && lexicon.isTransliteration(line.charAt(end))) {
      end++;
    }
    return end > from + 1 ? end : from;
  }

  /// What a designation that ends at a place is: what follows says, else a weapon.
  static MentionType kind(NameLexicon lexicon, Line line, int end) {
    return near(lexicon, line, end).orElse(MentionType.WEAPON_SYSTEM);
  }

  /// The noun shortly after a place: "型无人机", "号货轮".
  private static Optional<MentionType> near(NameLexicon lexicon, Line line, int from) {
    for (int at = from; at < Math.min(line.length(), from + REACH); at++) {
      if ("，。、；“”「」（）(),".indexOf(line.charAt(at)) >= 0) {
        return Optional.empty();
      }
      int end = lexicon.weaponNouns.end(line.text(), at);
      if (end > at) {
        return Optional.ofNullable(lexicon.weapons.get(line.text(at, end)));
      }
    }
    return Optional.empty();
  }
}
