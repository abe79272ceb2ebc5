package org.attest.language.english;

import java.util.HashMap;
import java.util.Map;
import org.attest.language.PartOfSpeech;
import org.attest.text.Lexicon;

/// From Penn Treebank's tags to Universal Dependencies' word classes. Where the tag leaves it open,
/// the relation to the head decides. A tag that is not in the lexicon is the comma, which a lexicon
/// cannot hold.
final class PennTags {
  private final Map<String, PartOfSpeech> classes = new HashMap<>();

  PennTags() {
    for (var row : new Lexicon(PennTags.class, "penn-tags.csv").rows()) {
      classes.put(row.get(0), PartOfSpeech.valueOf(row.get(1)));
    }
  }

  /// @param lower the word in small letters
  PartOfSpeech classOf(String tag, String relation, String lower) {
    var byTag = classes.getOrDefault(tag, PartOfSpeech.PUNCT);
    return switch (byTag) {
      case VERB -> isAuxiliary(relation) ? PartOfSpeech.AUX : PartOfSpeech.VERB;
      case ADP, ADV -> adpositionOrAdverb(byTag, relation, lower);
      case DET -> determiner(tag, relation);
      case PART -> tag.equals("TO") && relation.equals("case") ? PartOfSpeech.ADP : byTag;
      default -> byTag;
    };
  }

  private static boolean isAuxiliary(String relation) {
    return relation.startsWith("aux") || relation.equals("cop");
  }

  private static PartOfSpeech adpositionOrAdverb(
      PartOfSpeech byTag, String relation, String lower) {
    if (relation.equals("mark")) {
      return PartOfSpeech.SCONJ;
    }
    return lower.equals("not") || lower.equals("n't") || lower.equals("n’t")
        ? PartOfSpeech.PART
        : byTag;
  }

  /// "this" alone is a pronoun.
  private static PartOfSpeech determiner(String tag, String relation) {
    boolean beforeNoun =
        relation.startsWith("det") || relation.equals("advmod") || tag.equals("PDT");
    return beforeNoun || relation.isEmpty() ? PartOfSpeech.DET : PartOfSpeech.PRON;
  }
}
