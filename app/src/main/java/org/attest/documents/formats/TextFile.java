package org.attest.documents.formats;

import java.io.IOException;
import java.nio.file.Files;
import org.attest.documents.layout.Extracted;
import org.attest.documents.layout.PlainText;

/// Text as it stands, character for character.
final class TextFile implements Format {
  @Override
  public void read(Original original, Draft draft) throws IOException {
    var text = draft.cut(Encoding.decode(Files.readAllBytes(original.file())));
    draft.page(new Extracted(text, PlainText.metadata(text), PlainText.layout(text)));
  }
}
