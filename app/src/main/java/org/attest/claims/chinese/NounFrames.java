package org.attest.claims.chinese;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.chinese.Cues.Saying;
import org.attest.claims.chinese.Words.Found;
import org.attest.claims.frames.Frame;
import org.attest.language.Stretch;

/// The frames of nouns that hold what somebody says: "X关于Y的说法", "Y的传闻".
final class NounFrames {
  private static final Set<String> ABOUT = Set.of("关于", "有关");

  /// Verbs that only say that something was put: "提出的指控" holds no content.
  private static final Set<String> PUTTING =
      Set.of("提出", "发布", "作出", "做出", "发表", "散布", "流传", "提供", "公布", "所谓", "面临", "回应", "出现");

  private final Cues cues;

  NounFrames(Cues cues) {
    this.cues = cues;
  }

  Optional<Frame> at(Context context, int at) {
    boolean about = ABOUT.contains(context.row().lemma(at));
    boolean opens = at == context.clauseStart(at);
    return about
        ? about(context, at)
        : Optional.<Frame>empty().or(() -> opens ? bare(context, at) : Optional.empty());
  }

  /// "关于Y的指控", with whose it is right before.
  private Optional<Frame> about(Context context, int at) {
    return noun(context, at + 1)
        .filter(noun -> context.hasPredicate(at + 1, noun.first() - 1))
        .map(noun -> frame(context, speaker(context, at), at + 1, noun));
  }

  private static Optional<Stretch> speaker(Context context, int about) {
    int first = about;
    while (first > context.clauseStart(about) && context.row().isNamed(first - 1)) {
      first--;
    }
    return Optional.of(new Stretch(first, about)).filter(s -> !s.isEmpty());
  }

  /// "Y的说法", where Y is a clause with a subject and no cue of its own.
  private Optional<Frame> bare(Context context, int at) {
    return noun(context, at)
        .filter(noun -> isClause(context, at, noun.first() - 1))
        .filter(noun -> isSubject(context, noun) || context.first() > 0)
        .map(noun -> frame(context, Optional.empty(), at, noun));
  }

  /// Whether something is said of the noun: the last word of a sentence is an object.
  private static boolean isSubject(Context context, Found<Saying> noun) {
    return context.hasWords(noun.end(), context.comma(noun.end()));
  }

  private boolean isClause(Context context, int from, int to) {
    boolean about =
        context.row().tag(from).startsWith("p") || ABOUT.contains(context.row().lemma(from));
    if (about || !Subjects.isNominal(context, new Stretch(from, from + 1))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean other =
          ABOUT.contains(context.row().lemma(i)) || PUTTING.contains(context.row().lemma(i));
      if (other || (context.isVerb(i) && cues.verbs.at(context, i).isPresent())) {
        return false;
      }
    }
    return context.hasPredicate(from + 1, to);
  }

  /// The noun after the first "的" in the clause that such a noun follows.
  private Optional<Found<Saying>> noun(Context context, int from) {
    int comma = context.comma(from);
    for (int i = from + 2; i < comma; i++) {
      var noun = cues.nouns.at(context, i);
      if (noun.isPresent() && context.row().lemma(i - 1).equals("的")) {
        return noun.filter(n -> stands(context, n));
      }
    }
    return Optional.empty();
  }

  /// Whether the noun is the last of its phrase and speaks no words of its own ("报道称").
  private boolean stands(Context context, Found<Saying> noun) {
    int next = noun.end();
    boolean goesOn = next < context.end() && context.row().lemma(next).equals("的");
    boolean speaks = next < context.end() && cues.verbs.at(context, next).isPresent();
    return !goesOn && !speaks;
  }

  private static Frame frame(
      Context context, Optional<Stretch> speaker, int content, Found<Saying> noun) {
    int start = context.clauseStart(noun.first());
    int end = context.comma(noun.end());
    boolean states = context.hasVerb(context.first(), start) || context.hasWords(noun.end(), end);
    var frame =
        Frames.frame(
            speaker,
            Cues.cue(noun),
            noun.meaning(),
            List.of(new Stretch(content, noun.first() - 1)),
            states ? Turns.beside(context, start, end) : List.of());
    return states ? frame.heldBy(List.of(new Stretch(start, end))) : frame;
  }
}
