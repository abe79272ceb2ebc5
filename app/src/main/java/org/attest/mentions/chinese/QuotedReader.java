package org.attest.mentions.chinese;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.mentions.MentionType;

/// Names of organisations in quotation marks: before or after the word for a company ("“蓝鲸动力”公司",
/// "名为“蓝鲸动力”的公司"), or where the name says or refuses something.
final class QuotedReader implements Reader {
  private static final int LONGEST = 10;
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}a-z0-9·-]{2,9}");
  private static final Pattern COMPANY = Pattern.compile("(的)?(公司|集团|企业|工厂).*");
  private static final Set<String> SPEECH =
      Set.of("拒绝", "称", "表示", "否认", "说", "宣布", "未", "没有", "声称", "承认", "尚未", "回应", "未回应");

  @Override
  public Optional<Name> at(Line line, int word, Evidence evidence) {
    int from = line.start(word);
    int close = "“「".indexOf(line.charAt(from)) < 0 ? -1 : closing(line, from);
    if (close < 0 || !NAME.matcher(line.text(from + 1, close)).matches()) {
      return Optional.empty();
    }
    var type = type(line, word, close);
    type.ifPresent(t -> evidence.add(line.text(from + 1, close), t));
    return type.map(t -> new Name(from + 1, close, t));
  }

  private static Optional<MentionType> type(Line line, int word, int close) {
    var rest = line.text(close + 1, Math.min(line.length(), close + 4));
    boolean of = !rest.startsWith("的") || line.word(word - 1).equals("名为");
    if (of && COMPANY.matcher(rest).matches()) {
      return Optional.of(MentionType.COMPANY);
    }
    int next = line.wordFrom(close + 1, word);
    boolean opens = word == 0 || "，。；".contains(line.word(word - 1));
    return opens && SPEECH.contains(line.word(next))
        ? Optional.of(MentionType.ORGANIZATION)
        : Optional.empty();
  }

  private static int closing(Line line, int from) {
    for (int i = from + 2; i < Math.min(line.length(), from + LONGEST); i++) {
      if ("”」".indexOf(line.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
