package org.attest.mentions.chinese;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.mentions.MentionType;

/// Under which short forms a document goes on after it has named an organisation in full: those
/// that it gives in brackets, and the full name without its place, its legal form and its trade.
final class ShortNames {
  private static final Pattern ALIAS =
      Pattern.compile("[（(](?:以下|下文)?(?:简称|下称|又称|以下称)[为：:]?[“「\"]?([^”」\"）)]{2,12})[”」\"]?[）)]");
  private static final Pattern BARE = Pattern.compile("[（(][“「\"]?([^”」\"）)，,]{2,8})[”」\"]?[）)]");
  private static final Pattern ACRONYM = Pattern.compile("[a-z][a-z&.-]{1,7}");
  private static final Pattern FORM =
      Pattern.compile("(股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司|集团公司|公司|集团|厂)$");

  private static final int REACH = 24;

  /// Shorter ones could be any word.
  private static final int SHORTEST_CORE = 4;

  /// Of a foreign name.
  private static final int SHORTEST_SPELT = 3;

  private final NameLexicon lexicon;

  ShortNames(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void learn(Line line, Name name, Evidence evidence) {
    var rest = line.text(name.to(), Math.min(line.length(), name.to() + REACH));
    var full = line.text(name.from(), name.to());
    var alias = ALIAS.matcher(rest);
    var bare = BARE.matcher(rest);
    if (alias.lookingAt()) {
      evidence.add(alias.group(1), name.type());
    } else if (bare.lookingAt() && isShort(bare, full)) {
      evidence.add(bare.group(1), name.type());
    }
    if (name.type() == MentionType.COMPANY) {
      learnCores(full, evidence);
    }
  }

  private static boolean isShort(Matcher bracket, String full) {
    var words = bracket.group(1);
    return ACRONYM.matcher(words).matches() || isDrawnFrom(words, full);
  }

  /// Whether all characters stand in the full name in this order: 航天科工 in 中国航天科工集团.
  private static boolean isDrawnFrom(String words, String full) {
    int at = 0;
    for (int i = 0; i < words.length() && at >= 0; i++) {
      at = full.indexOf(words.charAt(i), at) + 1;
      at = at == 0 ? -1 : at;
    }
    return at > 0 && words.length() < full.length();
  }

  private void learnCores(String full, Evidence evidence) {
    var form = FORM.matcher(full);
    var core = afterPlace(form.find() ? full.substring(0, form.start()) : full);
    while (core.length() >= SHORTEST_CORE && !core.equals(full)) {
      evidence.add(core, MentionType.COMPANY);
      core = core.substring(0, lexicon.industries.start(core, core.length()));
      if (lexicon.industries.start(core, core.length()) == core.length()) {
        break;
      }
    }
    if (isLong(core) && !core.equals(full)) {
      evidence.add(core, MentionType.COMPANY);
    }
  }

  private boolean isLong(String core) {
    boolean spelt = core.chars().allMatch(c -> lexicon.isTransliteration((char) c));
    return core.length() >= (spelt ? SHORTEST_SPELT : SHORTEST_CORE);
  }

  /// Past the places that open a name: "深圳市", "北京".
  private String afterPlace(String name) {
    int from = 0;
    int end = lexicon.placeEnd(name, from);
    while (end > from && end < name.length() - 1) {
      from = end;
      end = lexicon.placeEnd(name, from);
    }
    return name.substring(from);
  }
}
