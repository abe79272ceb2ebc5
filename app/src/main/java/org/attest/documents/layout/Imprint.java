package org.attest.documents.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.documents.Layout.Block;
import org.attest.documents.Metadata;
import org.attest.measures.PartialDate;

/// What a document says of itself in its own lines near the top: "Publisher: …", "发布日期:…", a
/// byline, a line that is nothing but a date.
///
/// A line with a label that has other uses as well ("Date: …") counts only beside one that has not.
/// "Address: …" counts only with an address on the web.
final class Imprint {
  /// Lines after this one are no longer "near the top", unless they go on from one that was.
  private static final int TOP = 14;

  /// A title, what stands below it, and the first paragraph.
  private static final int HEAD = 3;

  /// Far beyond any masthead.
  private static final int LIMIT = 60;

  private static final int MOST_DATES = 2;

  /// So many labelled lines are a masthead, whatever the labels.
  private static final int BLOCK = 3;

  /// A longer line holds no labels.
  private static final int LONGEST = 600;

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0&&[^\\t]]+");
  private static final Pattern LONE = Pattern.compile("[\\p{L} ]{2,30}[:：]");

  private final String text;
  private final List<Piece> pieces;
  private final BitSet lines = new BitSet();
  private final Map<ImprintLine.Field, String> fields = new EnumMap<>(ImprintLine.Field.class);
  private Optional<PartialDate> posted = Optional.empty();
  private int labels;

  private Imprint(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  static Imprint of(String text, List<Piece> pieces) {
    var imprint = new Imprint(text, pieces);
    imprint.readLabels();
    imprint.readByline();
    imprint.readDateLines();
    imprint.readDateBeside();
    return imprint;
  }

  /// The pieces with the document's own lines marked as [Block.Kind#METADATA].
  List<Piece> marked() {
    var marked = new ArrayList<>(pieces);
    lines.stream().forEach(i -> marked.set(i, pieces.get(i).as(Block.Kind.METADATA)));
    return marked;
  }

  /// Whether somebody has taken the trouble to state more than one thing with a label: then these
  /// lines go before what a page's markup says.
  boolean isStated() {
    return labels > 1;
  }

  Metadata metadata() {
    return new Metadata(
        field(ImprintLine.Field.TITLE),
        field(ImprintLine.Field.AUTHOR),
        field(ImprintLine.Field.PUBLISHED).flatMap(StatedDate::of).or(() -> posted),
        field(ImprintLine.Field.PUBLISHER),
        field(ImprintLine.Field.URL));
  }

  private Optional<String> field(ImprintLine.Field field) {
    return Optional.ofNullable(fields.get(field));
  }

  private void readLabels() {
    var read = new ArrayList<List<ImprintLine.Entry>>();
    for (int i = 0; i < Math.min(LIMIT, pieces.size()); i++) {
      read.add(ImprintLine.read(line(pieces.get(i))));
    }
    readLoneLabels(read);
    for (int i = 0; i < read.size(); i++) {
      boolean near = i < TOP || lines.get(i - 1);
      if (near && !read.get(i).isEmpty() && (isStrong(read.get(i)) || isBacked(read, i))) {
        lines.set(i);
        read.get(i).forEach(this::take);
      }
    }
  }

  /// A label alone in its block has its value in the next.
  private void readLoneLabels(List<List<ImprintLine.Entry>> read) {
    for (int i = 0; i + 1 < read.size(); i++) {
      var label = line(pieces.get(i));
      if (read.get(i).isEmpty() && read.get(i + 1).isEmpty() && LONE.matcher(label).matches()) {
        read.set(i, ImprintLine.read(label + " " + line(pieces.get(i + 1))));
        if (isStrong(read.get(i)) && i < TOP) {
          lines.set(i + 1);
        }
      }
    }
  }

  /// Whether a strong line stands beside a line, or two others that are labelled.
  private static boolean isBacked(List<List<ImprintLine.Entry>> read, int line) {
    int from = line;
    while (from > 0 && !read.get(from - 1).isEmpty()) {
      from--;
    }
    int to = line;
    while (to < read.size() && !read.get(to).isEmpty()) {
      to++;
    }
    return to - from >= BLOCK || read.subList(from, to).stream().anyMatch(Imprint::isStrong);
  }

  private static boolean isStrong(List<ImprintLine.Entry> entries) {
    return entries.stream().anyMatch(ImprintLine.Entry::strong);
  }

  private void take(ImprintLine.Entry entry) {
    fields.putIfAbsent(entry.field(), entry.value());
    labels++;
  }

  private void readByline() {
    for (int i = 0; i < firstProse(); i++) {
      var author =
          lines.get(i) ? Optional.<String>empty() : ImprintLine.byline(firstLine(pieces.get(i)));
      if (author.isPresent()) {
        lines.set(i);
        fields.putIfAbsent(ImprintLine.Field.AUTHOR, author.get());
        dayOfByline(i).ifPresent(day -> posted = Optional.of(day));
      }
    }
  }

  private Optional<PartialDate> dayOfByline(int i) {
    return StatedDate.of(line(pieces.get(i))).filter(date -> date instanceof PartialDate.Day);
  }

  /// The last date before the running text is the article's; one further up may be the day on which
  /// the page was printed. More than two are a chronicle's.
  private void readDateLines() {
    var dates = new ArrayList<DateLine>();
    for (int i = 0; i < firstProse(); i++) {
      var date = DateLine.of(line(pieces.get(i)));
      if (date.isPresent()) {
        lines.set(i);
        dates.add(date.get());
      }
    }
    dates.removeIf(DateLine::changed);
    dates.stream()
        .filter(DateLine::posted)
        .findFirst()
        .or(() -> dates.stream().filter(_ -> dates.size() <= MOST_DATES).reduce((_, last) -> last))
        .ifPresent(date -> posted = Optional.of(date.date()));
  }

  /// A date that shares its line with the title or with the first of the running text.
  private void readDateBeside() {
    for (int i = 0; i < Math.min(HEAD, pieces.size()) && posted.isEmpty(); i++) {
      posted = DateLine.beside(opening(pieces.get(i)));
    }
  }

  private String opening(Piece piece) {
    var words = text.substring(piece.start(), Math.min(piece.end(), piece.start() + LONGEST));
    return SPACE.matcher(words.lines().findFirst().orElse("")).replaceAll(" ").strip();
  }

  /// The first running text, or where the top ends.
  private int firstProse() {
    int limit = Math.min(LIMIT, pieces.size());
    for (int i = 0; i < limit; i++) {
      if (!lines.get(i) && pieces.get(i).shape().isProse() && pieces.get(i).links() < 0.5) {
        return i;
      }
    }
    return Math.min(limit, TOP);
  }

  private String firstLine(Piece piece) {
    var line = line(piece);
    int end = piece.end() - piece.start() > LONGEST ? -1 : piece.of(text).indexOf('\n');
    return end < 0 ? line : line.substring(0, Math.min(end, line.length()));
  }

  private String line(Piece piece) {
    return piece.end() - piece.start() > LONGEST
        ? ""
        : SPACE.matcher(piece.of(text)).replaceAll(" ");
  }
}
