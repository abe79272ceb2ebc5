package org.attest.investigation.ledger;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attest.claims.Stance;

/// The words of one language that made cases are written with. Nobody and nothing in them exists.
///
/// @param reports how somebody is said to stand to a content, by stance
/// @param contents what is claimed: `{party}`, `{number}`, `{things}`, `{place}`, `{time}`
/// @param parting what stands between the parts of a name, and between a speaker and the words
record Tongue(
    String code,
    List<String> given,
    List<String> family,
    List<String> firms,
    List<String> trades,
    List<String> crowds,
    List<String> things,
    List<String> places,
    List<String> months,
    List<String> contents,
    Map<Stance, String> reports,
    String reportedly,
    String parting) {
  static final Tongue ENGLISH =
      new Tongue(
          "en",
          words("Agnes Bertil Carla Dorian Edda Felipe Greta Hanno Ines Jonas Karin Lucio"),
          words("Ashdown Birkel Corvane Dallow Estrup Fennick Galdon Harlow Irvane Jessop"),
          words("Halden Marwick Kestrel Norvale Eastmere Stonebrook Alder Brightwater Calder"),
          words("Shipping Engineering Motors Logistics Energy Instruments Steel Tribune Herald"),
          words("two_officials a_former_manager several_employees people_close_to_the_talks"),
          words("drones engines pumps transformers trucks turbines sensors generators valves"),
          words("Norvale Eastmere Port_Alder Halden_Bay Stonebrook Marwick Kestrel_Point"),
          words("January March April June August October December"),
          List.of(
              "{party} delivered {number} {things} to {place} in {time}",
              "{party} paid for {number} {things} that left {place} in {time}",
              "the {things} were tested near {place} by {party}",
              "{party} owns the plant outside {place}"),
          Map.of(
              Stance.ASSERTS, "said that",
              Stance.ALLEGES, "alleged that",
              Stance.CONFIRMS, "confirmed that",
              Stance.DENIES, "denied that",
              Stance.UNAWARE, "could not say whether",
              Stance.DECLINES, "declined to say whether",
              Stance.SILENT, "did not answer whether",
              Stance.DOUBTS, "doubted that",
              Stance.CONDITIONAL, "said that, should it be agreed,"),
          "Reportedly",
          " ");

  static final Tongue RUSSIAN =
      new Tongue(
          "ru",
          words("Анна Борис Вера Глеб Дарья Егор Зоя Игорь Клара Лев"),
          words("Ольховенко Рябинко Березюк Калинич Ясенко Тополенко Вязко Липенко"),
          words("Заречье Северник Камнегорск Луговое Приозёрье Светлоборск Туманово"),
          words("Моторы Логистика Энергия Приборы Сталь Вестник Обозрение"),
          words("двое_чиновников бывший_сотрудник собеседники_издания"),
          words("беспилотники двигатели насосы грузовики турбины датчики генераторы"),
          words("Заречье Северник Камнегорск Луговое Приозёрье"),
          words("января марта апреля июня августа октября декабря"),
          List.of(
              "{party} поставила {number} единиц, это {things}, в город {place}, с {time}",
              "{party} оплатила поставку: {things}, {number} штук, {time}",
              "{things} испытывали у города {place}, заказчик {party}"),
          Map.of(
              Stance.ASSERTS, "сообщает, что",
              Stance.ALLEGES, "обвиняет в том, что",
              Stance.CONFIRMS, "подтверждает, что",
              Stance.DENIES, "отрицает, что",
              Stance.UNAWARE, "не знает, правда ли, что",
              Stance.DECLINES, "отказывается говорить, правда ли, что",
              Stance.SILENT, "не отвечает, правда ли, что",
              Stance.DOUBTS, "сомневается, что",
              Stance.CONDITIONAL, "говорит, что при согласии"),
          "Как утверждается,",
          " ");

  static final Tongue CHINESE =
      new Tongue(
          "zh",
          words("安然 博文 晨曦 大地 恩泽 芳菲 光远"),
          words("柏 柴 岑 褚 邸 丰 郜"),
          words("北岭 东湾 南坪 西渡 云谷 石桥"),
          words("航运 动力 仪器 能源 时报 晚报"),
          words("两名官员 一名前雇员 知情人士"),
          words("无人机 发动机 水泵 卡车 涡轮机 传感器"),
          words("北岭 东湾 南坪 西渡 云谷"),
          words("一月 三月 四月 六月 八月 十月"),
          List.of(
              "{party}于{time}向{place}交付了{number}台{things}",
              "{party}为{number}台{things}付款",
              "{things}在{place}附近由{party}测试"),
          Map.of(
              Stance.ASSERTS, "表示",
              Stance.ALLEGES, "指称",
              Stance.CONFIRMS, "证实",
              Stance.DENIES, "否认",
              Stance.UNAWARE, "不清楚是否",
              Stance.DECLINES, "拒绝透露是否",
              Stance.SILENT, "没有回应是否",
              Stance.DOUBTS, "怀疑",
              Stance.CONDITIONAL, "称若获同意"),
          "据报道，",
          "");

  /// Space parts words, an underscore the parts of one.
  private static List<String> words(String words) {
    return List.of(words.replace('_', '\u00a0').split(" ", -1)).stream()
        .map(word -> word.replace('\u00a0', ' '))
        .toList();
  }

  String person(Random random) {
    return isFamilyFirst()
        ? pick(family, random) + pick(given, random)
        : pick(given, random) + " " + pick(family, random);
  }

  private boolean isFamilyFirst() {
    return parting.isEmpty();
  }

  String firm(Random random) {
    return pick(firms, random) + parting + pick(trades, random);
  }

  static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
