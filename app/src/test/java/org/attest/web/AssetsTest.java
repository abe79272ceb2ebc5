package org.attest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Style sheets, scripts and originals as they go over the wire.
class AssetsTest {
  private static final Assets ASSETS = Assets.load();

  @TempDir private static Path folder;
  private static Desk desk;
  private static WebServer server;
  private static Visitor visitor;

  @BeforeAll
  static void serve() throws IOException {
    desk = new Desk(folder).makesCase().adds("a \"note\" на 100%;.txt", Desk.NOTE);
    server = desk.serves();
    visitor = Visitor.of(server);
  }

  @AfterAll
  static void stop() {
    visitor.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "attest.css, text/css;charset=utf-8",
    "page.js, text/javascript;charset=utf-8",
    "icon.svg, image/svg+xml",
    "dist/htmx.min.js, text/javascript;charset=utf-8",
    "build/pdf.min.mjs, text/javascript;charset=utf-8",
    "build/pdf.worker.min.mjs, text/javascript;charset=utf-8",
    "cmaps/UniGB-UTF16-H.bcmap, application/octet-stream",
    "standard_fonts/FoxitFixed.pfb, application/octet-stream",
    "wasm/openjpeg.wasm, application/wasm"
  })
  void anAssetIsKeptForGoodAndNeedsNoCookie(String name, String type) {
    var answer = visitor.stranger().get(ASSETS.address(name));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type").replace("; ", ";")).isEqualTo(type);
    assertThat(header(answer, "Cache-Control")).contains("immutable", "max-age=31536000");
    assertThat(answer.body()).isNotEmpty();
  }

  @Test
  void anAssetIsZippedForWhoTakesItSo() throws IOException, InterruptedException {
    var path = ASSETS.address("build/pdf.worker.min.mjs");
    var plain = visitor.get(path);
    var request = visitor.request(path).header("Accept-Encoding", "gzip, br").build();
    var zipped = visitor.client().send(request, BodyHandlers.ofInputStream());
    assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
    try (InputStream in = new GZIPInputStream(zipped.body())) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.body());
    }
  }

  @Test
  void onlyThePdfWorkerMayCompileWebAssembly() {
    var worker = visitor.get(ASSETS.address("build/pdf.worker.min.mjs"));
    assertThat(header(worker, "Content-Security-Policy")).contains("'wasm-unsafe-eval'");
    for (var path : new String[] {"/", ASSETS.address("build/pdf.min.mjs")}) {
      assertThat(header(visitor.get(path), "Content-Security-Policy")).doesNotContain("unsafe");
    }
  }

  @Test
  void foldersOfPdfJsHaveOneAddress() {
    var fonts = ASSETS.address("standard_fonts/");
    assertThat(ASSETS.address("cmaps/")).isEqualTo(fonts.replace("standard_fonts", "cmaps"));
    assertThatThrownBy(() -> ASSETS.address("nothing.css"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOriginalIsGivenAsItIsToBeSaved() {
    var answer = visitor.get(original());
    assertThat(answer.body()).isEqualTo(Desk.NOTE);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/octet-stream");
    assertThat(header(answer, "Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"a _note_ __ 100__.txt\";"
                + " filename*=UTF-8''a%20%22note%22%20%D0%BD%D0%B0%20100%25%3B.txt");
    assertThat(header(answer, "Content-Security-Policy")).contains("sandbox", "default-src 'none'");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=2-5, 206, 2, 6",
    "bytes=0-0, 206, 0, 1",
    "bytes=100-, 206, 100, 120",
    "bytes=-20, 206, 100, 120",
    "bytes=100-9999, 206, 100, 120",
    "'bytes=0-1,3-4', 200, 0, 120",
    "bytes=5-2, 200, 0, 120",
    "bytes=-, 200, 0, 120",
    "lines=1-2, 200, 0, 120",
    "bytes=120-, 416, 0, 0"
  })
  void piecesOfAnOriginalAreGiven(String range, int status, int start, int end)
      throws IOException, InterruptedException {
    var whole = Desk.NOTE.getBytes(StandardCharsets.UTF_8);
    var request = visitor.request(original()).header("Range", range).build();
    var answer = visitor.client().send(request, BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(whole, start, end));
    assertThat(header(answer, "Content-Range"))
        .isEqualTo(
            switch (status) {
              case 206 -> "bytes " + start + "-" + (end - 1) + "/120";
              case 416 -> "bytes */120";
              default -> "";
            });
  }

  @ParameterizedTest
  @CsvSource({
    "0000000000000000000000000000000000000000000000000000000000000000",
    "case.json",
    "ABCDEF0000000000000000000000000000000000000000000000000000000000"
  })
  void thereIsNoOriginalOfWhatTheCaseDoesNotHold(String hash) {
    assertThat(visitor.get("/documents/" + hash + "/original").statusCode()).isEqualTo(404);
  }

  private static String original() {
    try (var open = desk.investigation().open(desk.casefolder())) {
      var id = open.state().documents().getFirst().document().id();
      return "/documents/" + id.hash() + "/original";
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
