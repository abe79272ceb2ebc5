package org.attest.measures.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.attest.measures.words.Phrases.Match;
import org.attest.text.Span;

/// A text cut into figures, words, ideographs and signs, in one pass. Spaces are left out; a blank
/// line is a break, which nothing reads across.
public final class Tokens {
  public enum Kind {
    FIGURE,
    WORD,
    IDEOGRAPH,
    SIGN,
    BREAK,
    SPACE,
    /// Words that another reader has taken: see [#without].
    TAKEN
  }

  /// Offsets are UTF-16. The form is folded: lower case, and digits of any script as ASCII.
  public record Token(
      int start, int end, Kind kind, String form, String written, boolean opensLine) {
    public boolean startsUpper() {
      return Character.isUpperCase(written.codePointAt(0));
    }

    public boolean hasUpper() {
      return written.codePoints().anyMatch(Character::isUpperCase);
    }
  }

  private final List<Token> tokens;

  private Tokens(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  public static Tokens of(String text, Figures figures) {
    return of(text, 0, text.length(), figures);
  }

  /// The tokens between two UTF-16 offsets.
  public static Tokens of(String text, int from, int to, Figures figures) {
    var block = text.substring(from, to);
    var tokens = new ArrayList<Token>();
    boolean opensLine = true;
    for (int at = 0; at < block.length(); ) {
      var kind = kindAt(block, at);
      int end = end(block, at, kind, figures);
      if (kind != Kind.SPACE) {
        tokens.add(token(block.substring(at, end), from + at, kind, opensLine));
        opensLine = false;
      } else if (block.indexOf('\n', at, end) >= 0) {
        breakAt(block, at, end)
            .ifPresent(b -> tokens.add(token("\n", from + b, Kind.BREAK, false)));
        opensLine = true;
      }
      at = end;
    }
    return new Tokens(tokens);
  }

  private static Token token(String written, int start, Kind kind, boolean opensLine) {
    var form = kind == Kind.FIGURE ? Figures.ascii(written) : written.toLowerCase(Locale.ROOT);
    return new Token(start, start + written.length(), kind, form, written, opensLine);
  }

  /// The second line end of a blank line.
  private static OptionalInt breakAt(String text, int start, int end) {
    int second = text.indexOf('\n', text.indexOf('\n', start, end) + 1, end);
    return second < 0 ? OptionalInt.empty() : OptionalInt.of(second);
  }

  private static int end(String text, int at, Kind kind, Figures figures) {
    return switch (kind) {
      case FIGURE -> figures.end(text, at);
      case WORD, SPACE -> runEnd(text, at, kind);
      case IDEOGRAPH, SIGN, BREAK, TAKEN -> text.offsetByCodePoints(at, 1);
    };
  }

  private static int runEnd(String text, int start, Kind kind) {
    int end = start;
    while (end < text.length() && kind(text.codePointAt(end)) == kind) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  /// A point that opens a number (`.08`) belongs to it.
  private static Kind kindAt(String text, int at) {
    boolean opens = at == 0 || opensFigure(text.charAt(at - 1));
    return opens && Figures.isPointed(text, at) ? Kind.FIGURE : kind(text.codePointAt(at));
  }

  private static boolean opensFigure(char before) {
    return switch (kind(before)) {
      case SPACE, IDEOGRAPH -> true;
      case SIGN -> before != '.';
      case FIGURE, WORD, BREAK, TAKEN -> false;
    };
  }

  private static Kind kind(int character) {
    if (Character.isIdeographic(character)) {
      return Kind.IDEOGRAPH;
    }
    if (Character.isLetter(character)) {
      return Kind.WORD;
    }
    if (Character.isDigit(character) && Character.isBmpCodePoint(character)) {
      return Kind.FIGURE;
    }
    return Character.isSpaceChar(character) || Character.isWhitespace(character)
        ? Kind.SPACE
        : Kind.SIGN;
  }

  /// These tokens, with one in place of those that each of the ascending spans covers.
  public Tokens without(List<Span> taken) {
    var rest = new ArrayList<Token>();
    int at = 0;
    for (var span : taken) {
      rest.addAll(tokens.subList(at, span.start()));
      int end = get(span.end() - 1).end();
      rest.add(new Token(get(span.start()).start(), end, Kind.TAKEN, "", " ", false));
      at = span.end();
    }
    rest.addAll(tokens.subList(at, size()));
    return new Tokens(rest);
  }

  public int size() {
    return tokens.size();
  }

  public Token get(int index) {
    return tokens.get(index);
  }

  public List<Token> all() {
    return tokens;
  }

  public boolean has(int index) {
    return index >= 0 && index < size();
  }

  public boolean is(int index, Kind kind) {
    return has(index) && get(index).kind() == kind;
  }

  public boolean has(int index, String form) {
    return has(index) && get(index).form().equals(form);
  }

  /// Whether nothing stands between a token and the one before it.
  public boolean glued(int index) {
    return index > 0 && index < size() && get(index - 1).end() == get(index).start();
  }

  /// Whether a hyphen joins the tokens on both its sides.
  public boolean hyphen(int index) {
    return has(index, "-") && glued(index) && glued(index + 1);
  }

  /// Plain digits at an index, from so many to so many, and their number.
  public Optional<Match<Integer>> figure(int index, int fewest, int most) {
    if (!is(index, Kind.FIGURE)) {
      return Optional.empty();
    }
    var form = get(index).form();
    boolean fits = form.length() >= fewest && form.length() <= most;
    return fits && Figures.isWhole(form)
        ? Optional.of(new Match<>(Integer.valueOf(form), index + 1))
        : Optional.empty();
  }
}
