package org.attest.mentions.russian;

import java.util.regex.Pattern;

/// Tells surnames and patronymics by their endings, in any case. Source of the endings: the
/// productive types of East Slavic, Caucasian and Armenian surnames.
final class Surnames {
  private static final Pattern SURNAME =
      Pattern.compile(
          "..("
              + "[оеё]в(а|у|ым|е|ой|ы|ых|ыми)?"
              + "|[иы]н(а|у|ым|е|ой|ы|ых|ыми)?"
              + "|(ск|цк)(ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими)"
              + "|енко|айло|ейко"
              + "|(чук|щук|юк|няк|шак|чак)(а|у|ом|е|и|ов)?"
              + "|(ян|янц)(а|у|ом|е)?"
              + "|(швили|дзе|адзе|иани|уа)"
              + "|(ович|евич)(а|у|ем|е)?"
              + "|(ман|берг|штейн|сон|айтис)(а|у|ом|е)?"
              + ")$");

  private static final Pattern PATRONYMIC =
      Pattern.compile(
          "...?((ов|ев|ьев)ич(а|у|ем|е|и|ей)?|(овн|евн|иничн|ичн)(а|ы|е|у|ой)|(ильич|кузьмич|лукич|фомич)(а|у|ем|е|ом)?)$");

  private Surnames() {}

  static boolean isSurname(String lower) {
    return SURNAME.matcher(lower).find();
  }

  static boolean isPatronymic(String lower) {
    return PATRONYMIC.matcher(lower).find();
  }
}
