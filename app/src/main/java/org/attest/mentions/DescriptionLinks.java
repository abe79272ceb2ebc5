package org.attest.mentions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.mentions.Links.Joined;
import org.attest.mentions.Mention.Kind;
import org.attest.text.CodePoints;
import org.attest.text.Lexicon;
import org.attest.text.Span;

/// Joins a definite description with the name before it that has the same head ("the ministry":
/// "Ministry of Defence"), or with the only thing of its kind nearby ("the company").
final class DescriptionLinks {
  private static final Pattern DEFINITE =
      Pattern.compile("(?i)(the|this|that|its|their|his|her)\\s+(.+)");
  private static final Pattern CHINESE_POINTER = Pattern.compile("^(该家|[该該此]|[这這那][家一个個所座])");
  private static final Pattern AFTER_HEAD =
      Pattern.compile("\\s+(of|for|in|at|from|to|with|who|that)\\s.*|,.*");

  private static final Map<String, MentionType> TYPES =
      new Lexicon(DescriptionLinks.class, "descriptions.csv")
          .rows().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      row -> row.get(1), row -> MentionType.valueOf(row.get(2))));

  private static final Set<String> OUTLETS =
      Set.of("newspaper", "broadcaster", "magazine", "outlet", "daily", "website");

  /// Heads of what a name would tell: a union without "union" in its name is another.
  private static final Set<String> TELLING =
      Set.of(
          "union",
          "party",
          "university",
          "institute",
          "charity",
          "hospital",
          "school",
          "port",
          "club",
          "court",
          "council",
          "ministry",
          "embassy",
          "parliament",
          "army",
          "navy",
          "police",
          "committee",
          "commission",
          "plant",
          "factory",
          "tribunal",
          "senate",
          "congress",
          "cabinet",
          "association",
          "federation",
          "foundation",
          "militia",
          "team",
          "alliance",
          "coalition",
          "shipyard",
          "refinery");

  /// How far back the name may stand, in mentions and in sentences.
  private static final int MENTIONS_BACK = 60;

  private static final int SENTENCES_BACK = 8;
  private static final int NEARBY = 2;

  /// A company that a text is about may be far; it is then the only one.
  private static final int FARTHER = 5;

  private final CodePoints text;
  private final List<FoundMention> found;
  private final Surroundings surroundings;
  private final Joined joined;
  private final Map<String, Integer> seen = new HashMap<>();

  DescriptionLinks(
      CodePoints text, List<FoundMention> found, Surroundings surroundings, Joined joined) {
    this.text = text;
    this.found = found;
    this.surroundings = surroundings;
    this.joined = joined;
  }

  void join() {
    IntStream.range(0, found.size())
        .filter(i -> found.get(i).kind() == Kind.DESCRIPTION)
        .forEach(this::join);
  }

  private void join(int description) {
    if (isNamedBeside(description)) {
      joined.join(description, description + 1);
      return;
    }
    head(description)
        .ifPresent(head -> {
          var name = byHead(description, head).or(() -> onlyNearby(description, head));
          name.or(() -> sameWordsBefore(description))
              .ifPresent(earlier -> joined.join(earlier, description));
        });
  }

  /// "The mayor, Anna Berg, said": the name that commas set off beside a description.
  private boolean isNamedBeside(int description) {
    if (description + 1 >= found.size()) {
      return false;
    }
    var own = found.get(description);
    var next = found.get(description + 1);
    int start = own.span().end();
    int end = next.span().end();
    return next.kind() == Kind.NAME
        && Group.of(next.type()) == Group.of(own.type())
        && next.span().start() == start + 2
        && text.slice(new Span(start, start + 2)).equals(", ")
        && end < text.length()
        && text.slice(new Span(end, end + 1)).equals(",");
  }

  /// The head of a definite description; languages without articles have no other kind.
  private Optional<String> head(int description) {
    var words = text.slice(found.get(description).span());
    var definite = DEFINITE.matcher(words);
    if (definite.matches()) {
      var core = AFTER_HEAD.matcher(definite.group(2)).replaceFirst("");
      return Optional.of(last(core));
    }
    boolean latin = words.codePoints().anyMatch(c -> c < 0x250 && Character.isLetter(c));
    var core = CHINESE_POINTER.matcher(words).replaceFirst("");
    return latin ? Optional.empty() : Optional.of(NameForm.stem(last(core)));
  }

  private static String last(String words) {
    var all = words.toLowerCase(Locale.ROOT).trim().split("\\s+", -1);
    return all[all.length - 1];
  }

  /// The nearest; in Chinese, where most names of companies end alike, the only one.
  private Optional<Integer> byHead(int description, String head) {
    var named =
        before(description)
            .filter(i -> surroundings.isWithin(SENTENCES_BACK, i, description))
            .filter(i -> Group.of(found.get(i).type()) == Group.of(found.get(description).type()))
            .filter(i -> hasWord(text.slice(found.get(i).span()), head));
    return Character.isIdeographic(head.codePointAt(0))
        ? only(named.filter(i -> surroundings.isWithin(NEARBY, i, description)))
        : named.boxed().findFirst();
  }

  private Optional<Integer> only(IntStream names) {
    var two = names.map(joined::root).distinct().limit(2).toArray();
    return two.length == 1 ? Optional.of(two[0]) : Optional.empty();
  }

  private static boolean hasWord(String name, String head) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s,-]+"))
            .anyMatch(word -> NameForm.stem(word).equals(head))
        || (Character.isIdeographic(head.codePointAt(0)) && name.endsWith(head));
  }

  private Optional<Integer> onlyNearby(int description, String head) {
    var type = TYPES.get(head);
    if (type == null || type == MentionType.PERSON || TELLING.contains(head)) {
      return Optional.empty();
    }
    return within(NEARBY, description, type, head)
        .or(() -> within(FARTHER, description, type, head));
  }

  private Optional<Integer> within(int sentences, int description, MentionType type, String head) {
    boolean outlet = OUTLETS.contains(head) || isNews(description);
    return only(
        before(description)
            .filter(i -> surroundings.isWithin(sentences, i, description))
            .filter(i -> outlet ? Outlets.isOutlet(textOf(i)) : mayBe(i, type)));
  }

  /// "The news agency".
  private boolean isNews(int description) {
    return textOf(description).toLowerCase(Locale.ROOT).contains("news ");
  }

  private String textOf(int mention) {
    return text.slice(found.get(mention).span());
  }

  /// A newspaper is known by its name; a company may be any body that has acted and whose name does
  /// not say that it is something else.
  private boolean mayBe(int name, MentionType type) {
    var words = textOf(name);
    if (found.get(name).type() == type) {
      return true;
    }
    return type == MentionType.COMPANY
        && found.get(name).type() == MentionType.ORGANIZATION
        && surroundings.isSubject(name)
        && !Outlets.isOutlet(words)
        && NameForm.of(words).acronymLetters().isEmpty()
        && NameForm.of(words).words().stream().noneMatch(NameForm::isGeneric);
  }

  private Optional<Integer> sameWordsBefore(int description) {
    var words = text.slice(found.get(description).span()).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(seen.putIfAbsent(words, description));
  }

  /// The names before a mention, the nearest first.
  private IntStream before(int mention) {
    return IntStream.iterate(mention - 1, i -> i >= 0 && i >= mention - MENTIONS_BACK, i -> i - 1)
        .filter(i -> found.get(i).kind() == Kind.NAME);
  }
}
