package org.attest.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.documents.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathWalkTest {
  @TempDir private Path top;
  private Path box;

  @BeforeEach
  void fill() throws IOException {
    box = Files.createDirectories(top.resolve("box"));
    Files.createDirectories(box.resolve("inner"));
    for (var name : List.of("b.txt", "a.txt", "inner/c.txt", "Ä.txt", "İ.txt", "-x.txt")) {
      Files.writeString(box.resolve(name), name);
    }
  }

  @Test
  void readsFoldersInTheOrderOfNames() {
    assertThat(walk(box))
        .containsExactly(
            "box/-x.txt", "box/a.txt", "box/b.txt", "box/inner/c.txt", "box/Ä.txt", "box/İ.txt");
  }

  @Test
  void keepsTheOrderInWhichPathsWereGiven() {
    assertThat(walk(box.resolve("b.txt"), box.resolve("a.txt"))).containsExactly("b.txt", "a.txt");
  }

  @Test
  void readsWhatIsInACycleOfLinksOnce() throws IOException {
    Files.createSymbolicLink(box.resolve("inner/again"), box);
    assertThat(walk(box)).filteredOn(line -> line.contains("c.txt")).hasSize(1);
    assertThat(walk(box)).noneMatch(line -> line.contains("again"));
  }

  @Test
  void refusesALinkThatLeadsOutOfTheFolder() throws IOException {
    var secret = Files.writeString(top.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(box.resolve("z.txt"), secret);
    Files.createSymbolicLink(box.resolve("zz"), top);
    assertThat(walk(box)).contains("box/z.txt unsafe-path", "box/zz unsafe-path");
  }

  @Test
  void followsALinkThatWasAskedFor() throws IOException {
    var link = Files.createSymbolicLink(top.resolve("link"), box);
    assertThat(walk(link)).contains("link/a.txt");
  }

  @Test
  void tellsWhatIsMissing() throws IOException {
    Files.createSymbolicLink(box.resolve("z.txt"), top.resolve("nowhere"));
    assertThat(walk(top.resolve("gone.txt"), box))
        .contains("gone.txt missing", "box/z.txt missing", "box/a.txt");
  }

  @Test
  void leavesOutTheCaseThatIsAddedTo() throws IOException {
    var casefolder = Files.createDirectories(box.resolve("case"));
    Files.writeString(casefolder.resolve("case.json"), "{}");
    var walk = new PathWalk(PathWalkTest::lastPart, Optional.of(casefolder));
    assertThat(walk.walk(List.of(box)).stream().map(FoundPath::name))
        .noneMatch(name -> name.contains("case.json"));
  }

  private static List<String> walk(Path... paths) {
    var walk = new PathWalk(PathWalkTest::lastPart, Optional.empty());
    return walk.walk(Stream.of(paths).toList()).stream().map(PathWalkTest::line).toList();
  }

  private static String lastPart(Path path) {
    return path.getFileName().toString();
  }

  private static String line(FoundPath path) {
    return switch (path) {
      case FoundPath.File file -> file.name();
      case FoundPath.Refused(var name, Problem problem) -> name + " " + problem.code().label();
    };
  }
}
