package org.attest.mentions.russian;

import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.language.PartOfSpeech;
import org.attest.mentions.MentionType;
import org.attest.mentions.russian.NameLexicon.Head;

/// A name in quotation marks without a head noun before it: an organisation, unless it reads like
/// speech or names a work.
final class QuotedReader implements Reader {
  private static final int LONGEST = 5;

  private final NameLexicon lexicon;

  QuotedReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Name> at(Words words, int at, Evidence evidence) {
    if (!words.isOneOf(at, "«“„\"")) {
      return Optional.empty();
    }
    int close = OrganisationReader.closing(words, at);
    return close > 0 && close - at <= LONGEST + 1 && isName(words, at, close)
        ? type(words, at).map(type -> new Name(at + 1, close, type))
        : Optional.empty();
  }

  private boolean isName(Words words, int open, int close) {
    return words.isUpper(open + 1)
        && !words.is(open - 1, ":")
        && !words.isOneOf(close - 1, ".,!?…")
        && !words.isOneOf(close + 1, "—–")
        && !(words.is(close + 1, ",") && words.isOneOf(close + 2, "—–-"))
        && isNominal(words, open + 1, close);
  }

  private static boolean isNominal(Words words, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean speech =
          switch (words.partOfSpeech(i)) {
            case VERB -> i > from || !words.fineTag(i).equals("past");
            case AUX, PRON, SCONJ, DET -> true;
            default -> false;
          };
      if (speech) {
        return false;
      }
    }
    return IntStream.range(from, end)
        .noneMatch(i -> words.partOfSpeech(i) == PartOfSpeech.ADP && !words.lower(i).equals("без"));
  }

  private Optional<MentionType> type(Words words, int open) {
    var head =
        lexicon
            .head(words.lower(open - 1))
            .or(() -> lexicon.head(words.lower(open - 2)).filter(h -> h == Head.WORK));
    return head.isEmpty()
        ? Optional.of(MentionType.ORGANIZATION)
        : head.get() == Head.TITLE ? Optional.of(MentionType.ORGANIZATION) : head.get().type();
  }
}
