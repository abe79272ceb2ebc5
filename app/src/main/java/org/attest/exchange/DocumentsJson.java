package org.attest.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attest.casefile.FileReading;
import org.attest.claims.Reading;
import org.attest.documents.Document;
import org.attest.documents.DocumentId;
import org.attest.documents.Layout;
import org.attest.documents.Metadata;
import org.attest.documents.Problem;
import org.attest.measures.PartialDate;
import org.attest.mentions.Mention;
import org.attest.mentions.NamedEntity;
import org.attest.text.LanguageCode;
import org.attest.text.Sha256;

/// What `attest read --format json` prints: every document with all that was read from it, one
/// document a line. A file without bytes is listed too, with a null id.
public final class DocumentsJson {
  private final JsonOut out;
  private final MeasureJson measures;
  private final ClaimJson claims;

  private DocumentsJson(JsonOut out) {
    this.out = out;
    measures = new MeasureJson(out);
    claims = new ClaimJson(out, measures, UnaryOperator.identity());
  }

  /// Starts the output; `reader` is the reader's version.
  public static Rows<FileReading> start(OutputStream stream, String reader) {
    return JsonRows.start(
        stream,
        out -> out.text("reader", reader),
        "documents",
        (out, file) -> new DocumentsJson(out).file(file));
  }

  private void file(FileReading file) throws IOException {
    switch (file) {
      case FileReading.Failed(var path, var problem) -> out.object(() -> unread(path, problem));
      case FileReading.Read read -> {
        for (var reading : read.readings()) {
          out.object(() -> reading(reading));
        }
      }
    }
  }

  private void reading(Reading reading) throws IOException {
    var document = reading.document();
    out.text("id", document.id().value());
    out.text("path", document.path());
    out.text("container", document.container().map(DocumentId::value));
    out.text("media_type", document.mediaType());
    out.text("language", reading.language().code());
    out.text("text", document.text());
    out.text("text_sha256", Sha256.of(document.text()));
    metadata(document.metadata());
    layout(document.layout());
    out.objects("mentions", reading.mentions().mentions(), this::mention);
    claims(reading, document);
    out.objects("entities", reading.mentions().entities(), this::entity);
    out.objects("quantities", reading.quantities(), measures::quantity);
    out.objects("times", reading.times(), measures::time);
    out.objects("problems", document.problems(), this::problem);
  }

  private void unread(String path, Problem problem) throws IOException {
    out.text("id", Optional.empty());
    out.text("path", path);
    out.text("container", Optional.empty());
    out.text("media_type", Optional.empty());
    out.text("language", LanguageCode.UNKNOWN.code());
    out.text("text", "");
    out.text("text_sha256", Sha256.of(""));
    metadata(Metadata.NONE);
    layout(Layout.NONE);
    for (var list : List.of("mentions", "claims", "entities", "quantities", "times")) {
      out.texts(list, List.of());
    }
    out.objects("problems", List.of(problem), this::problem);
  }

  private void claims(Reading reading, Document document) throws IOException {
    out.objects(
        "claims",
        reading.claims(),
        claim -> claims.claim(claim, document.layout().pageAt(claim.passage().span().start())));
  }

  private void metadata(Metadata metadata) throws IOException {
    out.text("title", metadata.title());
    out.text("author", metadata.author());
    out.text("published", metadata.published().map(PartialDate::iso));
    out.text("publisher", metadata.publisher());
    out.text("url", metadata.url());
  }

  private void layout(Layout layout) throws IOException {
    out.objects("furniture", layout.furniture(), out::span);
    out.objects("pages", layout.pages(), this::page);
    out.objects("sheets", layout.sheets(), this::sheet);
    out.objects("cells", layout.cells(), this::cell);
  }

  private void page(Layout.Page page) throws IOException {
    out.number("number", page.number());
    out.span(page.span());
  }

  private void sheet(Layout.Sheet sheet) throws IOException {
    out.text("name", sheet.name());
    out.span(sheet.span());
  }

  private void cell(Layout.Cell cell) throws IOException {
    out.number("table", cell.table());
    out.number("row", cell.row());
    out.number("column", cell.column());
    out.span(cell.span());
  }

  private void mention(Mention mention) throws IOException {
    out.span(mention.span());
    out.text("text", mention.text());
    out.text("type", mention.type().label());
    out.text("kind", mention.kind().label());
    out.text("entity", mention.entity());
  }

  private void entity(NamedEntity entity) throws IOException {
    out.text("id", entity.id());
    out.text("name", entity.name());
    out.text("type", entity.type().label());
    out.texts("names", entity.names());
  }

  private void problem(Problem problem) throws IOException {
    out.text("code", problem.code().label());
    out.text("message", problem.message());
    if (problem.page().isPresent()) {
      out.number("page", problem.page().getAsInt());
    }
  }
}
