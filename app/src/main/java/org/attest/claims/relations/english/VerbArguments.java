package org.attest.claims.relations.english;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.claims.english.Clauses;
import org.attest.language.SyntaxTree;
import org.attest.language.Token;
import org.attest.mentions.MentionType;

/// The arguments of a verb by place, in terms of its active form: in "drones supplied by X" X is
/// the subject and the drones are the object.
final class VerbArguments {
  /// Verbs whose object is not who acts in the infinitive after it: "used the money to buy".
  private static final Set<String> SUBJECT_ACTS =
      Set.of("use", "sign", "make", "take", "spend", "promise", "need", "reach", "win", "pay");

  /// Two verbs that share what follows stand no further apart: "designed and then built".
  private static final int JOINED = 3;

  private static final int MOST_STEPS = 6;

  private final Clauses clauses;
  private final SyntaxTree tree;
  private final Referents referents;

  VerbArguments(Clauses clauses, Referents referents) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.referents = referents;
  }

  Arguments of(int verb) {
    var arguments = new Arguments(clauses);
    if (isAttribute(verb)) {
      putAttribute(verb, arguments);
      return arguments;
    }
    boolean passive = isPassive(verb);
    var subject = subject(verb).stream().map(referents::antecedent);
    arguments.put(passive ? "obj" : "subj", subject);
    putOwn(verb, passive, arguments);
    putShared(verb, passive, arguments);
    arguments.share(passive ? "obj" : "subj", "each");
    arguments.part("between", "and");
    return arguments;
  }

  /// "Chinese-made", "X-owned": the participle's first part acts, or is where it happened.
  boolean isAttribute(int verb) {
    return tree.is(verb, "amod") && beforeHyphen(verb).findAny().isPresent();
  }

  private IntStream beforeHyphen(int verb) {
    return tree.children(verb)
        .filter(c -> tree.token(c).relation().equals("obl:npmod") && c < verb);
  }

  private void putAttribute(int verb, Arguments arguments) {
    arguments.put("obj", tree.head(verb));
    arguments.put("subj", beforeHyphen(verb).filter(c -> !isTown(c)));
    arguments.put("in", beforeHyphen(verb));
  }

  private boolean isTown(int token) {
    return referents.mention(token).filter(m -> m.type() == MentionType.PLACE).isPresent();
  }

  private void putOwn(int verb, boolean passive, Arguments arguments) {
    if (passive) {
      arguments.put("subj", agent(verb));
      arguments.put("iobj", tree.children(verb, "obj").filter(c -> !clauses.isTime(c)));
    } else {
      arguments.put("iobj", tree.children(verb, "iobj"));
      arguments.put("iobj", tree.children(verb, "obj").flatMap(this::beforeSum));
      putObjects(verb, arguments);
      arguments.put("obj", gap(verb).stream());
    }
    tree.children(verb, "obl", "nmod").forEach(c -> putAfterPreposition(c, arguments));
    tree.children(verb, "obl", "obj").forEach(noun -> putNested(noun, arguments));
  }

  /// "Lent X two million": of two objects the last is what is given.
  private void putObjects(int verb, Arguments arguments) {
    var objects = tree.children(verb, "obj").map(referents::antecedent).toArray();
    if (objects.length > 1) {
      arguments.put("iobj", objects[0]);
    }
    if (objects.length > 0) {
      arguments.put("obj", objects[objects.length - 1]);
    }
  }

  /// "Paid Kupol 5 million euros": the parser makes one phrase of both objects.
  private IntStream beforeSum(int object) {
    return tree.children(object, "compound")
        .filter(c -> referents.isMoney(object) && referents.named(c).isPresent());
  }

  private IntStream agent(int verb) {
    return tree.children(verb, "obl", "nmod")
        .filter(c -> tree.token(c).relation().equals("obl:agent") || referents.isAfter(c, "by"))
        .filter(c -> !clauses.isTime(c));
  }

  void putAfterPreposition(int noun, Arguments arguments) {
    if (!clauses.isTime(noun)) {
      tree.children(noun, "case")
          .filter(c -> c < noun)
          .limit(1)
          .forEach(c -> arguments.put(clauses.lower(c), referents.antecedent(noun)));
    }
  }

  /// "Sold drones to X": the parser may hang "to X" on the drones.
  private void putNested(int noun, Arguments arguments) {
    tree.children(noun, "nmod", "obl")
        .filter(c -> c > noun && !referents.isAfter(c, "of"))
        .forEach(c -> putAfterPreposition(c, arguments));
  }

  /// What a relative clause without an object is about: "drones that X built".
  private OptionalInt gap(int verb) {
    int head = tree.head(verb);
    boolean open =
        tree.is(verb, "acl:relcl")
            && head != Token.ROOT
            && tree.child(verb, "obj", "advmod", "ccomp", "xcomp").isEmpty()
            && tree.children(verb, "nsubj").anyMatch(s -> referents.antecedent(s) == s)
            && tree.children(verb, "obl").allMatch(o -> referents.antecedent(o) == o);
    return open ? OptionalInt.of(head) : OptionalInt.empty();
  }

  /// "Designed and built the drone": what follows the second belongs to the first as well.
  private void putShared(int verb, boolean passive, Arguments arguments) {
    tree.children(verb, "conj")
        .filter(c -> isJoined(verb, c) && clauses.isVerb(c) && tree.child(c, "nsubj").isEmpty())
        .forEach(c -> putOwn(c, passive, arguments));
    int head = tree.head(verb);
    if (tree.is(verb, "conj") && head != Token.ROOT && isJoined(head, verb)) {
      putOwnAfter(head, verb, passive, arguments);
    }
  }

  private boolean isJoined(int first, int second) {
    return second > first && second - first <= JOINED;
  }

  private void putOwnAfter(int head, int verb, boolean passive, Arguments arguments) {
    var theirs = new Arguments(clauses);
    putOwn(head, passive, theirs);
    for (var place : new String[] {"obj", "subj", "to", "from", "for", "in", "with"}) {
      arguments.put(
          place, theirs.in(place).stream().mapToInt(h -> h).filter(h -> h > verb).limit(1));
    }
  }

  /// A participle without an auxiliary is passive; so is one joined to a passive.
  boolean isPassive(int verb) {
    return isPassive(verb, 0);
  }

  private boolean isPassive(int verb, int steps) {
    if (clauses.isPassive(verb)) {
      return true;
    }
    if (!clauses.hasTag(verb, "VBN") || tree.child(verb, "aux").isPresent()) {
      return false;
    }
    int head = tree.head(verb);
    boolean joined = tree.is(verb, "conj") && head != Token.ROOT && clauses.isVerb(head);
    return joined
        ? steps < MOST_STEPS && isPassive(head, steps + 1)
        : tree.is(verb, "advcl", "acl", "amod", "xcomp") || tree.child(verb, "cop").isPresent();
  }

  /// Who does what a verb says, or in a passive whom it is done to.
  OptionalInt subject(int verb) {
    return subject(verb, 0);
  }

  private OptionalInt subject(int verb, int steps) {
    int head = tree.head(verb);
    if (lacksSubject(verb)) {
      return OptionalInt.empty();
    }
    if (head == Token.ROOT
        || steps == MOST_STEPS
        || tree.child(verb, "nsubj").isPresent()
        || !isInfinite(verb)) {
      return clauses.subject(verb);
    }
    if (clauses.isNoun(head) && tree.is(verb, "advcl")) {
      return OptionalInt.of(head);
    }
    if (clauses.isVerb(head) && tree.is(verb, "xcomp", "advcl", "ccomp", "dep")) {
      return controller(verb, head, steps);
    }
    boolean promised = tree.is(verb, "acl") && clauses.hasMark(verb, "to") && isThing(head);
    return promised ? promiser(head, steps) : clauses.subject(verb);
  }

  /// A finite clause whose subject the parser did not find shares nobody else's.
  private boolean lacksSubject(int verb) {
    boolean alone =
        tree.is(verb, "advcl", "dep", "parataxis", "ccomp", "nmod", "obl")
            || (tree.is(verb, "conj") && !isInList(tree.head(verb)));
    return alone && tree.child(verb, "nsubj").isEmpty() && clauses.isFinite(verb);
  }

  /// Whether a word joins a verb with others: "bought X, sold Y and left".
  private boolean isInList(int head) {
    return IntStream.concat(IntStream.of(head), tree.children(head, "conj"))
        .anyMatch(verb -> tree.child(verb, "cc").isPresent());
  }

  private boolean isInfinite(int verb) {
    return clauses.hasTag(verb, "VB") || clauses.hasTag(verb, "VBG");
  }

  private boolean isThing(int noun) {
    return referents.of(noun).isEmpty();
  }

  /// "Asked X to supply" and "accused X of supplying": X acts; "agreed to supply": its subject
  /// does.
  private OptionalInt controller(int verb, int head, int steps) {
    var object = tree.children(head, "obj", "iobj").filter(o -> o < verb && o > head).findFirst();
    boolean other =
        object.isPresent()
            && !SUBJECT_ACTS.contains(tree.lemma(head))
            && (tree.is(verb, "xcomp", "ccomp") || hasPreposition(verb));
    return other ? object : subject(head, steps + 1);
  }

  private boolean hasPreposition(int verb) {
    return tree.children(verb, "mark", "case")
        .anyMatch(m -> Set.of("of", "from", "for", "into").contains(clauses.lower(m)));
  }

  /// "A deal to supply": whose deal it is supplies.
  private OptionalInt promiser(int noun, int steps) {
    var owner = tree.child(noun, "nmod:poss");
    int head = tree.head(noun);
    boolean told = head != Token.ROOT && clauses.isVerb(head) && tree.is(noun, "obj");
    return owner.isPresent() || !told ? owner : subject(head, steps + 1);
  }
}
