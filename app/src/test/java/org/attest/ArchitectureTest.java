package org.attest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the order of the rooms, and which room may see which library.
class ArchitectureTest {
  /// The rooms in order: each may use those before it. A sub-room counts as its room.
  private static final List<String> ROOMS =
      List.of(
          "text",
          "measures",
          "names",
          "language",
          "documents",
          "mentions",
          "claims",
          "entities",
          "casefile",
          "search",
          "exchange",
          "investigation",
          "web",
          "cli");

  /// A library by its packages, and the rooms that may see it.
  record Library(String name, List<String> packages, Set<String> rooms) {
    Library(String name, String packages, String... rooms) {
      this(name, List.of(packages.split(" ")), Set.of(rooms));
    }

    ArchRule rule(String root) {
      var closed = ROOMS.stream().filter(room -> !rooms.contains(room));
      return noClasses()
          .that()
          .resideInAnyPackage(closed.map(r -> root + "." + r + "..").toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages.toArray(String[]::new))
          .because("only " + rooms + " may see " + name);
    }
  }

  private static final List<Library> LIBRARIES =
      List.of(
          new Library("ICU4J", "com.ibm.icu..", "names"),
          new Library("NLP4J", "edu.emory.mathcs.nlp..", "language"),
          new Library("HanLP", "com.hankcs..", "language"),
          new Library("Optimaize", "com.optimaize..", "language"),
          new Library("Lucene's analysers", "org.apache.lucene.analysis..", "language", "search"),
          new Library(
              "Lucene's index",
              "org.apache.lucene.index.. org.apache.lucene.search.. org.apache.lucene.document.."
                  + " org.apache.lucene.store..",
              "search"),
          new Library("Tika", "org.apache.tika..", "documents"),
          new Library("PDFBox", "org.apache.pdfbox..", "documents"),
          new Library("POI", "org.apache.poi..", "documents"),
          new Library("jsoup", "org.jsoup..", "documents"),
          new Library("SQLite", "org.sqlite.. java.sql.. javax.sql..", "casefile"),
          new Library("JDBI", "org.jdbi..", "casefile"),
          new Library("Jackson", "com.fasterxml.jackson..", "exchange"),
          new Library("Javalin", "io.javalin..", "web"),
          new Library("Jetty", "org.eclipse.jetty.. jakarta.servlet..", "web"),
          new Library("JTE", "gg.jte..", "web", "exchange"),
          new Library("picocli", "picocli..", "cli"),
          new Library("progressbar", "me.tongfei..", "cli"));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.attest");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("org.attest.breach");

  static Stream<Library> libraries() {
    return LIBRARIES.stream();
  }

  @Test
  void everyRoomUsesOnlyRoomsAboveIt() {
    roomOrder("org.attest").check(HOUSE);
  }

  @Test
  void theRoomOrderCatchesAPlantedBreach() {
    assertThatThrownBy(() -> roomOrder("org.attest.breach").check(PLANTED))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("LooksDown");
  }

  @Test
  void everyClassLivesInARoom() {
    assertThat(HOUSE)
        .allMatch(
            c -> ROOMS.stream().anyMatch(room -> isIn("org.attest." + room, c.getPackageName())));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryIsSeenOnlyInItsRooms(Library library) {
    library.rule("org.attest").allowEmptyShould(true).check(HOUSE);
  }

  @Test
  void everyLibraryRuleCatchesAPlantedBreach() {
    var caught =
        LIBRARIES.stream()
            .filter(l -> l.rule("org.attest.breach").evaluate(PLANTED).hasViolation())
            .map(Library::name);
    assertThat(caught).containsExactlyElementsOf(LIBRARIES.stream().map(Library::name).toList());
  }

  private static boolean isIn(String room, String packageName) {
    return packageName.equals(room) || packageName.startsWith(room + ".");
  }

  private static ArchRule roomOrder(String root) {
    var rule = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (var room : ROOMS) {
      rule = rule.layer(room).definedBy(root + "." + room + "..");
    }
    for (var room : ROOMS) {
      rule = allowOnly(rule, room, ROOMS.subList(0, ROOMS.indexOf(room)));
    }
    return rule;
  }

  private static LayeredArchitecture allowOnly(
      LayeredArchitecture rule, String room, List<String> above) {
    var layer = rule.whereLayer(room);
    return above.isEmpty()
        ? layer.mayNotAccessAnyLayer()
        : layer.mayOnlyAccessLayers(above.toArray(String[]::new));
  }
}
