package org.attest.claims.relations.english;

import java.util.Optional;
import org.attest.claims.MentionIndex;
import org.attest.language.Sentence;
import org.attest.mentions.Mention;
import org.attest.text.Span;
import org.jspecify.annotations.Nullable;

/// Which mention each token of a sentence is a part of; looked up once, since it is asked often.
final class TokenMentions {
  private final Sentence sentence;
  private final @Nullable Mention[] mentions;

  TokenMentions(Sentence sentence, MentionIndex index) {
    this.sentence = sentence;
    this.mentions = new Mention[sentence.tokens().size()];
    index.in(sentence.span()).forEach(this::place);
  }

  Optional<Mention> at(int token) {
    return Optional.ofNullable(mentions[token]);
  }

  /// Of several mentions that hold a token the longest counts, but a name or pronoun within a
  /// description ("its" in "its director") keeps its own words.
  private void place(Mention mention) {
    for (int token = firstIn(mention.span()); token < mentions.length; token++) {
      if (!mention.span().contains(span(token))) {
        return;
      }
      var known = mentions[token];
      if (known == null || isCloser(mention, known)) {
        mentions[token] = mention;
      }
    }
  }

  private static boolean isCloser(Mention mention, Mention known) {
    return isDescription(mention) == isDescription(known)
        ? known.span().length() < mention.span().length()
        : isDescription(known);
  }

  private static boolean isDescription(Mention mention) {
    return mention.kind() == Mention.Kind.DESCRIPTION;
  }

  private int firstIn(Span span) {
    int low = 0;
    int high = mentions.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span(middle).start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Span span(int token) {
    return sentence.tokens().get(token).span();
  }
}
