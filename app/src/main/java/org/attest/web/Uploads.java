package org.attest.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.documents.Problem.Code;
import org.attest.investigation.Intake;
import org.attest.investigation.Intake.Taken;

/// Takes files that a page sends (RFC 7578): those of a form, or of a script that sends folders
/// file by file.
///
/// A field `path` before a file says which folders it lay in. Bytes go to the disk as they come in,
/// and what is over the limits is refused while it comes in.
final class Uploads {
  /// Where Jetty looks for its limits.
  private static final String CONFIG = "org.eclipse.jetty.multipartConfig";

  private static final String PARTS = "parts";
  private static final String PATH = "path";
  private static final int IN_MEMORY = 0;
  private static final long MEGABYTE = 1_000_000;

  /// What must stay free on the disk for the ledger and its journal.
  private static final long RESERVE = 100 * MEGABYTE;

  private final Intake intake;

  Uploads(Intake intake) {
    this.intake = intake;
  }

  /// How many parts a request may have: each file may come with its path, and one is the secret of
  /// changes.
  static int mostParts(Intake intake) {
    return 2 * intake.limits().requestFiles() + 1;
  }

  /// Takes the parts of a request in, within the limits, before anybody looks at what they hold.
  void receive(Context ctx) throws IOException {
    if (ctx.method().equals(HandlerType.POST) && ctx.isMultipartFormData()) {
      checkLength(ctx.req().getContentLengthLong());
      var limits = intake.limits();
      var config =
          new MultipartConfigElement(
              arriving().toString(), limits.fileBytes(), limits.requestBytes(), IN_MEMORY);
      ctx.req().setAttribute(CONFIG, config);
      ctx.attribute(PARTS, parts(ctx));
    }
  }

  private Path arriving() {
    try {
      return intake.arriving();
    } catch (IOException _) {
      throw notWritable();
    }
  }

  private static HttpResponseException notWritable() {
    return new ForbiddenResponse(
        "Nothing can be added here: the folder of the case cannot be written.");
  }

  /// Whether a request's parts were taken in.
  static boolean hasReceived(Context ctx) {
    return ctx.attribute(PARTS) != null;
  }

  private List<Part> parts(Context ctx) throws IOException {
    try {
      return List.copyOf(ctx.req().getParts());
    } catch (ServletException | IllegalStateException e) {
      throw refusal(rootOf(e));
    }
  }

  private static Throwable rootOf(Throwable e) {
    var cause = e.getCause();
    return cause == null ? e : rootOf(cause);
  }

  /// Jetty says by the kind of the exception what was wrong with a form.
  private HttpResponseException refusal(Throwable cause) {
    return switch (cause) {
      case IllegalStateException _ -> tooLarge();
      case FileSystemException _ -> diskFull();
      default -> new BadRequestResponse("This is no form that can be read: send it again.");
    };
  }

  /// Removes what was not taken, whatever came of the request.
  void tidy(Context ctx) throws IOException {
    for (var part : received(ctx)) {
      part.delete();
    }
  }

  private static List<Part> received(Context ctx) {
    List<Part> parts = ctx.attribute(PARTS);
    return parts == null ? List.of() : parts;
  }

  private void checkLength(long length) throws IOException {
    if (length > intake.limits().requestBytes()) {
      throw tooLarge();
    }
    if (length > Files.getFileStore(arriving()).getUsableSpace() - RESERVE) {
      throw diskFull();
    }
  }

  private ContentTooLargeResponse tooLarge() {
    var limits = intake.limits();
    return new ContentTooLargeResponse(
        "Too much at once: a file may have "
            + limits.fileBytes() / MEGABYTE
            + " MB, all files together "
            + limits.requestBytes() / MEGABYTE
            + " MB, and there may be "
            + limits.requestFiles()
            + ". Add it with attest add, or in parts.");
  }

  private static HttpResponseException diskFull() {
    return new HttpResponseException(
        HttpStatus.INSUFFICIENT_STORAGE.getCode(),
        "There is no room for that on the disk of the case. Make room and add it again.");
  }

  void take(Context ctx) throws IOException {
    var taken = take(received(ctx));
    var refused =
        taken.stream()
            .flatMap(t -> t instanceof Taken.Refused r ? Stream.of(r) : Stream.empty())
            .toList();
    if (!refused.isEmpty()) {
      throw refusal(refused, taken.size() - refused.size());
    }
    if (Pages.isForScript(ctx)) {
      Pages.plain(ctx.status(HttpStatus.ACCEPTED), count(taken.size()) + " to be read");
    } else {
      ctx.redirect("/documents", HttpStatus.SEE_OTHER);
    }
  }

  private List<Taken> take(List<Part> parts) throws IOException {
    var taken = new ArrayList<Taken>();
    var path = Optional.<String>empty();
    for (var part : parts) {
      var file = Optional.ofNullable(part.getSubmittedFileName());
      if (file.isPresent()) {
        take(part, path.or(() -> file).get()).ifPresent(taken::add);
        path = Optional.empty();
      } else if (PATH.equals(part.getName())) {
        path = Optional.of(text(part));
      }
    }
    return taken;
  }

  /// A form without a chosen file sends one that has neither a name nor bytes.
  private Optional<Taken> take(Part part, String name) throws IOException {
    return name.isEmpty() && part.getSize() == 0
        ? Optional.empty()
        : Optional.of(intake.take(name, place -> part.write(place.toString())));
  }

  private static String text(Part part) throws IOException {
    try (var in = part.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HttpResponseException refusal(List<Taken.Refused> refused, int taken) {
    boolean isFull = refused.stream().anyMatch(r -> r.problem().code() == Code.TOO_MANY);
    var lines =
        refused.stream()
            .map(r ->
                r.name() + ": " + r.problem().message() + " (" + r.problem().code().label() + ")")
            .collect(Collectors.joining("\n"));
    var rest = taken == 0 ? "" : "\n" + count(taken) + " to be read all the same";
    return new HttpResponseException(
        (isFull ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.BAD_REQUEST).getCode(), lines + rest);
  }

  private static String count(int files) {
    return files == 1 ? "1 file is" : files + " files are";
  }
}
