package org.attest.mentions.russian;

import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.mentions.MentionType;
import org.attest.mentions.russian.NameLexicon.Head;

/// Types of weapons and aircraft by letters, a hyphen and figures: "Ту-160", "С-300ПМУ",
/// "«Гарпия-А1»".
final class DesignationReader implements Reader {
  private static final Pattern SHAPE =
      Pattern.compile("\\p{Lu}\\p{L}{0,11}[-‐‑](\\p{Lu}{0,2})\\p{Nd}{1,4}\\p{L}{0,4}");

  private static final int LONGEST = 24;

  private final NameLexicon lexicon;

  DesignationReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Name> at(Words words, int at, Evidence evidence) {
    var form = words.form(at);
    if (form.length() > LONGEST || !words.isUpper(at) || !SHAPE.matcher(form).matches()) {
      return Optional.empty();
    }
    return Optional.of(new Name(at, at + 1, type(words, at)));
  }

  private MentionType type(Words words, int at) {
    return lexicon
        .head(words.lower(at - 1))
        .or(() -> lexicon.head(words.lower(at - 2)))
        .filter(head -> head == Head.AIRPLANE || head == Head.VESSEL || head == Head.PRODUCT)
        .flatMap(Head::type)
        .orElse(MentionType.WEAPON_SYSTEM);
  }
}
