package org.attest.claims.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.Attribution;
import org.attest.claims.Certainty;
import org.attest.claims.FoundClaim;
import org.attest.claims.MentionIndex;
import org.attest.claims.Polarity;
import org.attest.claims.Stance;
import org.attest.language.Sentence;
import org.attest.language.Stretch;
import org.attest.mentions.Mentions;
import org.attest.text.CodePoints;

/// Reads the claims of a document's sentences, frame by frame from the outside in: each frame adds
/// a link to the chain of speakers, and its content is read in turn.
public final class ChainReader {
  /// Deeper chains are a sign of words that were not understood.
  private static final int DEEPEST = 4;

  private static final Set<Stance> ASSERTING =
      Set.of(Stance.ASSERTS, Stance.ALLEGES, Stance.CONFIRMS);

  private final Grammar grammar;
  private final Sources sources;
  private final Statements statements;
  private final List<FoundClaim> claims = new ArrayList<>();

  private ChainReader(CodePoints text, Mentions mentions, Grammar grammar) {
    this.grammar = grammar;
    var index = new MentionIndex(mentions);
    sources = new Sources(text, index, grammar);
    statements = new Statements(text, index);
  }

  public static List<FoundClaim> read(
      CodePoints text, List<Sentence> sentences, Mentions mentions, Grammar grammar) {
    var reader = new ChainReader(text, mentions, grammar);
    for (var row : Rows.of(sentences, grammar::isTail)) {
      reader.read(row, row.whole(), List.of(), Optional.empty());
    }
    return List.copyOf(reader.claims);
  }

  private void read(
      Row row, Stretch stretch, List<Attribution> chain, Optional<Certainty> lowered) {
    var words = trim(row, stretch);
    if (words.isEmpty()) {
      return;
    }
    var frame = chain.size() < DEEPEST ? grammar.outermost(row, words) : Optional.<Frame>empty();
    if (frame.isPresent()) {
      read(row, frame.get(), chain);
      frame.get().beside().forEach(clause -> read(row, clause, chain, lowered));
    } else if (row.sentenceOf(words.first()) != row.sentenceOf(words.end() - 1)) {
      row.bySentence(words).forEach(part -> read(row, part, chain, lowered));
    } else if (!chain.isEmpty() || grammar.states(row, words)) {
      claims.add(claim(row, words, chain, lowered));
    }
  }

  private void read(Row row, Frame frame, List<Attribution> outer) {
    if (!frame.spoken()) {
      return;
    }
    var chain = new ArrayList<>(outer);
    chain.add(sources.link(row, frame));
    frame.via().ifPresent(via -> chain.add(sources.link(row, inner(frame, via))));
    for (var content : frame.content()) {
      if (frame.isClosed()) {
        claims.add(claim(row, trim(row, content), chain, frame.certainty()));
      } else {
        read(row, content, List.copyOf(chain), frame.certainty());
      }
    }
  }

  private static Frame inner(Frame frame, Frame.Via via) {
    return new Frame(
        Optional.of(via.speaker()),
        via.cue(),
        Stance.ASSERTS,
        Optional.empty(),
        true,
        frame.content(),
        Optional.empty(),
        List.of());
  }

  private FoundClaim claim(
      Row row, Stretch words, List<Attribution> chain, Optional<Certainty> lowered) {
    var span = row.span(words);
    return new FoundClaim(
        span,
        row.sentenceSpan(words.first()),
        statements.of(span),
        chain,
        isDenial(row, words, chain) ? Polarity.AFFIRMED : grammar.polarity(row, words),
        certainty(row, words, chain, lowered),
        Optional.empty(),
        List.of());
  }

  /// Whether the words are the very clause that denies or keeps silent: its "not" is the stance.
  private static boolean isDenial(Row row, Stretch words, List<Attribution> chain) {
    return !chain.isEmpty()
        && !ASSERTING.contains(chain.getLast().stance())
        && chain.getLast().cue().filter(cue -> row.span(words).contains(cue.span())).isPresent();
  }

  /// As the innermost speaker puts it; nothing is put where nothing is said.
  private Certainty certainty(
      Row row, Stretch words, List<Attribution> chain, Optional<Certainty> lowered) {
    if (!chain.isEmpty()) {
      switch (chain.getLast().stance()) {
        case UNAWARE, SILENT, DECLINES -> {
          return Certainty.UNSPECIFIED;
        }
        case ASSERTS, ALLEGES, CONFIRMS, DENIES, DOUBTS, CONDITIONAL -> {}
      }
    }
    var hedged = grammar.certainty(row, words);
    return hedged == Certainty.CERTAIN ? lowered.orElse(hedged) : hedged;
  }

  /// Without signs at both ends, and without quotation marks that have no counterpart inside.
  private static Stretch trim(Row row, Stretch stretch) {
    int first = stretch.first();
    int end = stretch.end();
    while (first < end && isLoose(row, first, first, end)) {
      first++;
    }
    while (end > first && isLoose(row, end - 1, first, end)) {
      end--;
    }
    return new Stretch(first, end);
  }

  /// A quotation mark at one end stays where its counterpart is inside and not at the other end.
  private static boolean isLoose(Row row, int at, int first, int end) {
    if (row.form(at).codePoints().anyMatch(Character::isLetterOrDigit)) {
      return false;
    }
    if (row.opensQuotation(at) && at == first) {
      int after = row.afterQuotation(at);
      return after >= end || endsWithSigns(row, after, end);
    }
    if (row.closesQuotation(at)) {
      return !opensInside(row, at, first);
    }
    return !"%°)）".contains(row.form(at)) || at == first;
  }

  private static boolean endsWithSigns(Row row, int from, int end) {
    for (int i = from; i < end; i++) {
      if (row.form(i).codePoints().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensInside(Row row, int close, int first) {
    for (int i = close - 1; i >= first; i--) {
      if (row.depth(i) == row.depth(close)) {
        return row.opensQuotation(i);
      }
    }
    return false;
  }
}
