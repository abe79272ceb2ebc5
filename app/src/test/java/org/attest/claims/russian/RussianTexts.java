package org.attest.claims.russian;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.claims.FoundClaim;
import org.attest.language.russian.RussianSentences;
import org.attest.mentions.MentionReader;
import org.attest.mentions.russian.RussianMentions;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;

/// Made-up Russian texts, read as a document of one block.
final class RussianTexts {
  private final RussianSentences sentences = new RussianSentences();
  private final MentionReader mentions =
      new MentionReader(Map.of(Language.RUSSIAN, new RussianMentions()));
  private final RussianClaims finder = new RussianClaims();

  List<FoundClaim> claims(CodePoints text) {
    var read = sentences.read(text, List.of(new Span(0, text.length())));
    return finder.find(text, read, mentions.read(text, read));
  }

  /// A part of each claim, as the tables of cases write it.
  static String each(List<FoundClaim> claims, Function<FoundClaim, String> part) {
    return claims.stream().map(part).collect(Collectors.joining(" / "));
  }
}
