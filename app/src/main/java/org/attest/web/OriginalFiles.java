package org.attest.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.attest.documents.DocumentId;

/// The stored bytes of documents, to be kept and not to be shown: whatever they are, a browser is
/// told to save them, and should it show them, nothing in them runs.
final class OriginalFiles {
  private static final String PDF = "application/pdf";
  private static final String BYTES = "application/octet-stream";

  private final ServedCase served;

  OriginalFiles(ServedCase served) {
    this.served = served;
  }

  void send(Context ctx) throws IOException {
    var original =
        id(ctx.pathParam("document"))
            .flatMap(served::original)
            .orElseThrow(() -> new NotFoundResponse("The case holds no such document."));
    long size = Files.size(original.file());
    var type = original.mediaType().equals(PDF) ? PDF : BYTES;
    ctx.header(Headers.POLICY, Headers.POLICY_OF_ORIGINALS)
        .header("Content-Disposition", disposition(original.path()))
        .header("Accept-Ranges", "bytes")
        .disableCompression();
    if (ctx.method().equals(HandlerType.HEAD)) {
      ctx.contentType(type).header("Content-Length", Long.toString(size));
    } else {
      ctx.writeSeekableStream(Files.newInputStream(original.file()), type, size);
    }
  }

  private static Optional<DocumentId> id(String hash) {
    return hash.matches("[0-9a-f]{64}") ? Optional.of(DocumentId.ofHash(hash)) : Optional.empty();
  }

  /// The document's own name, for browsers that read all of it and for those that do not (RFC 6266,
  /// RFC 8187).
  static String disposition(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    var encoded =
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
