package org.attest.investigation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// News-like English texts out of templates and word lists, the same for the same seed. Nobody and
/// nothing in them exists.
///
/// Each text has a cast that is introduced by full names and then called by short ones, as a writer
/// does: what a text costs depends on how often its names come again.
final class MadeTexts {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  private static final List<String> OPENINGS =
      lines(
          """
          {town}, {day} — {company} delivered at least {number} {things} to a buyer in {country} last {month}, according to {sources}.
          {person}, the {office} of {company}, said on {weekday} that the firm had sold {number} {things} worth ${money} million since {year}.
          The {ministry} said on {weekday} it was not aware of any delivery of {things} by {company}.
          """);

  private static final List<String> SENTENCES =
      lines(
          """
          {surname} said the {things} had been tested near {town} in {month} {year}.
          "We have never sold {things} to anyone in {country}," {surname} told reporters in {town}.
          According to {document} seen by the agency, {short} paid {number} million dollars for {things} between {month} and {month}.
          {sources} told the newspaper that about {number} {things} were stored at a plant outside {town}.
          {other}, {article} {office} at {partner}, denied that the company had received the {things}.
          {partner} did not respond to requests for comment.
          The {ministry} declined to comment on the report, which was published on {day}.
          A spokesperson for {short} said the shipment weighed {number} kg and left {town} on {day}.
          {surname} added that {percent} percent of the parts came from {country} and could not be replaced within {number} months.
          The agency could not independently verify the figures.
          Customs records show that {partner} imported {number} {things} in {year}, up from {number} a year earlier.
          If the contract is signed, {short} will build up to {number} {things} a year in {town}, {otherSurname} said.
          Analysts at {partner} estimate that the {things} cost between ${number} and ${number},000 each.
          {otherSurname} rejected the claim as baseless, but confirmed that a delegation had visited {country} in {month}.
          The plant, which employs {number} people, was opened in {year} and belongs to {company}.
          In a letter dated {day}, the {ministry} asked {short} to explain where the {things} had gone.
          It is not clear whether the {things} ever reached {country}.
          {sources} familiar with the talks, who asked not to be named, said {short} had offered {number} {things} instead of {number}.
          The court in {town} found in {year} that {partner} had concealed payments of at least {number} million euros.
          {surname}, who joined {short} in {year}, described the report as "a misunderstanding" and said the {things} were meant for farmers.
          """);

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "given",
              words("Agnes Bertil Carla Dorian Edda Felipe Greta Hanno Ines Jonas Karin Lucio"),
          "family",
              words("Ashdown Birkel Corvane Dallow Estrup Fennick Galdon Harlow Irvane Jessop"),
          "town", words("Norvale Eastmere Port_Alder Halden_Bay Stonebrook Marwick Kestrel_Point"),
          "country", words("Norway Brazil Kenya Vietnam Portugal Canada Jordan Chile"),
          "things", words("drones engines pumps transformers trucks turbines sensors generators"),
          "trade", words("Shipping Engineering Motors Logistics Energy Instruments Steel"),
          "form", words("Ltd Inc Group Holdings Corporation GmbH"),
          "office", words("director chairwoman engineer lawyer owner spokesman treasurer"),
          "ministry",
              words("Ministry_of_Trade Foreign_Ministry Ministry_of_Energy customs_authority"),
          "month", words("January March April June August September October December"));

  private static final List<String> WEEKDAYS = words("Monday Tuesday Wednesday Thursday Friday");
  private static final List<String> DOCUMENTS =
      words("an_invoice a_contract shipping_records a_letter internal_emails");
  private static final List<String> SOURCES =
      words("two_officials three_people a_former_manager several_employees a_senior_diplomat");

  private final Random random;

  private MadeTexts(long seed) {
    random = new Random(seed);
  }

  static List<String> of(int count, long seed) {
    var texts = new MadeTexts(seed);
    return IntStream.range(0, count).mapToObj(_ -> texts.next()).toList();
  }

  private String next() {
    var cast = cast();
    var text = new StringBuilder(cast.get("short")).append(" questioned over ");
    text.append(cast.get("things")).append("\n\nBy ").append(person()).append("\n\n");
    text.append(filled(pick(OPENINGS), cast));
    int sentences = 8 + random.nextInt(13);
    for (int i = 0; i < sentences; i++) {
      text.append(random.nextInt(3) == 0 ? "\n\n" : " ").append(filled(pick(SENTENCES), cast));
    }
    return text.append('\n').toString();
  }

  private Map<String, String> cast() {
    var cast = new HashMap<String, String>();
    person(cast, "person", "surname");
    person(cast, "other", "otherSurname");
    company(cast, "company", "short");
    company(cast, "partner", "shortPartner");
    cast.put("things", word("things"));
    cast.put("ministry", word("ministry"));
    return cast;
  }

  private void person(Map<String, String> cast, String full, String surname) {
    cast.put(surname, word("family"));
    cast.put(full, word("given") + " " + cast.get(surname));
  }

  private String person() {
    return word("given") + " " + word("family");
  }

  private void company(Map<String, String> cast, String full, String shorter) {
    cast.put(shorter, word("family") + " " + word("trade"));
    cast.put(full, cast.get(shorter) + " " + word("form"));
  }

  private String filled(String template, Map<String, String> cast) {
    var filled =
        SLOT.matcher(template)
            .replaceAll(slot -> cast.getOrDefault(slot.group(1), "{" + slot.group(1) + "}"))
            .replace("{article} {office}", withArticle(word("office")));
    var whole = SLOT.matcher(filled).replaceAll(slot -> made(slot.group(1)).replace("$", "\\$"));
    return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
  }

  private static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  private String made(String slot) {
    return switch (slot) {
      case "number" -> String.valueOf(2 + random.nextInt(898));
      case "percent" -> String.valueOf(5 + random.nextInt(90));
      case "money" -> (1 + random.nextInt(90)) + "." + random.nextInt(10);
      case "year" -> String.valueOf(1998 + random.nextInt(27));
      case "day" -> (1 + random.nextInt(28)) + " " + word("month") + " " + made("year");
      case "weekday" -> pick(WEEKDAYS);
      case "document" -> pick(DOCUMENTS);
      case "sources" -> pick(SOURCES);
      default -> word(slot);
    };
  }

  private String word(String list) {
    var words = WORDS.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no list of words for " + list);
    }
    return pick(words);
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  /// Space parts words, an underscore the parts of one.
  private static List<String> words(String words) {
    var list = new ArrayList<String>();
    for (var word : words.split(" ", -1)) {
      list.add(word.replace('_', ' '));
    }
    return List.copyOf(list);
  }
}
