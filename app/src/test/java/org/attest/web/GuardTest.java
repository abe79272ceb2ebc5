package org.attest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.text.AttestException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may see and change the case, tried as an attacker would: on the wire.
class GuardTest {
  @TempDir private static Path folder;
  private static Desk desk;
  private static WebServer server;
  private static Visitor visitor;

  @BeforeAll
  static void serve() throws IOException {
    desk = new Desk(folder).makesCase().adds("note.txt", Desk.NOTE);
    server = desk.serves();
    visitor = Visitor.of(server);
  }

  @AfterAll
  static void stop() {
    visitor.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "127.0.0.1",
        "localhost",
        "127.0.0.1:1",
        "127.0.0.1:PORT.evil.example",
        "evil.example:PORT",
        "127.0.0.2:PORT",
        "2130706433:PORT",
        ""
      })
  void answersUnderNoOtherName(String host) {
    var named = host.replace("PORT", Integer.toString(visitor.port()));
    var asset = new Scan(visitor.get("/").body()).asset("attest.css");
    for (var path : List.of("/", "/?token=" + visitor.token(), asset, "/events")) {
      var answer = raw(path, named, "Cookie: " + visitor.cookie());
      assertThat(answer).matches("(?s)HTTP/1.1 4(21|00) .*").doesNotContain("secretcase");
      assertThat(answer).doesNotContain("Set-Cookie");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "LOCALHOST:PORT", "[::1]:PORT"})
  void answersUnderItsOwnNames(String host) {
    var named = host.replace("PORT", Integer.toString(visitor.port()));
    assertThat(raw("/", named, "Cookie: " + visitor.cookie())).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void aRequestThatNamesNoHostOrTwoOrAnotherInItsAddressIsRefused() {
    var own = "Host: 127.0.0.1:" + visitor.port() + "\r\n";
    assertThat(visitor.raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 421 ");
    assertThat(visitor.raw("GET / HTTP/1.1\r\nHost: evil\r\n" + own + "Connection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ");
    assertThat(visitor.raw("GET http://evil/ HTTP/1.1\r\n" + own + "Connection: close\r\n\r\n"))
        .matches("(?s)HTTP/1.1 4(00|21) .*");
  }

  private static String raw(String path, String host, String... headers) {
    var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return visitor.raw(
        "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "Connection: close\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?speaker=x",
        "/documents",
        "/events",
        "/nowhere",
        "/documents/0000000000000000000000000000000000000000000000000000000000000000/original",
        "/?token=",
        "/?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void whoWasNotLetInIsToldWhatToDoAndNothingElse(String path) {
    for (var somebody : List.of(visitor.stranger(), visitor.withCookie(wrongCookie()))) {
      var answer = somebody.get(path);
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body())
          .contains("Open the address that attest serve printed.")
          .doesNotContain("secretcase", visitor.csrf());
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  private static String wrongCookie() {
    return visitor.cookie().substring(0, visitor.cookie().length() - 1) + "_";
  }

  @Test
  void theTokenLetsInAndLeavesTheAddress() {
    var answer = visitor.stranger().get("/?a=%D1%8F+b&token=" + visitor.token() + "&a=2");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/?a=%D1%8F+b&a=2");
    var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .startsWith("attest-" + visitor.port() + "=")
        .contains("; Path=/", "; HttpOnly", "; SameSite=Strict")
        .doesNotContain(visitor.token(), "Max-Age", "Domain");
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void theTokenWorksAsLongAsTheServerRuns() {
    assertThat(visitor.stranger().get("/?token=" + visitor.token()).statusCode()).isEqualTo(303);
    assertThat(visitor.stranger().get("/?token=" + visitor.token()).statusCode()).isEqualTo(303);
  }

  /// A browser would not send a strict cookie after a redirection that began on another page.
  @Test
  void aClickOnTheAddressInAnotherPageLeadsInByAPageOfItsOwn() {
    var answer =
        visitor
            .stranger()
            .get(
                "/?token=" + visitor.token(),
                "Sec-Fetch-Site",
                "cross-site",
                "Sec-Fetch-Mode",
                "navigate",
                "Sec-Fetch-Dest",
                "document");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("content=\"0;url=/\"").doesNotContain(visitor.token());
    assertThat(answer.headers().firstValue("Set-Cookie")).isPresent();
  }

  @Test
  void pagesOfOtherServersGetNothingThoughTheCookieCameAlong() {
    for (var site : List.of("cross-site", "same-site")) {
      assertThat(visitor.get("/", "Sec-Fetch-Site", site).statusCode()).isEqualTo(403);
      assertThat(
              visitor
                  .get(
                      "/",
                      "Sec-Fetch-Site",
                      site,
                      "Sec-Fetch-Mode",
                      "navigate",
                      "Sec-Fetch-Dest",
                      "iframe")
                  .statusCode())
          .isEqualTo(403);
    }
    assertThat(visitor.get("/", "Sec-Fetch-Site", "none").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "changes.csv", numLinesToSkip = 1, nullValues = "-")
  void aChangeNeedsToComeFromAPageOfThisServer(
      String origin, String site, String secret, int status) {
    var request =
        visitor
            .request("/verify")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/plain");
    if (origin != null) {
      request.header("Origin", origin.replace("OWN", visitor.address()));
    }
    if (site != null) {
      request.header("Sec-Fetch-Site", site);
    }
    boolean inHeader = "header".equals(secret);
    if (inHeader) {
      request.header("X-Attest-Token", visitor.csrf());
    }
    var field = secret == null ? "" : "csrf=" + (secret.equals("field") ? visitor.csrf() : secret);
    var answer = visitor.send(request.POST(BodyPublishers.ofString(field)).build());
    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "MULTIPART/FORM-DATA; boundary=x",
        "application/x-www-form-urlencoded; charset=nobody-knows",
        "text/plain; charset=\""
      })
  void aFormThatCannotBeReadIsRefusedAndNotTakenIn(String type) {
    for (var path : List.of("/verify", "/", "/nowhere")) {
      for (var method : List.of("POST", "PUT")) {
        var request = visitor.request(path).header("Content-Type", type);
        var sent = request.method(method, BodyPublishers.ofString("--x\r\n\r\nabc\r\n--x--\r\n"));
        assertThat(visitor.send(sent.build()).statusCode()).isEqualTo(400);
      }
    }
  }

  @Test
  void aChangeNeedsTheCookieToo() {
    var request = visitor.stranger().request("/verify").header("X-Attest-Token", visitor.csrf());
    assertThat(visitor.send(request.POST(BodyPublishers.noBody()).build()).statusCode())
        .isEqualTo(403);
  }

  @Test
  void lookingChangesNothing() {
    assertThat(visitor.get("/verify").statusCode()).isIn(404, 405);
    for (var method : List.of("PUT", "DELETE", "PATCH")) {
      var request =
          visitor
              .request("/documents")
              .header("X-Attest-Token", visitor.csrf())
              .method(method, BodyPublishers.noBody());
      assertThat(visitor.send(request.build()).statusCode()).isIn(404, 405);
    }
  }

  @Test
  void headAnswersLikeGetWithoutContent() {
    for (var path : List.of("/", "/documents", "/nowhere")) {
      var get = visitor.get(path);
      var head =
          visitor.send(visitor.request(path).method("HEAD", BodyPublishers.noBody()).build());
      assertThat(head.statusCode()).isEqualTo(get.statusCode());
      assertThat(head.body()).isEmpty();
      assertThat(head.headers().firstValue("Content-Security-Policy")).isPresent();
    }
    var token = visitor.stranger().request("/?token=" + visitor.token());
    assertThat(visitor.send(token.method("HEAD", BodyPublishers.noBody()).build()).statusCode())
        .isEqualTo(303);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "traversals.csv", numLinesToSkip = 1)
  void noAddressLeadsOut(String target) {
    var asset = new Scan(visitor.get("/").body()).asset("attest.css");
    var path = target.replace("SHELF", asset.substring(0, asset.lastIndexOf('/')));
    var answer = raw(path, "127.0.0.1:" + visitor.port(), "Cookie: " + visitor.cookie());
    assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("root:", "attest_case");
  }

  @Test
  void everyAnswerCarriesTheHeaders() {
    var own = "127.0.0.1:" + visitor.port();
    var asset = new Scan(visitor.get("/").body()).asset("attest.css");
    var answers = new ArrayList<String>();
    answers.add(raw("/", own, "Cookie: " + visitor.cookie()));
    answers.add(raw("/", own));
    answers.add(raw("/", "evil.example"));
    answers.add(raw("/nowhere", own, "Cookie: " + visitor.cookie()));
    answers.add(raw("/?token=" + visitor.token(), own));
    answers.add(raw(asset, own));
    answers.add(raw("/assets/0/attest.css", own));
    answers.add(raw("/..%2f", own));
    answers.add(visitor.raw("NONSENSE\r\n\r\n"));
    answers.add(visitor.raw("TRACE / HTTP/1.1\r\nHost: " + own + "\r\nConnection: close\r\n\r\n"));
    for (var answer : answers) {
      Headers.ON_EVERYTHING.forEach((name, value) -> {
        if (name.equals("Cache-Control") && answer.contains("immutable")) {
          return;
        }
        assertThat(answer).contains("\r\n" + name + ": " + value + "\r\n");
      });
      assertThat(answer.split("\r\nContent-Security-Policy: ", -1)).hasSize(2);
      assertThat(answer).doesNotContain("\r\nServer:", "Jetty", "Javalin");
    }
  }

  @Test
  void pagesHoldNoScriptAndNoStyleOfTheirOwn() {
    for (var path : List.of("/", "/documents", "/nowhere")) {
      assertThat(visitor.get(path).body().toLowerCase(Locale.ROOT))
          .doesNotContain("<style", " style=", "javascript:")
          .doesNotContainPattern("<script(?![^>]* src=)")
          .doesNotContainPattern("\\son[a-z]+=");
    }
  }

  @Test
  void aPortInUseIsSaidInOneLine() {
    var taken = new Listening(Listening.LOOPBACK, visitor.port());
    assertThatThrownBy(
            () -> WebServer.start(desk.investigation(), desk.casefolder(), taken, desk.logs()))
        .isInstanceOf(AttestException.class)
        .hasMessageContainingAll(Integer.toString(visitor.port()), "--port");
  }

  @Test
  void anAddressThatIsNotOfThisMachineIsSaidInOneLine() {
    var elsewhere = new Listening("192.0.2.1", 0);
    assertThatThrownBy(
            () -> WebServer.start(desk.investigation(), desk.casefolder(), elsewhere, desk.logs()))
        .isInstanceOf(AttestException.class)
        .hasMessageContaining("192.0.2.1");
  }

  @Test
  void aFaultIsNotedWithoutSecrets() throws IOException {
    var secrets = Secrets.make();
    var fault =
        new IllegalStateException("at /?token=" + secrets.token() + " " + secrets.session());
    var number = new Incidents(desk.logs(), secrets::redact).note(fault).orElseThrow();
    var noted = Files.readString(desk.logs().resolve("fault-" + number + ".txt"));
    assertThat(noted)
        .contains("IllegalStateException", "at /?token=…")
        .doesNotContain(secrets.token(), secrets.session());
    assertThat(secrets).asString().doesNotContain(secrets.token());
  }

  /// The address of an asset as a page has it.
  private record Scan(String html) {
    String asset(String name) {
      int end = html.indexOf("/" + name + "\"") + 1 + name.length();
      return html.substring(html.lastIndexOf('"', end - 1) + 1, end);
    }
  }
}
