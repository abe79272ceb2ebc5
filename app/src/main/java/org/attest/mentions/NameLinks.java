package org.attest.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.attest.mentions.Links.Joined;
import org.attest.mentions.Mention.Kind;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// Joins names with names: equal ones, short ones with the one longer name they can stand for, and
/// acronyms with what they abbreviate.
final class NameLinks {
  /// Between a name and its acronym: "Ministry of Defence (“MoD”".
  private static final Pattern OPENS_BRACKET = Pattern.compile("\\s*[(\\[（]\\s*[\"“'‘«]?");

  /// A word that more names than this share tells none of them; it also bounds the work.
  private static final int MOST_SHARING = 60;

  /// A way of writing a name, and the first mention that is written so.
  private record Form(int mention, Group group, NameForm name, boolean country) {}

  private final CodePoints text;
  private final List<FoundMention> found;
  private final Joined joined;
  private final List<Form> forms = new ArrayList<>();
  private final Map<String, List<Form>> byWord = new HashMap<>();

  NameLinks(CodePoints text, List<FoundMention> found, Joined joined) {
    this.text = text;
    this.found = found;
    this.joined = joined;
  }

  void join() {
    joinEqual();
    forms.forEach(this::indexWords);
    joinBrackets();
    joinAcronyms();
    forms.forEach(this::joinToLonger);
  }

  private void joinEqual() {
    var first = new LinkedHashMap<String, Form>();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).kind() == Kind.NAME) {
        var form = form(i);
        var earlier = first.putIfAbsent(key(form), form);
        if (earlier != null) {
          joined.join(earlier.mention(), i);
        }
      }
    }
    forms.addAll(first.values());
  }

  private Form form(int mention) {
    var words = text.slice(found.get(mention).span());
    var type = found.get(mention).type();
    boolean country = type == MentionType.COUNTRY && Countries.code(words).isPresent();
    return new Form(mention, Group.of(type), NameForm.of(words), country);
  }

  private static String key(Form form) {
    return form.country()
        ? "country " + Countries.code(form.name().text()).orElseThrow()
        : form.group() + " " + form.name().key();
  }

  private void indexWords(Form form) {
    new HashSet<>(form.name().words())
        .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(form));
  }

  private void joinBrackets() {
    for (int i = 0; i + 1 < found.size(); i++) {
      var between = between(found.get(i), found.get(i + 1));
      if (OPENS_BRACKET.matcher(between).matches() && abbreviates(form(i + 1), form(i))) {
        joined.join(i, i + 1);
      }
    }
  }

  private String between(FoundMention one, FoundMention other) {
    int start = one.span().end();
    int end = other.span().start();
    boolean near = one.kind() == Kind.NAME && other.kind() == Kind.NAME && end - start < 8;
    return near && start < end ? text.slice(new Span(start, end)) : "";
  }

  /// In brackets an acronym need only begin as the name does.
  private static boolean abbreviates(Form shorter, Form longer) {
    var letters = shorter.name().acronymLetters();
    return longer.name().words().size() > 1
        && (longer.name().acronyms().stream()
                .anyMatch(a -> !letters.isEmpty() && a.charAt(0) == letters.charAt(0))
            || shorter.name().isPartOf(longer.name()));
  }

  private void joinAcronyms() {
    var byAcronym = new HashMap<String, List<Form>>();
    for (var form : forms) {
      if (form.name().words().size() > 1 && form.group() != Group.PERSON) {
        form.name()
            .acronyms()
            .forEach(a -> byAcronym.computeIfAbsent(a, _ -> new ArrayList<>()).add(form));
      }
    }
    for (var form : forms) {
      var longer = byAcronym.getOrDefault(form.name().acronymLetters(), List.of());
      only(longer, l -> l.group() == form.group()).ifPresent(m -> joined.join(m, form.mention()));
    }
  }

  private void joinToLonger(Form form) {
    if (form.country()) {
      return;
    }
    var sharing = byWord.getOrDefault(form.name().lastWord(), List.of());
    var longer = form.name().words().size() == 1 && isIdeographic(form) ? forms : sharing;
    if (longer.size() > MOST_SHARING) {
      return;
    }
    var candidates = longer.stream().filter(l -> l.group() == form.group()).toList();
    bearer(form, candidates).ifPresent(mention -> joined.join(mention, form.mention()));
  }

  private static boolean isIdeographic(Form form) {
    return Character.isIdeographic(form.name().text().codePointAt(0));
  }

  private OptionalInt bearer(Form form, List<Form> candidates) {
    var name = form.name();
    return switch (form.group()) {
      case PERSON -> person(name, candidates);
      case BODY, THING ->
          name.isTelling() || name.words().size() > 1
              ? only(candidates, l -> name.isPartOf(l.name()) || name.isEndOf(l.name()))
              : OptionalInt.empty();
      case PLACE -> OptionalInt.empty();
    };
  }

  /// A person is shortened to the last name, or known by a first name that nobody shares.
  private OptionalInt person(NameForm name, List<Form> candidates) {
    if (name.words().size() > 1) {
      return only(candidates, l -> !l.name().equals(name) && name.isSamePersonAs(l.name()));
    }
    var byLastName =
        only(
            candidates,
            l -> l.name().words().size() > 1 && l.name().lastWord().equals(name.lastWord()));
    return byLastName.isPresent()
        ? byLastName
        : only(
            candidates,
            l ->
                l.name().words().size() > 1 && l.name().words().getFirst().equals(name.lastWord()));
  }

  /// The one entity among those that pass, or nothing where there are several.
  private OptionalInt only(List<Form> candidates, Predicate<Form> test) {
    var roots =
        candidates.stream()
            .filter(test)
            .mapToInt(c -> joined.root(c.mention()))
            .distinct()
            .limit(2)
            .toArray();
    return roots.length == 1 ? OptionalInt.of(roots[0]) : OptionalInt.empty();
  }
}
