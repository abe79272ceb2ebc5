package org.attest.documents.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.attest.documents.Layout.Block.Kind;

/// Text as it stands: paragraphs are what empty lines divide.
final class PlainText implements Format {
  private static final Pattern PARAGRAPH = Pattern.compile("\\S.*+(?:\\R.*\\S.*+)*+");

  @Override
  public void read(Original original, Draft draft) throws IOException {
    var text = Encoding.decode(Files.readAllBytes(original.file()));
    var manuscript = draft.manuscript();
    manuscript.verbatim(text);
    var paragraphs = PARAGRAPH.matcher(text);
    while (paragraphs.find()) {
      int end = paragraphs.start() + paragraphs.group().stripTrailing().length();
      manuscript.addBlock(Kind.PARAGRAPH, paragraphs.start(), end);
    }
  }
}
