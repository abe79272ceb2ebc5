package org.attest.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attest.language.Sentence;
import org.attest.text.CodePoints;
import org.attest.text.Language;

/// Reads who and what a document names: finds mentions in each language and joins those that mean
/// the same. Keeps no state between documents, so one reader serves many threads.
///
/// Inside a document a writer introduces a name before shortening it; that, and not likeness alone,
/// is what links rest on. An unsure link is not made: the mention stays an entity of its own.
public final class MentionReader {
  private final Map<Language, MentionFinder> finders;

  public MentionReader(Map<Language, MentionFinder> finders) {
    this.finders = Map.copyOf(finders);
  }

  /// `sentences` are those of the whole document, in order, in whatever languages.
  public Mentions read(CodePoints text, List<Sentence> sentences) {
    return read(text, sentences, StatedNames.NONE);
  }

  /// The same, with names that their place in the document proves.
  public Mentions read(CodePoints text, List<Sentence> sentences, StatedNames stated) {
    var found = new ArrayList<FoundMention>();
    for (var language : Language.values()) {
      var finder = finders.get(language);
      var own = sentences.stream().filter(s -> s.language() == language).toList();
      if (finder != null && !own.isEmpty()) {
        found.addAll(finder.find(text, own));
      }
    }
    found.sort(Comparator.comparing(FoundMention::span));
    return Links.of(text, sentences, stated.over(found)).mentions();
  }
}
