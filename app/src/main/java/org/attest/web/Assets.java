package org.attest.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Style sheets, scripts and what they need, from the program and from the libraries of the page.
///
/// Each has an address with a hash in it, so browsers keep it for good. They hold nothing of the
/// case, and need no cookie.
final class Assets {
  private static final String ROOT = "/assets/";
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String WORKER = "pdf.worker.min.mjs";

  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("wasm", "application/wasm"));

  private static final String OTHER_TYPE = "application/octet-stream";

  /// Types that a zip makes smaller.
  private static final List<String> ZIPPED = List.of("text/", "application/json", "image/svg");

  private final List<Shelf> shelves;
  private final ConcurrentMap<String, byte[]> zips = new ConcurrentHashMap<>();

  private Assets(List<Shelf> shelves) {
    this.shelves = shelves;
  }

  static Assets load() {
    return new Assets(
        List.of(
            Shelf.of("org/attest/web/assets/", ""),
            Shelf.of(library("htmx.org"), "dist/htmx.min.js"),
            Shelf.of(
                library("pdfjs-dist"),
                "build/pdf.min.mjs",
                "build/" + WORKER,
                "cmaps/",
                "standard_fonts/",
                "wasm/",
                "iccs/")));
  }

  private static String library(String name) {
    var facts = "META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(facts)) {
      var properties = new Properties();
      properties.load(in);
      var version = properties.getProperty("version");
      return "META-INF/resources/webjars/" + name + "/" + version + "/";
    } catch (IOException e) {
      throw new UncheckedIOException("the library " + name + " is missing", e);
    }
  }

  /// Whether an address is one of assets.
  static boolean are(String path) {
    return path.startsWith(ROOT);
  }

  /// The address of an asset by its name (`attest.css`, `dist/htmx.min.js`, `build/pdf.min.mjs`),
  /// or of one of pdf.js's folders (`cmaps/`).
  ///
  /// @throws IllegalArgumentException where there is none
  String address(String name) {
    return shelves.stream()
        .filter(shelf -> holds(shelf, name))
        .map(shelf -> ROOT + shelf.hash() + "/" + name)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no asset: " + name));
  }

  private static boolean holds(Shelf shelf, String name) {
    return shelf.files().containsKey(name)
        || (name.endsWith("/")
            && shelf.files().keySet().stream().anyMatch(f -> f.startsWith(name)));
  }

  void send(Context ctx) {
    var name = ctx.pathParam("name");
    var bytes =
        shelf(ctx.pathParam("shelf"))
            .flatMap(shelf -> Optional.ofNullable(shelf.files().get(name)))
            .orElseThrow(() -> new NotFoundResponse("There is no such file."));
    var type = MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), OTHER_TYPE);
    ctx.contentType(type).header(Headers.CACHING, FOREVER);
    if (name.endsWith(WORKER)) {
      ctx.header(Headers.POLICY, Headers.POLICY_OF_WORKER);
    }
    send(ctx, type, bytes);
  }

  private Optional<Shelf> shelf(String hash) {
    return shelves.stream().filter(shelf -> shelf.hash().equals(hash)).findFirst();
  }

  private void send(Context ctx, String type, byte[] bytes) {
    boolean zips = ZIPPED.stream().anyMatch(type::startsWith);
    if (zips) {
      ctx.header("Vary", "Accept-Encoding");
    }
    if (zips && accepts(ctx)) {
      ctx.header("Content-Encoding", "gzip").result(zip(ctx.path(), bytes));
    } else {
      ctx.result(bytes);
    }
  }

  private static boolean accepts(Context ctx) {
    return Stream.ofNullable(ctx.header("Accept-Encoding")).anyMatch(e -> e.contains("gzip"));
  }

  private byte[] zip(String path, byte[] bytes) {
    return zips.computeIfAbsent(path, _ -> zip(bytes));
  }

  private static byte[] zip(byte[] bytes) {
    var zip = new ByteArrayOutputStream(bytes.length / 3);
    try (var out = new GZIPOutputStream(zip)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zip.toByteArray();
  }
}
