package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.attest.text.Lexicon;

/// How much of a block's words are words of page furniture, whatever the language: a page in one
/// language may have furniture in another.
final class Vocabulary {
  /// @param weight how seldom the words stand in running text, summed up over the phrases found
  /// @param share of the block's words that belong to phrases found
  /// @param topics what the phrases are about
  /// @param leads whether the block opens with such words and a colon: "Read also: …"
  /// @param rights whether it claims rights: "© 2024 …"
  /// @param addressed how often the reader is spoken to
  record Match(
      double weight,
      double share,
      Set<String> topics,
      boolean leads,
      boolean rights,
      int addressed) {
    static final Match NOTHING = new Match(0, 0, Set.of(), false, false, 0);

    boolean isAbout(String topic) {
      return topics.contains(topic);
    }

    /// Words in a block that says nothing else count in full; in a sentence hardly.
    double evidence() {
      return leads || rights
          ? Math.clamp(weight, LEADING, STRONGEST)
          : Math.min(STRONGEST, weight * Math.min(1, FULL_SHARE * share));
    }
  }

  private record Phrase(String topic, double weight, List<String> words) {
    /// Whether a title may follow after a colon: "Read also: …", "Next post: …".
    boolean leads() {
      return topic.equals("promo") || (topic.equals("menu") && weight >= LEADING_MENU);
    }

    boolean standsAt(List<String> text, int at) {
      int end = at + words.size();
      return end <= text.size() && text.subList(at, end).equals(words);
    }
  }

  private static final double STRONGEST = 0.7;
  private static final double LEADING = 0.6;
  private static final double LEADING_MENU = 0.4;
  private static final double FULL_SHARE = 2.5;

  /// Longer blocks are running text.
  private static final int LONGEST = 800;

  /// A few words and a colon.
  private static final Pattern LEAD = Pattern.compile("^[^:：.!?】\\]]{2,30}[:：»】\\]]");

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?:copyright\\b[^\\n]{0,30}(?:©|[12]\\d{3})|©|版权所有)"
              + "|[^\\n]{0,80}(?:©|\\(c\\))\\s?[12]\\d{3}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD =
      Pattern.compile(
          "\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[-'+][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*");

  private static final Map<String, List<Phrase>> BY_FIRST_WORD = read();

  private Vocabulary() {}

  private static Map<String, List<Phrase>> read() {
    var phrases = new HashMap<String, List<Phrase>>();
    for (var row : new Lexicon(Vocabulary.class, "furniture.csv").rows()) {
      var phrase = new Phrase(row.get(1), Double.parseDouble(row.get(2)), words(row.get(3)));
      phrases.computeIfAbsent(phrase.words.getFirst(), _ -> new ArrayList<>()).add(phrase);
    }
    phrases.values().forEach(list -> list.sort((a, b) -> b.words.size() - a.words.size()));
    return phrases;
  }

  static Match match(String block) {
    return block.length() > LONGEST
        ? Match.NOTHING
        : match(words(block), LEAD.matcher(block).find(), RIGHTS.matcher(block).lookingAt());
  }

  private static Match match(List<String> words, boolean colon, boolean rights) {
    double weight = 0;
    int matched = 0;
    int addressed = 0;
    boolean leads = false;
    var topics = new HashSet<String>();
    for (int at = 0; at < words.size(); ) {
      var found = phraseAt(words, at);
      if (found.isEmpty()) {
        at++;
        continue;
      }
      var phrase = found.get();
      leads |= colon && at == 0 && phrase.leads();
      at += phrase.words.size();
      weight += phrase.weight;
      topics.add(phrase.topic);
      if (phrase.topic.equals("reader")) {
        addressed++;
      } else {
        matched += phrase.words.size();
      }
    }
    return new Match(
        weight, matched / Math.max(1.0, words.size()), topics, leads, rights, addressed);
  }

  private static Optional<Phrase> phraseAt(List<String> words, int at) {
    return BY_FIRST_WORD.getOrDefault(words.get(at), List.of()).stream()
        .filter(phrase -> phrase.standsAt(words, at))
        .findFirst();
  }

  private static List<String> words(String text) {
    var plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return WORD.matcher(plain).results().map(MatchResult::group).toList();
  }
}
