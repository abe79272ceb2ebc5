package org.attest.entities;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.mentions.MentionType;

/// What to call those who were found to be the same, and what they are.
final class EntityNames {
  private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT =
      Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(fullest());

  private EntityNames() {}

  /// The entity of members that are sorted.
  static Entity entity(List<Member> members, String chosenName) {
    var smallest = members.stream().map(Member::id).min(Comparator.naturalOrder()).orElseThrow();
    var name = chosenName.isEmpty() ? mostFrequentFullName(members) : chosenName;
    return new Entity(EntityId.of(smallest), name, type(members), names(members), members);
  }

  /// Each document has one voice, so that a long one does not outweigh the others.
  private static String mostFrequentFullName(List<Member> members) {
    var voices = new TreeMap<String, Integer>();
    members.forEach(m -> voices.merge(m.name(), 1, Integer::sum));
    return voices.entrySet().stream().min(MOST_FREQUENT).orElseThrow().getKey();
  }

  private static List<String> names(List<Member> members) {
    var voices = new TreeMap<String, Integer>();
    members.forEach(m -> m.names().forEach(name -> voices.merge(name, 1, Integer::sum)));
    return voices.entrySet().stream().sorted(MOST_FREQUENT).map(Map.Entry::getKey).toList();
  }

  private static Comparator<Map.Entry<String, Integer>> fullest() {
    return Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getKey().length())
        .thenComparing(Map.Entry.comparingByKey());
  }

  /// The type most documents give; an organisation that some call a company is a company.
  private static MentionType type(List<Member> members) {
    var voices = new EnumMap<MentionType, Integer>(MentionType.class);
    members.forEach(m -> voices.merge(m.type(), 1, Integer::sum));
    if (voices.size() > 1) {
      voices.remove(MentionType.ORGANIZATION);
    }
    int most = voices.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    return voices.entrySet().stream()
        .filter(voice -> voice.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
