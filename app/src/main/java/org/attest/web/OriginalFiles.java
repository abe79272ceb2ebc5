package org.attest.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
    ctx.header(Headers.POLICY, Headers.POLICY_OF_ORIGINALS)
        .header("Content-Disposition", disposition(original.path()))
        .header("Accept-Ranges", "bytes")
        .contentType(original.mediaType().equals(PDF) ? PDF : BYTES);
    long size = Files.size(original.file());
    var asked = Objects.requireNonNullElse(ctx.header("Range"), "");
    var piece = ByteRange.of(asked, size);
    if (piece.isEmpty()) {
      ctx.status(HttpStatus.RANGE_NOT_SATISFIABLE).header("Content-Range", "bytes */" + size);
    } else {
      send(ctx, original.file(), piece.get(), size);
    }
  }

  private static void send(Context ctx, Path file, ByteRange piece, long size) throws IOException {
    ctx.header("Content-Length", Long.toString(piece.length()));
    if (piece.length() < size) {
      var range = "bytes " + piece.start() + "-" + (piece.end() - 1) + "/" + size;
      ctx.status(HttpStatus.PARTIAL_CONTENT).header("Content-Range", range);
    }
    if (ctx.method().equals(HandlerType.GET)) {
      copy(file, piece, ctx.res().getOutputStream());
    }
  }

  private static void copy(Path file, ByteRange piece, OutputStream out) throws IOException {
    var buffer = new byte[1 << 16];
    try (var in = Files.newInputStream(file)) {
      in.skipNBytes(piece.start());
      for (long left = piece.length(); left > 0; ) {
        int n = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (n < 0) {
          throw new EOFException(file + " became shorter while it was sent");
        }
        out.write(buffer, 0, n);
        left -= n;
      }
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
