package org.attest.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.attest.documents.Layout;
import org.attest.documents.Layout.Block;
import org.attest.documents.Layout.Box;
import org.attest.documents.Layout.Cell;
import org.attest.documents.Layout.Page;
import org.attest.documents.Layout.Sheet;
import org.attest.documents.Layout.Word;
import org.attest.documents.Metadata;
import org.attest.documents.PageImage;
import org.attest.documents.Problem;
import org.attest.documents.formats.Extract;
import org.attest.documents.formats.Part;
import org.attest.measures.PartialDate;
import org.attest.text.Span;

/// What a worker answers as bytes and back. Both ends are of one build, so there are no versions;
/// every read builds records, which check themselves.
final class Wire {
  private interface Writer<T> {
    void write(DataOutputStream out, T value) throws IOException;
  }

  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  private Wire() {}

  static byte[] bytes(Extract extract) throws IOException {
    var bytes = new ByteArrayOutputStream(extract.text().length() + 1024);
    var out = new DataOutputStream(bytes);
    writeText(out, extract.mediaType());
    writeText(out, extract.text());
    writeMetadata(out, extract.metadata());
    writeLayout(out, extract.layout());
    writeList(out, extract.problems(), Wire::writeProblem);
    writeList(out, extract.parts(), Wire::writePart);
    return bytes.toByteArray();
  }

  static Extract extract(byte[] message) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(message));
    return new Extract(
        readText(in),
        readText(in),
        readMetadata(in),
        readLayout(in),
        readList(in, Wire::readProblem),
        readList(in, Wire::readPart));
  }

  static byte[] bytes(PageImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    switch (image) {
      case PageImage.Png png -> {
        out.writeBoolean(true);
        out.write(png.bytes());
      }
      case PageImage.Missing(var problem) -> {
        out.writeBoolean(false);
        writeProblem(out, problem);
      }
    }
    return bytes.toByteArray();
  }

  static PageImage pageImage(byte[] message) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(message));
    return in.readBoolean()
        ? new PageImage.Png(in.readAllBytes())
        : new PageImage.Missing(readProblem(in));
  }

  /// Lone surrogates, which UTF-8 cannot carry, become `?`.
  static void writeText(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static <T> void writeList(DataOutputStream out, List<T> values, Writer<T> writer)
      throws IOException {
    out.writeInt(values.size());
    for (var value : values) {
      writer.write(out, value);
    }
  }

  private static <T> List<T> readList(DataInputStream in, Reader<T> reader) throws IOException {
    int size = in.readInt();
    var values = new ArrayList<T>();
    for (int i = 0; i < size; i++) {
      values.add(reader.read(in));
    }
    return values;
  }

  private static <T> void writeOptional(DataOutputStream out, Optional<T> value, Writer<T> writer)
      throws IOException {
    writeList(out, value.stream().toList(), writer);
  }

  private static <T> Optional<T> readOptional(DataInputStream in, Reader<T> reader)
      throws IOException {
    return readList(in, reader).stream().findFirst();
  }

  private static void writeMetadata(DataOutputStream out, Metadata metadata) throws IOException {
    writeOptional(out, metadata.title(), Wire::writeText);
    writeOptional(out, metadata.author(), Wire::writeText);
    writeOptional(out, metadata.published().map(PartialDate::iso), Wire::writeText);
    writeOptional(out, metadata.publisher(), Wire::writeText);
    writeOptional(out, metadata.url(), Wire::writeText);
  }

  private static Metadata readMetadata(DataInputStream in) throws IOException {
    return new Metadata(
        readOptional(in, Wire::readText),
        readOptional(in, Wire::readText),
        readOptional(in, Wire::readText).map(Wire::date),
        readOptional(in, Wire::readText),
        readOptional(in, Wire::readText));
  }

  private static PartialDate date(String iso) {
    return switch (iso.length()) {
      case 4 -> new PartialDate.Year(Integer.parseInt(iso));
      case 7 -> new PartialDate.Month(YearMonth.parse(iso));
      default -> new PartialDate.Day(LocalDate.parse(iso));
    };
  }

  private static void writeLayout(DataOutputStream out, Layout layout) throws IOException {
    writeList(out, layout.pages(), Wire::writePage);
    writeList(out, layout.sheets(), Wire::writeSheet);
    writeList(out, layout.blocks(), Wire::writeBlock);
    writeList(out, layout.cells(), Wire::writeCell);
    writeList(out, layout.furniture(), Wire::writeSpan);
    writeList(out, layout.words(), Wire::writeWord);
  }

  private static Layout readLayout(DataInputStream in) throws IOException {
    return new Layout(
        readList(in, i -> new Page(i.readInt(), readSpan(i))),
        readList(in, i -> new Sheet(readText(i), readSpan(i))),
        readList(in, i -> new Block(Block.Kind.valueOf(readText(i)), readSpan(i))),
        readList(in, i -> new Cell(i.readInt(), i.readInt(), i.readInt(), readSpan(i))),
        readList(in, Wire::readSpan),
        readList(in, i -> new Word(readSpan(i), i.readInt(), readBox(i), i.readInt())));
  }

  private static void writeWord(DataOutputStream out, Word word) throws IOException {
    writeSpan(out, word.span());
    out.writeInt(word.page());
    out.writeInt(word.box().left());
    out.writeInt(word.box().top());
    out.writeInt(word.box().width());
    out.writeInt(word.box().height());
    out.writeInt(word.confidence());
  }

  private static Box readBox(DataInputStream in) throws IOException {
    return new Box(in.readInt(), in.readInt(), in.readInt(), in.readInt());
  }

  private static void writePage(DataOutputStream out, Page page) throws IOException {
    out.writeInt(page.number());
    writeSpan(out, page.span());
  }

  private static void writeSheet(DataOutputStream out, Sheet sheet) throws IOException {
    writeText(out, sheet.name());
    writeSpan(out, sheet.span());
  }

  private static void writeBlock(DataOutputStream out, Block block) throws IOException {
    writeText(out, block.kind().name());
    writeSpan(out, block.span());
  }

  private static void writeCell(DataOutputStream out, Cell cell) throws IOException {
    out.writeInt(cell.table());
    out.writeInt(cell.row());
    out.writeInt(cell.column());
    writeSpan(out, cell.span());
  }

  private static void writeSpan(DataOutputStream out, Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span readSpan(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  private static void writeProblem(DataOutputStream out, Problem problem) throws IOException {
    writeText(out, problem.code().name());
    writeText(out, problem.message());
    out.writeInt(problem.page().orElse(0));
  }

  private static Problem readProblem(DataInputStream in) throws IOException {
    var code = Problem.Code.valueOf(readText(in));
    var message = readText(in);
    int page = in.readInt();
    return new Problem(code, message, page == 0 ? OptionalInt.empty() : OptionalInt.of(page));
  }

  private static void writePart(DataOutputStream out, Part part) throws IOException {
    writeText(out, part.name());
    writeText(out, part.file().toString());
    writeText(out, part.hash());
    out.writeLong(part.size());
  }

  private static Part readPart(DataInputStream in) throws IOException {
    return new Part(readText(in), Path.of(readText(in)), readText(in), in.readLong());
  }
}
