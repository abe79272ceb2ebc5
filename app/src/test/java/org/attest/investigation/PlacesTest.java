package org.attest.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Path USER = Path.of("/people/ada");

  @Test
  void areWhereTheUserSays() {
    assertThat(home(Map.of("ATTEST_HOME", "/big/disk"), "Linux")).isEqualTo(Path.of("/big/disk"));
  }

  @Test
  void areWhereEachSystemKeepsData() {
    assertThat(home(Map.of(), "Linux")).isEqualTo(USER.resolve(".local/share/attest"));
    assertThat(home(Map.of(), "Mac OS X"))
        .isEqualTo(USER.resolve("Library/Application Support/Attest"));
    assertThat(home(Map.of(), "WINDOWS 11")).isEqualTo(USER.resolve("AppData/Local/Attest"));
  }

  @Test
  void ignoreARelativeFolderAsXdgAsks() {
    assertThat(home(Map.of("XDG_DATA_HOME", "/data"), "Linux")).isEqualTo(Path.of("/data/attest"));
    assertThat(home(Map.of("XDG_DATA_HOME", "data"), "Linux"))
        .isEqualTo(USER.resolve(".local/share/attest"));
  }

  private static Path home(Map<String, String> environment, String system) {
    return Places.of(environment, system, USER).home();
  }
}
