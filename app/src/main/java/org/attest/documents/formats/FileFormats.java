package org.attest.documents.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.attest.documents.PageImage;
import org.attest.documents.Problem.Code;
import org.xml.sax.SAXException;

/// Reads any one file: finds its format from its bytes and lets that format's reader write a draft.
///
/// This is a door: whatever a parser throws ends here as a problem of the file. Only the end of
/// memory is left to end the process.
public final class FileFormats {
  private final FormatFinder finder = new FormatFinder();

  /// Reads a file; whatever it holds, there is an extract.
  ///
  /// @param name a hint to the format
  /// @param partsFolder where parts are copied to
  public Extract read(Path file, String name, Path partsFolder, Allowance allowance) {
    var draft = new Draft(partsFolder, allowance);
    try {
      readInto(draft, file, name);
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Exception | VirtualMachineError | LinkageError e) {
      Failures.report(e, draft);
    }
    return draft.extract();
  }

  /// Draws a page of a picture or a PDF; whatever the file holds, there is an answer.
  ///
  /// @param mediaType as it was detected when the file was read
  /// @param page from 1
  /// @param width how many pixels wide the picture may be
  public PageImage draw(Path file, String mediaType, int page, int width) {
    try {
      return PageDrawing.of(file, mediaType, page, width);
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Exception | VirtualMachineError | LinkageError e) {
      return new PageImage.Missing(Failures.problem(e, true));
    }
  }

  private void readInto(Draft draft, Path file, String name)
      throws IOException, SAXException, TikaException {
    if (Files.size(file) == 0) {
      draft.problem(Code.EMPTY, "the file has no bytes");
      return;
    }
    var mediaType = finder.mediaType(file, name);
    draft.mediaType(mediaType);
    finder.format(mediaType).read(new Original(file, name, mediaType), draft);
  }
}
