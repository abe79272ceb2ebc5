package org.attest.documents.formats;

import java.util.stream.Stream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;

/// What an exception of a parser means for the file, in one line.
final class Failures {
  static final String TOO_LONG =
      "the text is longer than is read from one document: split the file";

  private Failures() {}

  static void report(Throwable failure, Draft draft) {
    var problem = problem(failure, draft.manuscript().length() == 0);
    draft.problem(problem.code(), problem.message());
  }

  /// @param isAll whether nothing could be had of the file
  static Problem problem(Throwable failure, boolean isAll) {
    var causes = Stream.iterate(failure, t -> t != null, Throwable::getCause).limit(20).toList();
    var code =
        causes.stream()
            .map(Failures::code)
            .filter(c -> c != Code.DAMAGED)
            .findFirst()
            .orElse(Code.DAMAGED);
    return Problem.of(code, message(code, failure, isAll));
  }

  private static Code code(Throwable t) {
    return switch (t) {
      case TextIsFull _ -> Code.PARTIAL;
      case StackOverflowError _ -> Code.TOO_DEEP;
      case EncryptedDocumentException _ -> Code.ENCRYPTED;
      case org.apache.poi.EncryptedDocumentException _ -> Code.ENCRYPTED;
      case org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException _ -> Code.ENCRYPTED;
      case org.apache.commons.compress.PasswordRequiredException _ -> Code.ENCRYPTED;
      case UnsupportedFormatException _ -> Code.UNSUPPORTED;
      case ZeroByteFileException _ -> Code.EMPTY;
      default -> isBomb(t) ? Code.TOO_LARGE : Code.DAMAGED;
    };
  }

  /// Tika and POI tell a bomb by the message alone.
  private static boolean isBomb(Throwable t) {
    var message = t.getMessage();
    return message != null
        && (message.contains("zip bomb")
            || message.contains("Zip bomb")
            || message.contains("entity expansions")
            || message.contains("JAXP0001"));
  }

  private static String message(Code code, Throwable failure, boolean isAll) {
    return switch (code) {
      case PARTIAL -> TOO_LONG;
      case TOO_DEEP -> "the file's elements lie in each other deeper than can be read";
      case ENCRYPTED -> "the file is protected with a password: save a copy without it";
      case UNSUPPORTED -> "this format cannot be read: convert the file";
      case EMPTY -> "the file has no bytes";
      case TOO_LARGE -> "the file unpacks to far more than its size: it looks like a bomb";
      default ->
          isAll
              ? "the file is damaged or incomplete ("
                  + brief(failure)
                  + "): get it again from its source"
              : "the file is damaged or incomplete; what could be read before is kept";
    };
  }

  private static String brief(Throwable failure) {
    return failure.getClass().getSimpleName();
  }
}
