package org.attest.claims.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.frames.Frame;
import org.attest.claims.russian.Asides.Aside;
import org.attest.language.PartOfSpeech;
import org.attest.language.Stretch;

/// Speakers set off from what they say by commas or dashes: ", сообщил X", "— заявил X", "как пишет
/// X, …", "по данным X, …", "как сообщается, …".
final class SetOffFrames {
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "но", "а", "и", "однако", "при", "этом", "тем", "не", "менее", "между", "впрочем", "так",
          "более", "того", "кроме");

  private static final int FEWEST_NOMINAL = 3;

  private final Asides asides;
  private final Grounds grounds;

  SetOffFrames(Asides asides, Grounds grounds) {
    this.asides = asides;
    this.grounds = grounds;
  }

  /// The speaker named last, after all that is said; else the one named first, before it.
  Optional<Frame> atAnEnd(Context context) {
    return find(context, context.end() - 1, context.first() - 1, -1)
        .filter(aside -> isLast(context, aside) || quotes(context, aside))
        .or(() -> leading(context))
        .flatMap(aside -> frame(context, aside));
  }

  /// Whether nothing follows, or only what the speaker rests on ("…, изучив снимки").
  private boolean isLast(Context context, Aside aside) {
    return !hasWords(context, aside.end(), context.end())
        || grounds.stands(context.row(), new Stretch(aside.end() + 1, context.end()));
  }

  /// A speaker named in the middle of a clause.
  Optional<Frame> inside(Context context) {
    return find(context, context.first(), context.end(), 1).flatMap(aside -> frame(context, aside));
  }

  private Optional<Aside> leading(Context context) {
    return find(context, context.first(), context.end(), 1)
        .filter(aside -> !hasWords(context, context.first(), aside.first()));
  }

  /// "«…», — сказал X. — «…»".
  private static boolean quotes(Context context, Aside aside) {
    return context.row().closesQuotation(aside.first() - 1)
        || context.hasQuotation(aside.end(), context.end());
  }

  private Optional<Aside> find(Context context, int from, int to, int step) {
    for (int at = from; at != to; at += step) {
      var aside = context.isOwn(at) ? aside(context, at) : Optional.<Aside>empty();
      if (aside.isPresent()) {
        return aside;
      }
    }
    return Optional.empty();
  }

  private Optional<Aside> aside(Context context, int at) {
    if (!context.opens(at) && !afterConjunctions(context, at)) {
      return Optional.empty();
    }
    return asides.at(context, at);
  }

  /// "Однако, по словам X, …" and "но по данным X …".
  private static boolean afterConjunctions(Context context, int at) {
    int before = at - 1;
    while (before >= context.first() && CONJUNCTIONS.contains(context.row().lower(before))) {
      before--;
    }
    return before < at - 1 && context.opens(before + 1);
  }

  private static boolean isSign(Context context, int at) {
    return context.row().partOfSpeech(at) == PartOfSpeech.PUNCT;
  }

  private Optional<Frame> frame(Context context, Aside aside) {
    int joined = joined(context, aside);
    var inner =
        joined < 0 ? context : Context.of(context.row(), new Stretch(joined + 1, context.end()));
    var beside = joined < 0 ? List.<Stretch>of() : List.of(new Stretch(context.first(), joined));
    var content = content(inner, aside);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Frame(
                aside.speaker(),
                aside.cue(),
                aside.stance(),
                aside.certainty(),
                true,
                content,
                aside.via(),
                beside));
  }

  /// "X владеет заводом и, как говорят, дружит с Y": where the conjunction stands after which alone
  /// the speaker is meant, or -1.
  private static int joined(Context context, Aside aside) {
    int and = aside.first() - 2;
    boolean joins =
        and > context.first()
            && context.row().is(and + 1, ",")
            && context.row().lower(and).equals("и")
            && context.hasPredicate(context.first(), and)
            && hasWords(context, aside.end(), context.end());
    return joins ? and : -1;
  }

  /// The words before and after; the whole where the speaker is set into the middle of a clause.
  private List<Stretch> content(Context context, Aside aside) {
    int before = Math.max(context.first(), aside.first() - 1);
    int after = Math.min(context.end(), aside.end() + (context.isSeparator(aside.end()) ? 1 : 0));
    var parts = new ArrayList<Stretch>();
    addStating(context, context.first(), before, parts);
    boolean rests = grounds.stands(context.row(), new Stretch(after, context.end()));
    int end = rests ? after : context.end();
    addStating(context, after, end, parts);
    boolean cut = hasWords(context, context.first(), before) && hasWords(context, after, end);
    return cut && parts.size() == 1 && !context.hasQuotation(context.first(), context.end())
        ? List.of(context.stretch())
        : parts;
  }

  private static boolean hasWords(Context context, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isSign(context, i) && !CONJUNCTIONS.contains(context.row().lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static void addStating(Context context, int from, int to, List<Stretch> parts) {
    if (from < to
        && (context.hasPredicate(from, to)
            || context.hasQuotation(from, to)
            || isNominal(context, from, to))) {
      parts.add(new Stretch(from, to));
    }
  }

  /// A clause without a verb: "Завод — крупнейший в стране", "Он невиновен".
  private static boolean isNominal(Context context, int from, int to) {
    boolean whole = from == context.first() || to == context.end();
    long count = IntStream.range(from, to).filter(i -> !isSign(context, i)).count();
    return whole && count >= FEWEST_NOMINAL;
  }
}
