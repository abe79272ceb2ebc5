package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `attest serve` as scripts use it: a process that prints an address and is told to stop.
class ServeCommandTest {
  /// What `./attest` passes too, so that Java does not comment on libraries.
  private static final List<String> QUIET =
      List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void makeCase() throws IOException {
    desk = new Desk(folder);
    Files.createDirectories(folder.resolve("tmp"));
    desk.types("new", "@case");
  }

  @Test
  void printsOneLineWithTheAddressAndStopsWithoutComplaint()
      throws IOException, InterruptedException {
    var messages = folder.resolve("messages.txt");
    var serve =
        desk.process(QUIET, "serve", "@case", "--port", "0", "--no-browser")
            .redirectOutput(ProcessBuilder.Redirect.PIPE)
            .redirectError(messages.toFile())
            .start();
    try (var out = serve.inputReader(StandardCharsets.UTF_8)) {
      var line = out.readLine();
      assertThat(line)
          .matches("Attest serves .*case at http://127\\.0\\.0\\.1:\\d+/\\?token=\\S{43}");
      var address = line.substring(line.indexOf("http://"));
      assertThat(status(address)).isEqualTo(303);
      assertThat(status(address.substring(0, address.indexOf('?')))).isEqualTo(403);
      serve.toHandle().destroy(); // Process.destroy would close what it prints.
      assertThat(serve.waitFor()).isZero();
      assertThat(out.readLine()).isNull();
      assertThat(Files.readString(messages)).isEmpty();
    }
  }

  private static int status(String address) throws IOException {
    var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    return connection.getResponseCode();
  }

  @Test
  void saysInOneLineWhatCannotBeServed() {
    var missing = desk.types("serve", "@nowhere", "--no-browser");
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.messages()).contains("there is no case at");
    var elsewhere = desk.types("serve", "@case", "--listen", "192.0.2.1", "--no-browser");
    assertThat(elsewhere.status()).isEqualTo(2);
    assertThat(elsewhere.messages()).contains("192.0.2.1").doesNotContain("Exception");
    assertThat(desk.types("serve", "@case", "--port", "99999").status()).isEqualTo(2);
  }
}
