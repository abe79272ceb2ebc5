package org.attest.claims.relations.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claims.MentionIndex;
import org.attest.claims.relations.chinese.Item.Kind;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.mentions.Mention;

/// The words of a sentence, names as one, without quotation marks and without what stands in
/// brackets.
final class Items {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "向", "给", "对", "从", "自", "与", "同", "跟", "为", "替", "由", "被", "遭", "把", "在", "于", "到", "至",
          "往", "通过", "经", "经由", "经过", "据", "根据", "将", "针对", "按照", "随着", "除");
  private static final Set<String> FURTHER = Set.of("并", "并且", "而且", "且", "而", "后", "然后", "再", "又");
  private static final Set<String> AND = Set.of("、", "和", "与", "及", "以及", "及其", "或");

  /// Verbs that only say how another verb is meant.
  private static final Set<String> AUXILIARIES =
      Set.of(
          "没有", "未能", "能", "能够", "会", "可以", "可能", "应", "应该", "要", "想", "愿意", "开始", "继续", "必须", "需要",
          "得以", "计划", "决定", "同意", "拒绝", "准备", "打算", "拟", "试图", "将会", "负责", "有意", "曾", "涉嫌");

  static final Set<String> FORMER = Set.of("前", "原", "前任");

  private static final String BORDERS = "，,。；;：:！!？?…—";
  private static final int LONGEST_BRACKET = 40;

  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final MentionIndex index;
  private final List<Item> items = new ArrayList<>();
  private int next;

  private Items(Sentence sentence, MentionIndex index) {
    tokens = sentence.tokens();
    mentions = index.in(sentence.span());
    this.index = index;
  }

  static List<Item> of(Sentence sentence, MentionIndex index) {
    var reader = new Items(sentence, index);
    for (int at = 0; at < reader.tokens.size(); ) {
      at = reader.read(at);
    }
    return reader.items;
  }

  private int read(int at) {
    int start = tokens.get(at).span().start();
    while (next < mentions.size() && mentions.get(next).span().start() < start) {
      next++;
    }
    int end = tokens.get(at).span().end();
    boolean named = next < mentions.size() && mentions.get(next).span().start() < end;
    if (named) {
      if (mentions.get(next).span().start() > start) {
        items.add(before(at, mentions.get(next).span().start() - start));
      }
      return readName(at, mentions.get(next));
    }
    if (opensBracket(at)) {
      return afterBracket(at);
    }
    kind(at).ifPresent(kind -> items.add(item(kind, at, at + 1, Optional.empty())));
    return at + 1;
  }

  /// What stands in a word before the name that it ends in.
  private Item before(int at, int length) {
    var word = tokens.get(at).lemma();
    int end = word.offsetByCodePoints(0, length);
    return new Item(Kind.NOUN, at, at + 1, word.substring(0, end), Optional.empty());
  }

  /// A name that ends inside a word is a part of something else.
  private int readName(int at, Mention mention) {
    int end = at + 1;
    while (end < tokens.size() && tokens.get(end).span().start() < mention.span().end()) {
      end++;
    }
    boolean whole = tokens.get(end - 1).span().end() == mention.span().end();
    boolean known = whole && isKnown(mention);
    items.add(
        item(
            known ? Kind.PARTY : Kind.NOUN,
            at,
            end,
            known ? Optional.of(mention) : Optional.empty()));
    return end;
  }

  /// A description that was joined with no name says of nobody who is meant.
  private boolean isKnown(Mention mention) {
    return mention.kind() == Mention.Kind.NAME
        || index.entity(mention.entity()).filter(e -> !e.name().equals(mention.text())).isPresent();
  }

  private Item item(Kind kind, int first, int end, Optional<Mention> party) {
    var word = new StringBuilder();
    tokens.subList(first, end).forEach(token -> word.append(token.lemma()));
    return new Item(kind, first, end, word.toString(), party);
  }

  private boolean opensBracket(int at) {
    return "（(".contains(tokens.get(at).form());
  }

  private int afterBracket(int at) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + LONGEST_BRACKET); i++) {
      if ("）)".contains(tokens.get(i).form())) {
        while (next < mentions.size()
            && mentions.get(next).span().start() < tokens.get(i).span().end()) {
          next++;
        }
        return i + 1;
      }
    }
    return at + 1;
  }

  private Optional<Kind> kind(int at) {
    var word = tokens.get(at).lemma();
    var tag = tokens.get(at).fineTag();
    if (BORDERS.contains(word)) {
      return Optional.of(Kind.BORDER);
    }
    if (word.equals("的")) {
      return Optional.of(Kind.OF);
    }
    if (AND.contains(word)) {
      return Optional.of(Kind.AND);
    }
    if (word.equals("全资") || FORMER.contains(word)) {
      return Optional.of(Kind.MODIFIER);
    }
    boolean manner = word.equals("主要") && isVerbal(at + 1);
    if (manner || AUXILIARIES.contains(word)) {
      return Optional.of(Kind.OTHER);
    }
    if (FURTHER.contains(word)) {
      return Optional.of(Kind.FURTHER);
    }
    if (word.equals("为") && !hasVerb(at)) {
      return Optional.of(Kind.VERB);
    }
    if (PREPOSITIONS.contains(word)) {
      return Optional.of(Kind.PREPOSITION);
    }
    if (tag.startsWith("u")) {
      return Optional.empty();
    }
    boolean sign = word.codePoints().noneMatch(Character::isLetterOrDigit);
    return sign ? Optional.empty() : Optional.of(byTag(tag));
  }

  private boolean isVerbal(int at) {
    return at < tokens.size() && tokens.get(at).fineTag().startsWith("v");
  }

  /// Whether a verb follows a word in its clause, for which the word may be a preposition.
  private boolean hasVerb(int at) {
    for (int i = at + 1; i < tokens.size() && !BORDERS.contains(tokens.get(i).lemma()); i++) {
      if (isVerbal(i)) {
        return true;
      }
    }
    return false;
  }

  private static Kind byTag(String tag) {
    if (tag.equals("vn")) {
      return Kind.VERBAL;
    }
    return switch (tag.isEmpty() ? 'w' : tag.charAt(0)) {
      case 'n', 'j', 's', 'x', 'g', 'r', 'i', 'l' -> Kind.NOUN;
      case 'm', 'q', 'a', 'b' -> Kind.MODIFIER;
      case 'v' -> Kind.VERB;
      case 'p' -> Kind.PREPOSITION;
      default -> Kind.OTHER;
    };
  }
}
