package org.attest.documents.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.sax.SecureContentHandler;
import org.attest.documents.Problem.Code;
import org.xml.sax.SAXException;

/// Every format that is left to Tika's parsers: office files, messages, books, databases, XML.
///
/// No parser that calls a program of the machine takes part.
final class OtherFormats implements Format {
  static final String OUTLOOK = "application/vnd.ms-outlook";

  /// In the names of types of papers, as against workbooks and messages.
  private static final List<String> PAPERS = List.of("word", "rtf", "opendocument.text");

  private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument";

  private final DefaultParser parser =
      new DefaultParser(
          TikaConfig.getDefaultConfig().getMediaTypeRegistry(),
          new ServiceLoader(OtherFormats.class.getClassLoader()),
          List.of(CompositeExternalParser.class, TesseractOCRParser.class));

  @Override
  public void read(Original original, Draft draft) throws IOException, SAXException, TikaException {
    if (!canRead(original.mediaType())) {
      draft.problem(Code.UNSUPPORTED, "files of type " + original.mediaType() + " are not read");
      return;
    }
    if (original.mediaType().startsWith(OPEN_XML) && StrictOffice.isStrict(original.file())) {
      var usual = StrictOffice.usual(original.file());
      try {
        parse(usual, original, draft);
      } finally {
        Files.deleteIfExists(usual);
      }
    } else {
      parse(original.file(), original, draft);
    }
  }

  private void parse(Path file, Original original, Draft draft)
      throws IOException, SAXException, TikaException {
    var metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, original.mediaType());
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, original.name());
    if (PAPERS.stream().anyMatch(original.mediaType()::contains)) {
      draft.statesItself();
    }
    try (var in = TikaInputStream.get(file)) {
      parse(in, metadata, draft, original.mediaType());
    } finally {
      draft.metadata(
          Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)).filter(t -> !t.isBlank()),
          Optional.ofNullable(metadata.get(TikaCoreProperties.CREATOR)).filter(t -> !t.isBlank()),
          original.mediaType().equals(OUTLOOK) ? MailHeader.of(metadata).day() : Optional.empty());
    }
  }

  private void parse(TikaInputStream in, Metadata metadata, Draft draft, String mediaType)
      throws IOException, SAXException, TikaException {
    var context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new Attachments(draft.parts()));
    context.set(OfficeParserConfig.class, office());
    context.set(Parser.class, parser);
    var reader = new XhtmlReader(draft.manuscript(), mediaType, metadata);
    parser.parse(in, new SecureContentHandler(reader, in), metadata, context);
    reader.finish();
  }

  private static OfficeParserConfig office() {
    var config = new OfficeParserConfig();
    config.setExtractMacros(false);
    config.setWriteSelectHeadersInBody(false);
    config.setIncludeDeletedContent(false);
    config.setConcatenatePhoneticRuns(false);
    return config;
  }

  private boolean canRead(String mediaType) {
    Map<MediaType, Parser> parsers = parser.getParsers();
    var registry = TikaConfig.getDefaultConfig().getMediaTypeRegistry();
    for (var type = MediaType.parse(mediaType);
        type != null && !type.equals(MediaType.OCTET_STREAM);
        type = registry.getSupertype(type)) {
      if (parsers.containsKey(type)) {
        return !type.getType().equals("audio") && !type.getType().equals("video");
      }
    }
    return false;
  }
}
