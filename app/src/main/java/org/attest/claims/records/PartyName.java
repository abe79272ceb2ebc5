package org.attest.claims.records;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.names.LegalForms;

/// The name in the value of a party's label, without its address, numbers and representatives: `ООО
/// «Вектор»` of "ООО «Вектор», ИНН 7700000000, г. Тверь".
///
/// @param start in UTF-16 units of the value, as `end`
/// @param company whether a legal form says that it is a company
record PartyName(int start, int end, boolean company) {
  private static final int LONGEST = 160;

  /// Ideographs of a name.
  private static final int LONGEST_HAN = 40;

  /// Words of a name that no legal form and no quotation marks vouch for.
  private static final int MOST_WORDS = 9;

  private static final String FORMS_AFTER_COMMA =
      "(?:Ltd|LLC|Inc|L\\.L\\.C|LLP|L\\.P|Co\\b|Corp|S\\.?A|GmbH|Limited|JSC|PJSC|N\\.V|B\\.V|S\\.?p\\.?A|S\\.?r\\.?l|AG\\b|PLC|Pte|Pvt|a\\.s|s\\.r\\.o|Jr|Sr)";

  private static final Pattern END =
      Pattern.compile(
          "\\s*(?:[\\n\\t;；。|]|[,，](?!\\s*"
              + FORMS_AFTER_COMMA
              + ")|\\s[–—-]\\s|https?:|\\s{3,}"
              + "|[\\s/](?:ИНН|КПП|ОГРН|ОКПО|INN|KPP|OGRN|VAT|TIN|[Tt]ax|[Rr]eg\\.|Tel|Тел|E-?mail|Address|Адрес|адрес|IMO|в лице|имену|hereinafter|represented by|registered|acting|с местом|р/с|Attn)"
              + "|地址|电话|税号|以下简称|法定代表人|统一社会信用代码|联系人"
              + "|[(（](?=[^()（）]*(?:$|[)）]\\s*(?:$|[,，;；。.\\n]))))");

  private static final Pattern EDGE =
      Pattern.compile(
          "^[\\s:：,.—–-]+|[\\s:：,，—–-]+$|(?<!\\b(?:Ltd|Co|Inc|Corp|Pte|S\\.A|[A-ZА-Я]|г|обл))\\.+$");

  private static final Pattern QUOTED = Pattern.compile("[«„“\"].{2,}[»“”\"]");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern CHATTER = Pattern.compile("[的了是我你吗呢这么吧]|可以|没有");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?:I|We|You|He|She|It|They|There|This|That|Yes|No|Not|What|Why|How|Okay|Ok|Well|Я|Мы|Вы|Он|Она|Оно|Они|Да|Нет|Это|Не|Что|Как)\\b.*",
          Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  static Optional<PartyName> of(String value) {
    var end = END.matcher(value);
    int to = end.find() && end.start() > 1 ? end.start() : value.length();
    var edges = EDGE.matcher(value.substring(0, to));
    int from = 0;
    while (edges.find()) {
      from = edges.start() == 0 ? edges.end() : from;
      to = edges.start() > 0 ? edges.start() : to;
    }
    return from < to ? named(value.substring(from, to), from, to) : Optional.empty();
  }

  private static Optional<PartyName> named(String name, int from, int to) {
    boolean company = LegalForms.hasOne(name);
    boolean fits = name.length() <= LONGEST && LETTER.matcher(name).find();
    return fits && (company || isName(name))
        ? Optional.of(new PartyName(from, to, company))
        : Optional.empty();
  }

  private static boolean isName(String name) {
    if (HAN.matcher(name).find()) {
      return name.length() <= LONGEST_HAN && !CHATTER.matcher(name).find();
    }
    return !PRONOUN.matcher(name).matches() && (QUOTED.matcher(name).find() || isCapitalised(name));
  }

  /// Most of the words begin with a capital, and the first of them does.
  private static boolean isCapitalised(String name) {
    var words =
        Arrays.stream(name.split("[^\\p{L}\\p{Nd}'’.&-]+", -1)).filter(w -> !w.isEmpty()).toList();
    long small =
        words.stream().filter(w -> Character.isLowerCase(w.charAt(0)) && w.length() > 3).count();
    return !words.isEmpty()
        && words.size() <= MOST_WORDS
        && !Character.isLowerCase(words.getFirst().charAt(0))
        && small * 2 <= words.size();
  }
}
