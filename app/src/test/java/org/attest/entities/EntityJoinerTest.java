package org.attest.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.documents.DocumentId;
import org.attest.mentions.MentionType;
import org.attest.text.Sha256;
import org.attest.text.Span;
import org.junit.jupiter.api.Test;

class EntityJoinerTest {
  private static Member company(String document, String... names) {
    return member(document, MentionType.COMPANY, names);
  }

  private static Member body(String document, String... names) {
    return member(document, MentionType.PUBLIC_BODY, names);
  }

  private static Member person(String document, String... names) {
    return member(document, MentionType.PERSON, names);
  }

  private static Member member(String document, MentionType type, String... names) {
    var text = String.join(" ", names);
    return new Member(
        DocumentId.ofHash(Sha256.of(document)),
        Sha256.of(document),
        new Span(0, text.codePointCount(0, text.length())),
        "e1",
        names[0],
        type,
        List.of(names));
  }

  private static List<Entity> join(Member... members) {
    return EntityJoiner.join(List.of(members), List.of());
  }

  private static Set<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::name).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void joinsTheSameNameInOtherSpellings() {
    var joined = join(company("a", "АО «Купол»"), company("b", "Kupol"), company("c", "JSC Kupol"));
    assertThat(joined).hasSize(1);
    assertThat(joined.getFirst().members()).hasSize(3);
    assertThat(joined.getFirst().documents()).hasSize(3);
  }

  @Test
  void neverJoinsByAWordThatNamesShare() {
    assertThat(
            join(
                company("a", "Trading House Vector"),
                company("b", "TSK Vector"),
                company("c", "Vector")))
        .hasSize(3);
  }

  @Test
  void followsADocumentThatLinksAShortName() {
    assertThat(join(company("a", "IEMZ Kupol"), company("b", "Kupol"))).hasSize(2);
    assertThat(join(company("a", "IEMZ Kupol", "Kupol"), company("b", "Kupol"))).hasSize(1);
  }

  @Test
  void joinsNobodyByAShortNameThatTwoHave() {
    assertThat(
            join(
                company("a", "Trading House Vector", "Vector"),
                company("b", "TSK Vector", "Vector"),
                company("c", "Vector")))
        .hasSize(3);
  }

  @Test
  void neverJoinsBodiesThatEveryStateHasUnlessTheirCountryIsNamed() {
    assertThat(join(body("a", "Foreign Ministry"), body("b", "the Foreign Ministry"))).hasSize(2);
    assertThat(join(body("a", "the Council"), body("b", "Council"))).hasSize(2);
    assertThat(join(body("a", "China's Foreign Ministry"), body("b", "Russian Foreign Ministry")))
        .hasSize(2);
    assertThat(
            join(
                body("a", "China's Foreign Ministry", "Foreign Ministry"),
                body("b", "Chinese Foreign Ministry"),
                body("c", "Foreign Ministry of China"),
                body("d", "Foreign Ministry")))
        .hasSize(2);
    assertThat(join(body("a", "European Union"), body("b", "European Union"))).hasSize(1);
  }

  @Test
  void keepsPersonsAndCompaniesOfOneNameApart() {
    assertThat(join(person("a", "Ivan Petrov"), company("b", "Ivan Petrov"))).hasSize(2);
  }

  @Test
  void doesWhatPeopleDecided() {
    var one = company("a", "Vector");
    var other = company("b", "Vector");
    var third = company("c", "Arrow");
    var members = List.of(one, other, third);
    var apart = new Ruling.Different(one.id(), other.id());
    var together = new Ruling.Same(other.id(), third.id());
    assertThat(EntityJoiner.join(members, List.of(apart))).hasSize(3);
    var both = EntityJoiner.join(members, List.of(apart, together));
    assertThat(both).hasSize(2);
    assertThat(both)
        .anySatisfy(e -> assertThat(e.members()).containsExactlyInAnyOrder(other, third));
    assertThat(EntityJoiner.join(members, List.of(apart, new Ruling.Same(one.id(), other.id()))))
        .hasSize(2);
    assertThat(
            EntityJoiner.join(
                members, List.of(new Ruling.Same(one.id(), third.id()), together, apart)))
        .hasSize(2);
    assertThat(names(EntityJoiner.join(members, List.of(new Ruling.Renamed(one.id(), "V")))))
        .containsExactlyInAnyOrder("V", "Arrow");
  }

  @Test
  void callsAnEntityByItsMostFrequentFullestName() {
    var joined =
        join(
            company("a", "Kupol"),
            company("b", "Kupol JSC", "Kupol"),
            company("c", "Kupol JSC"),
            member("d", MentionType.ORGANIZATION, "Kupol"));
    assertThat(joined).hasSize(1);
    assertThat(joined.getFirst().name()).isEqualTo("Kupol JSC");
    assertThat(joined.getFirst().names()).containsExactly("Kupol", "Kupol JSC");
    assertThat(joined.getFirst().type()).isEqualTo(MentionType.COMPANY);
  }

  @Test
  void doesNotDependOnTheOrderOfMembers() {
    var members = new ArrayList<Member>();
    var random = new Random(20261122);
    var words = List.of("Vector", "Arrow", "Kupol", "IEMZ Kupol", "TSK Vector", "Вектор");
    for (int i = 0; i < 60; i++) {
      members.add(
          company(
              "d" + i,
              words.get(random.nextInt(words.size())),
              words.get(random.nextInt(words.size()))));
    }
    var expected = EntityJoiner.join(members, List.of());
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(members, random);
      assertThat(EntityJoiner.join(members, List.of())).isEqualTo(expected);
    }
  }

  @Test
  void namesAnEntityByItsSmallestMember() {
    var one = company("a", "Vector");
    var other = company("b", "Vector");
    var smallest = Arrays.stream(new String[] {one.id(), other.id()}).sorted().findFirst();
    assertThat(join(one, other).getFirst().id()).isEqualTo(EntityId.of(smallest.orElseThrow()));
  }
}
