package org.attest.documents.formats;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.attest.documents.Layout.Block.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Writes down what Tika's parsers say in XHTML: blocks, tables, slides and sheets.
///
/// A table inside a table's cell is part of that cell. The lines above a message come first.
final class XhtmlReader extends DefaultHandler {
  private static final Set<String> SILENT = Set.of("head", "script", "style", "title");

  private static final Set<String> PAGES = Set.of("page", "sheet", "slide-content");

  /// What Tika puts where a note is referred to; the note itself follows.
  private static final Pattern NOTE = Pattern.compile("\\[(?:foot|end)noteRef:\\d+\\]");

  private final Manuscript manuscript;
  private final Metadata metadata;
  private final boolean isWorkbook;
  private boolean headerIsDue;
  private int silent;
  private int tables;
  private String sheet = "";
  private boolean inSheetName;

  XhtmlReader(Manuscript manuscript, String mediaType, Metadata metadata) {
    this.manuscript = manuscript;
    this.metadata = metadata;
    this.isWorkbook = mediaType.contains("excel") || mediaType.contains("spreadsheet");
    this.headerIsDue = mediaType.equals(OtherFormats.OUTLOOK);
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    if (SILENT.contains(local)) {
      silent++;
    } else if (silent == 0) {
      start(local, attributes);
    }
  }

  private void start(String name, Attributes attributes) {
    switch (name) {
      case "table" -> startTable();
      case "tr" -> startRow();
      case "td", "th" -> startCell();
      case "br" -> manuscript.breakLine();
      case "div" -> startDivision(attributes);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> startHeading(name);
      case "li" -> startBlock(Kind.LIST_ITEM);
      case "p", "ul", "ol", "dl", "dt", "dd", "pre", "blockquote" -> startBlock(Kind.PARAGRAPH);
      default -> {}
    }
  }

  private void startTable() {
    if (tables == 0) {
      manuscript.beginTable();
    } else {
      manuscript.breakLine();
    }
    tables++;
  }

  private void startRow() {
    if (tables > 1) {
      manuscript.breakLine();
    } else {
      manuscript.beginRow();
    }
  }

  private void startCell() {
    if (tables > 1) {
      manuscript.breakLine();
    } else {
      manuscript.beginCell();
    }
  }

  /// Inside a cell and inside a list item, paragraphs are lines.
  private void startBlock(Kind kind) {
    if (manuscript.inCell()) {
      manuscript.breakLine();
    } else {
      manuscript.beginBlock(kind);
    }
  }

  private void startHeading(String name) {
    if (isWorkbook && name.equals("h1")) {
      inSheetName = true;
      sheet = "";
    }
    startBlock(Kind.HEADING);
  }

  private void startDivision(Attributes attributes) {
    var role = String.valueOf(attributes.getValue("class"));
    if (PAGES.contains(role)) {
      if (isWorkbook) {
        endSheet();
        manuscript.beginSheet();
      } else {
        manuscript.beginPage();
      }
    } else {
      startBlock(Kind.PARAGRAPH);
    }
  }

  private void endSheet() {
    manuscript.endSheet(sheet.strip());
    sheet = "";
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    if (SILENT.contains(local)) {
      silent--;
    } else if (silent == 0) {
      end(local);
    }
  }

  private void end(String name) {
    switch (name) {
      case "table" -> tables = Math.max(0, tables - 1);
      case "td", "th" -> endCell();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        inSheetName = false;
        endBlock();
      }
      case "p", "div", "li", "dt", "dd", "pre", "blockquote", "tr" -> endBlock();
      default -> {}
    }
  }

  private void endCell() {
    if (tables <= 1) {
      manuscript.endCell();
    } else {
      manuscript.breakLine();
    }
  }

  private void endBlock() {
    if (manuscript.inCell()) {
      manuscript.breakLine();
    } else if (tables == 0 || !manuscript.inBlock()) {
      manuscript.endBlock();
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (silent > 0) {
      return;
    }
    var words = NOTE.matcher(new String(characters, start, length)).replaceAll("");
    if (inSheetName) {
      sheet += words;
    }
    if (headerIsDue && !words.isBlank()) {
      writeHeader();
    }
    manuscript.write(words);
  }

  private void writeHeader() {
    headerIsDue = false;
    MailHeader.of(metadata).write(manuscript);
    manuscript.beginBlock(Kind.PARAGRAPH);
  }

  /// What is due at the end: the header of a message without words, the last sheet.
  void finish() {
    if (headerIsDue) {
      writeHeader();
    }
    endSheet();
  }
}
