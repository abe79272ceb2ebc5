package org.attest.gold;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// One claim, as a person annotated it or as the program read it. Where the annotation leaves a
/// choice, a field holds all that is right; what the program read is always one.
///
/// @param passages where the content stands
/// @param chain who says it, outermost first; empty for the document's own voice
record Statement(
    List<Extent> passages,
    List<Link> chain,
    Set<String> polarities,
    Set<String> certainties,
    Optional<Relation> relation) {

  /// One speaker.
  ///
  /// @param names the words for the speaker and, where known, whom they mean
  record Link(
      Optional<Extent> source,
      List<String> names,
      Set<String> kinds,
      Set<String> stances,
      Set<String> basis,
      Set<Optional<Integer>> counts) {

    boolean saysHowMany() {
      return !counts.contains(Optional.<Integer>empty());
    }

    /// A speaker whom nobody names is the same as another one; else the words must overlap or mean
    /// the same party.
    boolean sameSource(Link read) {
      if (source.isEmpty()) {
        return read.source.isEmpty() || kinds.stream().anyMatch(read.kinds::contains);
      }
      return read.source.filter(source.get()::overlaps).isPresent()
          || (kinds.contains("self") && read.kinds.contains("self"))
          || Naming.overlap(names, read.names);
    }
  }

  /// A party of a relation.
  ///
  /// @param names empty where no party is given
  /// @param common whether it is a common noun, so that it may be left out
  record Party(List<String> names, boolean common) {
    boolean covers(Party read) {
      return names.isEmpty() || (read.names.isEmpty() ? common : Naming.overlap(names, read.names));
    }
  }

  /// @param objects all that may stand as the object
  record Relation(String type, Party subject, List<Party> objects) {
    private static final Set<String> UNDIRECTED = Set.of("contract", "cooperation", "comparison");

    boolean sameParties(Relation read) {
      var object = read.objects.getFirst();
      return covers(read.subject, object)
          || (UNDIRECTED.contains(type) && covers(object, read.subject));
    }

    private boolean covers(Party first, Party second) {
      return subject.covers(first) && objects.stream().anyMatch(object -> object.covers(second));
    }
  }

  boolean isOwnVoice() {
    return chain.isEmpty();
  }

  Link innermost() {
    return chain.getLast();
  }

  Extent passage() {
    return passages.getFirst();
  }

  double agreement(Statement read, String text) {
    return passages.stream()
        .mapToDouble(passage -> passage.agreement(read.passage(), text))
        .max()
        .orElse(0);
  }

  boolean touches(Statement read) {
    return passages.stream().anyMatch(read.passage()::overlaps);
  }

  /// Whether both are in the document's own voice, or said by the same in the end.
  boolean sameVoice(Statement read) {
    return isOwnVoice()
        ? read.isOwnVoice()
        : !read.isOwnVoice() && innermost().sameSource(read.innermost());
  }

  boolean sameChain(Statement read) {
    return chain.size() == read.chain.size()
        && IntStream.range(0, chain.size())
            .allMatch(at -> chain.get(at).sameSource(read.chain.get(at)));
  }

  Set<String> basis() {
    return union(chain.stream().map(Link::basis).toList());
  }

  private static Set<String> union(Collection<Set<String>> sets) {
    var all = new HashSet<String>();
    sets.forEach(all::addAll);
    return all;
  }
}
