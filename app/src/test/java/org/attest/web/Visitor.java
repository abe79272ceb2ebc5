package org.attest.web;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Somebody who was given the address of a server, and the cookie that it gave her.
///
/// @param address of the server, without the token
record Visitor(HttpClient client, String address, String token, String cookie, String csrf)
    implements AutoCloseable {
  private static final Pattern CSRF = Pattern.compile("name=\"attest-csrf\" content=\"([^\"]*)\"");

  /// Opens the address that was printed.
  static Visitor of(WebServer server) {
    var client = HttpClient.newHttpClient();
    var parts = server.address().split("/\\?token=", -1);
    var stranger = new Visitor(client, parts[0], parts[1], "", "");
    var cookie =
        stranger.get("/?token=" + parts[1]).headers().firstValue("Set-Cookie").orElseThrow();
    var inside = new Visitor(client, parts[0], parts[1], cookie.split(";", 2)[0], "");
    var csrf = CSRF.matcher(inside.get("/").body());
    return new Visitor(client, parts[0], parts[1], inside.cookie, csrf.find() ? csrf.group(1) : "");
  }

  /// Somebody who was not let in.
  Visitor stranger() {
    return new Visitor(client, address, token, "", "");
  }

  Visitor withCookie(String other) {
    return new Visitor(client, address, token, other, csrf);
  }

  int port() {
    return URI.create(address).getPort();
  }

  HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(address + path));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  HttpResponse<String> get(String path, String... headers) {
    var request = request(path);
    return send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Sends files by name, as a script does.
  HttpResponse<String> sends(Map<String, byte[]> files) {
    var request =
        request("/documents")
            .header("Accept", "text/plain")
            .header(Guard.CHANGE_HEADER, csrf)
            .header("Content-Type", "multipart/form-data; boundary=limit");
    return send(request.POST(BodyPublishers.ofByteArray(multipart(files))).build());
  }

  HttpResponse<String> sends(String name, String text) {
    return sends(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] multipart(Map<String, byte[]> files) {
    var body = new ByteArrayOutputStream();
    new LinkedHashMap<>(files)
        .forEach((name, bytes) -> {
          body.writeBytes(utf8("--limit\r\nContent-Disposition: form-data; name=\"path\"\r\n\r\n"));
          body.writeBytes(utf8(name + "\r\n--limit\r\n"));
          body.writeBytes(
              utf8("Content-Disposition: form-data; name=\"files\"; filename=\"blob\"\r\n\r\n"));
          body.writeBytes(bytes);
          body.writeBytes(utf8("\r\n"));
        });
    body.writeBytes(utf8("--limit--\r\n"));
    return body.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Sends bytes as they stand and gives what comes until the server hangs up.
  String raw(String request) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Listens to what happens.
  Listener listens(String... headers) throws IOException, InterruptedException {
    var request = request("/events").header("Accept", "text/event-stream");
    var response =
        client.send(
            (headers.length == 0 ? request : request.headers(headers)).build(),
            BodyHandlers.ofInputStream());
    return new Listener(
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8)));
  }

  /// An open stream of events.
  record Listener(BufferedReader lines) implements AutoCloseable {
    /// The data of the next event of a kind; empty where the server ended the stream.
    String awaits(String kind) throws IOException {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals("event: " + kind)) {
          return String.valueOf(lines.readLine()).substring("data: ".length());
        }
      }
      return "";
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
