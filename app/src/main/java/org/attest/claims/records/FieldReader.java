package org.attest.claims.records;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.text.CodePoints;

/// Finds labels and their values in the pieces of a line or in the cells of a row.
///
/// A label stands before a colon, alone in its piece with the value in the next one, or is the name
/// and number sign of a paper ("Contract No. 12/2023"). A label with a colon and nothing behind it
/// has its value in the next line.
final class FieldReader {
  /// A longer value is text that only begins like a record.
  private static final int LONGEST_VALUE = 400;

  private static final int LONGEST_PIECE = 4_000;

  /// Words of a label that may stand behind another value on one line.
  private static final int MOST_WORDS = 6;

  private static final Pattern COLON = Pattern.compile("[:：](?!//)(?!(?<=\\d:)\\d\\d(?:\\D|$))");
  private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s");
  private static final Pattern CLOSING = Pattern.compile("[\\s;；,，|。]+$");
  private static final Pattern PARTING = Pattern.compile("[;；。|]\\s*|\\t");
  private static final Pattern WORD =
      Pattern.compile("(?<=[\\s,，])(?=\\p{L})|(?<=[，,；;])(?=\\p{IsHan})");
  private static final Pattern NUMBER_SIGN =
      Pattern.compile("№|\\bN[o°º]\\b\\.?|\\bNr\\b\\.?|#|(?i:\\bnumber\\b)|编号|編號|号码|号");

  /// What may stand behind the number of a paper: the day it is of.
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*[:：]?\\s*(?<number>[\\p{L}\\p{Nd}./\\\\_()（）–-]*\\p{Nd}[\\p{L}\\p{Nd}./\\\\_–-]*)"
              + "(?:[\\s,(（]*(?:dated|dtd\\.?|date|of|from|от|за|日期)?[:：]?[\\s\"«“]*"
              + "(?:\\d[\\d./\\s-]*|\\d{1,2}[\"»”]?\\s+\\p{L}+\\.?,?\\s+\\d{4}|\\p{L}+\\.?\\s+\\d{1,2},?\\s+\\d{4}"
              + "|\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日)?\\s*(?:г\\.?|года)?[)）.]?)?");

  private final CodePoints text;
  private final String words;
  private final List<Field> found = new ArrayList<>();
  private final BitSet rows = new BitSet();
  private int line;

  /// A label whose value is to come.
  private Optional<Lone> pending = Optional.empty();

  private List<Lone> columns = List.of();

  private record Lone(Label label, Stretch stretch, boolean colon, int line) {}

  private record Labelled(Label label, Stretch stretch) {}

  private record Mark(Label label, Stretch label16, int valueStart) {}

  FieldReader(CodePoints text) {
    this.text = text;
    this.words = text.text();
  }

  List<Field> found() {
    return found;
  }

  /// What was begun is not gone on with: another table or page begins.
  void breakOff() {
    pending = Optional.empty();
    columns = List.of();
  }

  /// Reads the next line, or row of cells.
  void read(List<Stretch> line16) {
    line++;
    var pieces = line16.stream().filter(p -> !p.isEmpty() && p.length() <= LONGEST_PIECE).toList();
    var heads = columns;
    columns = lone(pieces);
    if (columns.size() > 1 && columns.size() == pieces.size()) {
      pending = Optional.empty();
    } else if (heads.size() > 1 && heads.size() == pieces.size() && columns.isEmpty()) {
      IntStream.range(0, heads.size())
          .forEach(i -> add(heads.get(i).label, heads.get(i).stretch, pieces.get(i), true));
    } else {
      pieces.forEach(this::read);
    }
    pending = pending.filter(lone -> lone.colon && lone.line == line);
  }

  /// Labels without values, side by side: their values are below them.
  private List<Lone> lone(List<Stretch> pieces) {
    return pieces.stream()
        .filter(this::endsInColon)
        .flatMap(p -> labelOf(p).map(label -> new Lone(label, p, true, line)).stream())
        .toList();
  }

  /// The next line is a row that states a record by itself.
  void passRow() {
    line++;
    rows.set(line);
    breakOff();
  }

  /// The lines that are rows of records.
  BitSet rows() {
    return rows;
  }

  private void read(Stretch piece) {
    var label = labelOf(piece);
    if (label.isPresent()) {
      pending = Optional.of(new Lone(label.get(), piece, endsInColon(piece), line));
      return;
    }
    var marks = marks(piece);
    if (!marks.isEmpty()) {
      addAll(piece, marks);
    } else if (!numbered(piece)) {
      pending.ifPresent(lone -> add(lone.label, lone.stretch, piece, true));
      pending = Optional.empty();
    }
  }

  private Optional<Label> labelOf(Stretch piece) {
    return piece.length() > Label.LONGEST ? Optional.empty() : Label.of(piece.of(words));
  }

  private boolean endsInColon(Stretch piece) {
    return ":：".indexOf(words.charAt(piece.end() - 1)) >= 0;
  }

  private List<Mark> marks(Stretch piece) {
    var marks = new ArrayList<Mark>();
    var colon = COLON.matcher(words).region(piece.start(), piece.end());
    int from = piece.start();
    while (colon.find()) {
      var mark = mark(from, colon.toMatchResult(), marks.isEmpty());
      mark.ifPresent(marks::add);
      from = mark.isPresent() ? colon.end() : from;
    }
    return marks.isEmpty() ? dashed(piece) : marks;
  }

  private List<Mark> dashed(Stretch piece) {
    var dash = DASH.matcher(words).region(piece.start(), piece.end());
    return dash.find()
        ? mark(piece.start(), dash.toMatchResult(), true).stream().toList()
        : List.of();
  }

  /// The label before a sign: all since the last value began, or what follows a sign that parts.
  private Optional<Mark> mark(int from, MatchResult sign, boolean first) {
    var whole = Stretch.trimmed(words, Math.max(from, sign.start() - Label.LONGEST), sign.start());
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    boolean all = first && whole.start() - from < Label.LONGEST;
    return (all ? labelled(whole) : Optional.<Labelled>empty())
        .or(() -> after(PARTING, whole, false))
        .or(() -> first ? Optional.empty() : after(WORD, whole, true))
        .map(found -> new Mark(found.label, found.stretch, sign.end()));
  }

  private Optional<Labelled> labelled(Stretch stretch) {
    return labelOf(stretch).map(label -> new Labelled(label, stretch));
  }

  private Optional<Labelled> after(Pattern border, Stretch whole, boolean capital) {
    var starts = new ArrayList<Integer>();
    var parting = border.matcher(words).region(whole.start(), whole.end());
    parting.useTransparentBounds(true);
    while (parting.find()) {
      starts.add(parting.end());
    }
    return starts.subList(Math.max(0, starts.size() - MOST_WORDS), starts.size()).stream()
        .map(start -> Stretch.trimmed(words, start, whole.end()))
        .filter(label -> !label.isEmpty() && (!capital || isCapital(label)))
        .flatMap(label -> labelled(label).stream())
        .findFirst();
  }

  private boolean isCapital(Stretch label) {
    return !Character.isLowerCase(words.charAt(label.start()));
  }

  private void addAll(Stretch piece, List<Mark> marks) {
    pending = Optional.empty();
    for (int i = 0; i < marks.size(); i++) {
      var mark = marks.get(i);
      int end = i + 1 < marks.size() ? marks.get(i + 1).label16.start() : piece.end();
      var value = Stretch.trimmed(words, mark.valueStart, end).without(words, CLOSING);
      boolean colon = ":：".indexOf(words.charAt(mark.valueStart - 1)) >= 0;
      if (value.isEmpty()) {
        pending = Optional.of(new Lone(mark.label, mark.label16, true, line));
      } else {
        add(mark.label, mark.label16, value, colon);
      }
    }
  }

  /// "Contract No. 12/2023 of 5 March 2023", without a colon.
  private boolean numbered(Stretch piece) {
    var sign = NUMBER_SIGN.matcher(words).region(piece.start(), piece.end());
    if (!sign.find() || sign.end() - piece.start() > Label.LONGEST) {
      return false;
    }
    var name = Stretch.trimmed(words, piece.start(), sign.end());
    var label = labelOf(name).filter(l -> l.strong() && l.role() == Role.NUMBER);
    var number = NUMBER.matcher(words).region(sign.end(), piece.end());
    if (label.isEmpty() || !number.matches()) {
      return false;
    }
    add(label.get(), name, Stretch.trimmed(words, number.start("number"), piece.end()), true);
    return true;
  }

  private void add(Label label, Stretch at, Stretch value, boolean firm) {
    if (value.length() <= LONGEST_VALUE && Values.fits(label.role(), value.of(words))) {
      found.add(new Field(label, at.span(text), value.span(text), line, firm));
    }
  }
}
