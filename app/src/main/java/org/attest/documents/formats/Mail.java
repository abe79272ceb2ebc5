package org.attest.documents.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.james.mime4j.MimeException;
import org.attest.documents.Problem.Code;

/// A message: its header lines, its words, and its attachments as parts.
///
/// Of words given in several formats the plain ones are read: they are what the sender's program
/// shows where it may not draw.
final class Mail implements Format {
  @Override
  public void read(Original original, Draft draft) throws IOException {
    try (var in = Files.newInputStream(original.file())) {
      var header = write(in, draft);
      draft.metadata(header.title(), header.author(), header.day());
    }
  }

  /// Writes one message; one that breaks off keeps what came before.
  static MailHeader write(InputStream in, Draft draft) throws IOException {
    var message = new MimeMessage(draft.parts());
    try {
      message.read(in);
    } catch (MimeException _) {
      draft.problem(Code.PARTIAL, "the message is damaged; what could be read before is kept");
    }
    var header = message.header();
    header.write(draft.manuscript());
    for (var words : message.words()) {
      words.write(draft.manuscript());
    }
    return header;
  }
}
