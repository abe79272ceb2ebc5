package org.attest.language.english;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntPair;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lists of names in a model file, as the tree that the library asks for.
@SuppressWarnings("serial") // the library's classes are serialisable; this one is never written
final class MappedGazetteers extends PrefixTree<String, Set<String>> {
  private final FingerprintTable table;
  private final List<Set<String>> sets;

  MappedGazetteers(FingerprintTable table, List<Set<String>> sets) {
    this.table = table;
    this.sets = sets;
  }

  /// The longest name that starts at a word, with the index of its last word.
  @Override
  public <A> @Nullable ObjectIntPair<Set<String>> get(
      A[] words, int first, Function<A, String> form) {
    long fingerprint = Fingerprint.PHRASE;
    ObjectIntPair<Set<String>> longest = null;
    for (int i = first; i < words.length; i++) {
      var word = form.apply(words[i]);
      fingerprint = word == null ? 0 : Fingerprint.of(fingerprint, word);
      int value = word == null ? FingerprintTable.ABSENT : table.get(fingerprint);
      if (value == FingerprintTable.ABSENT) {
        break;
      }
      if (value > 0) {
        longest = new ObjectIntPair<>(sets.get(value - 1), i);
      }
    }
    return longest;
  }
}
