package org.attest.claims.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.claims.FoundClaim;
import org.attest.language.english.EnglishSentences;
import org.attest.language.english.PreparedModels;
import org.attest.mentions.MentionReader;
import org.attest.mentions.Mentions;
import org.attest.mentions.english.EnglishMentions;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;

/// Reads English texts as the program does, each line a block.
final class EnglishTexts {
  private final EnglishSentences english = PreparedModels.english();
  private final MentionReader mentions =
      new MentionReader(Map.of(Language.ENGLISH, new EnglishMentions()));

  /// What was read in a text.
  record Read(CodePoints text, Mentions mentions, List<FoundClaim> claims) {}

  Read read(String text) {
    var points = CodePoints.of(text);
    var sentences = english.read(points, blocks(points));
    var named = mentions.read(points, sentences);
    return new Read(points, named, new EnglishClaims().find(points, sentences, named));
  }

  private static List<Span> blocks(CodePoints text) {
    var blocks = new ArrayList<Span>();
    int start = 0;
    for (var line : text.text().split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(text.span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return blocks;
  }
}
