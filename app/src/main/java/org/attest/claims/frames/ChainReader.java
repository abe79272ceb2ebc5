package org.attest.claims.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.Attribution;
import org.attest.claims.Certainty;
import org.attest.claims.FoundClaim;
import org.attest.claims.MentionIndex;
import org.attest.claims.Polarity;
import org.attest.claims.Source;
import org.attest.claims.Stance;
import org.attest.claims.Statements;
import org.attest.language.Sentence;
import org.attest.language.Stretch;
import org.attest.mentions.Mentions;
import org.attest.text.CodePoints;

/// Reads the claims of a document's sentences, frame by frame from the outside in: each frame adds
/// a link to the chain of speakers, and its content is read in turn.
public final class ChainReader {
  /// Deeper chains are a sign of words that were not understood.
  private static final int DEEPEST = 4;

  /// Frames are not looked for in longer rows, which nobody wrote as sentences.
  private static final int LONGEST = 1_000;

  private static final String OPENING = "《（([【〈";
  private static final String CLOSING = "》）)]】〉";

  private static final Set<Stance> ASSERTING =
      Set.of(Stance.ASSERTS, Stance.ALLEGES, Stance.CONFIRMS);

  /// Stances of those who put nothing.
  static final Set<Stance> WITHOUT_WORDS = Set.of(Stance.UNAWARE, Stance.SILENT, Stance.DECLINES);

  private final Grammar grammar;
  private final Sources sources;
  private final Statements statements;
  private final MentionIndex index;
  private final List<FoundClaim> claims = new ArrayList<>();

  private ChainReader(CodePoints text, Mentions mentions, Grammar grammar) {
    this.grammar = grammar;
    index = new MentionIndex(mentions);
    sources = new Sources(text, index, grammar);
    statements = new Statements(text, index);
  }

  public static List<FoundClaim> read(
      CodePoints text, List<Sentence> sentences, Mentions mentions, Grammar grammar) {
    var reader = new ChainReader(text, mentions, grammar);
    for (var row : Rows.of(sentences, reader.index, grammar::isTail)) {
      reader.read(row, row.whole(), List.of(), Optional.empty());
    }
    return new Limits(text, sentences, grammar::limits).attach(reader.claims);
  }

  private void read(
      Row row, Stretch stretch, List<Attribution> chain, Optional<Certainty> lowered) {
    var words = trim(row, stretch);
    if (words.isEmpty()) {
      return;
    }
    if (!chain.isEmpty() && row.isSeveral(words)) {
      row.bySentence(words).forEach(part -> read(row, part, chain, lowered));
      return;
    }
    var frame =
        chain.size() < DEEPEST && row.size() <= LONGEST
            ? grammar.outermost(row, words)
            : Optional.<Frame>empty();
    if (frame.isPresent()) {
      read(row, frame.get(), chain, lowered);
    } else if (row.sentenceOf(words.first()) != row.sentenceOf(words.end() - 1)) {
      row.bySentence(words).forEach(part -> read(row, part, chain, lowered));
    } else {
      grammar.clauses(row, words).forEach(clause -> state(row, clause, chain, lowered));
    }
  }

  private void state(
      Row row, Stretch stretch, List<Attribution> chain, Optional<Certainty> lowered) {
    var words = trim(row, stretch);
    if (words.isEmpty()) {
      return;
    }
    boolean told = chain.isEmpty() ? grammar.states(row, words) : !grammar.asks(row, words);
    if (told) {
      claims.add(claim(row, words, chain, lowered));
    }
  }

  private void read(Row row, Frame frame, List<Attribution> chain, Optional<Certainty> lowered) {
    read(row, frame, chain);
    frame.holding().forEach(clause -> state(row, clause, chain, lowered));
    frame.beside().forEach(clause -> read(row, clause, chain, lowered));
    frame.further().forEach(next -> read(row, next, chain, lowered));
  }

  private void read(Row row, Frame frame, List<Attribution> outer) {
    if (frame.spoken()) {
      parties(row, frame).forEach(party -> readOne(row, party, outer));
    }
  }

  /// Silence, refusal and ignorance are each party's own.
  private List<Frame> parties(Row row, Frame frame) {
    return frame
        .speaker()
        .filter(_ -> WITHOUT_WORDS.contains(frame.stance()))
        .map(speaker -> grammar.parties(row, speaker).stream().map(frame::by).toList())
        .orElse(List.of(frame));
  }

  private void readOne(Row row, Frame frame, List<Attribution> outer) {
    var chain = new ArrayList<>(outer);
    chain.add(sources.link(row, frame, speaker(outer)));
    frame.via().ifPresent(via -> chain.add(sources.link(row, inner(frame, via), Optional.empty())));
    for (var content : frame.content()) {
      if (frame.isClosed()) {
        claims.add(claim(row, trim(row, content), chain, frame.certainty()));
      } else {
        read(row, content, List.copyOf(chain), frame.certainty());
      }
    }
  }

  private static Optional<Source> speaker(List<Attribution> chain) {
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.getLast().source());
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
        conditional(row, words, chain),
        isDenial(row, words, chain) ? Polarity.AFFIRMED : grammar.polarity(row, words),
        certainty(row, words, chain, lowered),
        Optional.empty(),
        List.of());
  }

  /// A speaker who puts something on a condition does not commit to it, nor does the document.
  private List<Attribution> conditional(Row row, Stretch words, List<Attribution> chain) {
    if (!chain.isEmpty() && !ASSERTING.contains(chain.getLast().stance())) {
      return chain;
    }
    return grammar
        .condition(row, words)
        .map(condition -> Conditions.in(chain, sources.words(row.span(condition))))
        .orElse(chain);
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
    if (!chain.isEmpty() && WITHOUT_WORDS.contains(chain.getLast().stance())) {
      return Certainty.UNSPECIFIED;
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

  /// A mark of a pair stays where its counterpart is inside and not at the other end.
  private static boolean isLoose(Row row, int at, int first, int end) {
    if (isWord(row, at)) {
      return false;
    }
    if (row.opensQuotation(at) && at == first) {
      int after = row.afterQuotation(at);
      return after >= end || IntStream.range(after, end).noneMatch(i -> isWord(row, i));
    }
    if (row.closesQuotation(at)) {
      return row.quotationStart(at) < first || row.quotationStart(at) == at;
    }
    return at == first ? !opensBracket(row, at, end) : !closesBracket(row, at, first);
  }

  private static boolean isWord(Row row, int at) {
    return row.form(at).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean opensBracket(Row row, int at, int end) {
    int pair = OPENING.indexOf(row.form(at));
    return pair >= 0
        && IntStream.range(at, end - 1).anyMatch(i -> CLOSING.indexOf(row.form(i)) == pair);
  }

  private static boolean closesBracket(Row row, int at, int first) {
    int pair = CLOSING.indexOf(row.form(at));
    return "%°℃".contains(row.form(at))
        || (pair >= 0
            && IntStream.range(first, at).anyMatch(i -> OPENING.indexOf(row.form(i)) == pair));
  }
}
