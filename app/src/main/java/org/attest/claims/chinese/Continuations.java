package org.attest.claims.chinese;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.frames.Frame;
import org.attest.language.Stretch;

/// What a speaker goes on to say or refuse in clauses without a subject: "X否认指控，并称…".
final class Continuations {
  private static final Set<String> LINKS =
      Set.of("并", "并且", "且", "还", "也", "同时", "另", "但", "但是", "不过", "却", "而", "又", "此外");

  /// Finds the frame whose cue stands at a place.
  interface Finder {
    Optional<Frame> at(Context context, int at);
  }

  private final Cues cues;
  private final Finder finder;

  Continuations(Cues cues, Finder finder) {
    this.cues = cues;
    this.finder = finder;
  }

  /// The comma after which the speaker of a frame goes on; the end where it does not.
  int from(Context context, int content, int end) {
    for (int i = content; i < end - 1; i++) {
      if (context.isComma(i) && context.hasWords(content, i) && isCue(context, first(context, i))) {
        return reports(context, content, i) ? end : i;
      }
    }
    return end;
  }

  private static int first(Context context, int comma) {
    int first = comma + 1;
    while (first < context.end() && LINKS.contains(context.row().lemma(first))) {
      first++;
    }
    return first;
  }

  private boolean isCue(Context context, int at) {
    return at < context.end() && context.isOwn(at) && finder.at(context, at).isPresent();
  }

  /// Whether somebody else speaks in the content, who may be the one who goes on.
  private boolean reports(Context context, int from, int to) {
    int first = context.isComma(from) ? from + 1 : from;
    for (int i = first + 1; i < to; i++) {
      boolean verb =
          context.isVerb(i) && !context.isNounUse(i) && cues.verbs.at(context, i).isPresent();
      if (context.isOwn(i) && (verb || cues.clauses.at(context, i).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /// What follows the comma, as its own frame of the same speaker.
  List<Frame> after(Context context, int comma, Optional<Stretch> speaker) {
    if (comma >= context.end()) {
      return List.of();
    }
    int first = first(context, comma);
    var rest = new Context(context.row(), new Stretch(first, context.end()));
    return finder
        .at(rest, first)
        .map(frame -> speaker.map(frame::by).orElse(frame))
        .map(List::of)
        .orElse(List.of());
  }
}
