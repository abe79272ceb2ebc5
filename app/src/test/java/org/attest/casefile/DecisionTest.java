package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.attest.casefile.Decision.Kind;
import org.attest.casefile.Decision.Target;
import org.attest.entities.Entity;
import org.attest.text.CodePoints;
import org.attest.text.Sha256;
import org.attest.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionTest {
  private static final String ONE = "[Vector] paid.";
  private static final String OTHER = "Then [Vector] left.\n[Arrow]: it stayed.";

  @TempDir Path temp;
  private CaseFile casefile;

  @BeforeEach
  void make() {
    casefile = CaseFile.create(temp.resolve("case"), "attest test", MadeUp.AUTHOR);
    add("one.txt", ONE, MadeUp.READER);
    add("other.txt", OTHER, MadeUp.READER);
  }

  @AfterEach
  void close() {
    casefile.close();
  }

  private void add(String path, String text, String reader) {
    casefile.add(MadeUp.file(temp.resolve("files"), path, text, reader));
  }

  private Target words(String text, String words) {
    var document = MadeUp.file(temp.resolve("files"), "any", text).document();
    int start = text.indexOf(words);
    var span = CodePoints.of(text).span(start, start + words.length());
    return Target.mention(document, Sha256.of(text), span, words);
  }

  private Decision decision(Kind kind, String value, Target... targets) {
    return new Decision(kind, List.of(targets), value, "because of its address");
  }

  private List<String> names() {
    return casefile.entities().stream().map(Entity::name).toList();
  }

  @Test
  void partsAndJoinsWhoIsNamed() {
    assertThat(names()).containsExactly("Arrow", "Vector");
    var one = words(ONE, "[Vector]");
    var other = words(OTHER, "[Vector]");
    casefile.decide(decision(Kind.DIFFERENT, "", one, other));
    assertThat(names()).containsExactly("Arrow", "Vector", "Vector");
    casefile.decide(decision(Kind.SAME, "", one, words(OTHER, "[Arrow]")));
    assertThat(casefile.entities()).hasSize(2);
    casefile.decide(decision(Kind.RENAME, "Vector of Perm", other));
    assertThat(names()).contains("Vector of Perm");
    assertThat(casefile.counts().entities()).isEqualTo(2);
    assertThat(casefile.verify()).isEmpty();
  }

  @Test
  void staysOnTheSameWordsAfterAReReading() {
    casefile.decide(decision(Kind.DIFFERENT, "", words(ONE, "[Vector]"), words(OTHER, "[Vector]")));
    add("one.txt", ONE, "made-up 2");
    add("other.txt", OTHER, "made-up 2");
    assertThat(casefile.decisions()).allMatch(Decided::attached);
    assertThat(names()).containsExactly("Arrow", "Vector", "Vector");
  }

  @Test
  void attachesToAClaimByItsWordsAndSpeaker() {
    var said = words(OTHER, "it stayed.");
    var bySpeaker =
        new Target(
            said.document(), said.textHash(), said.span(), said.exact(), "[Arrow]", "stance");
    assertThat(casefile.decide(decision(Kind.CORRECTION, "denies", bySpeaker)).attached()).isTrue();
    assertThat(casefile.decide(decision(Kind.NOTE, "to be asked", said)).attached()).isFalse();
    assertThat(casefile.decisions()).extracting(Decided::by).containsOnly("tester");
  }

  @Test
  void isOnlyTakenOnWordsThatAreThere() {
    var one = words(ONE, "[Vector]");
    var moved = Target.mention(one.document(), one.textHash(), new Span(1, 9), "[Vector]");
    assertThatThrownBy(() -> casefile.decide(decision(Kind.RENAME, "V", moved)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(casefile.decisions()).isEmpty();
    assertThat(casefile.journal()).hasSize(3);
  }

  @Test
  void keepsTheTextItWasTakenOnAndIsListedForALookWhenThatIsReadOtherwise() {
    var zip = new java.util.TreeMap<>(java.util.Map.of("part.txt", "[Lone] text."));
    var container = MadeUp.container(temp.resolve("files"), "z.zip", zip);
    casefile.add(container);
    casefile.decide(decision(Kind.RENAME, "L", words("[Lone] text.", "[Lone]")));
    var withoutPart =
        new FileReading.Read(
            "z.zip", List.of(container.readings().getFirst()), container.originals(), "made-up 2");
    casefile.add(withoutPart);
    assertThat(casefile.documents()).hasSize(3);
    assertThat(casefile.decisions()).singleElement().matches(d -> !d.attached());
    assertThat(casefile.verify()).isEmpty();
  }
}
