package org.attest.measures.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The forms that a lexicon's cell stands for: `tonn(e|es)|t` is "tonne", "tonnes" and "t".
final class Forms {
  private static final Pattern GROUP = Pattern.compile("\\(([^()]*[|][^()]*)\\)");
  private static final Pattern BAR = Pattern.compile("[|](?![^()]*\\))");

  private Forms() {}

  static List<String> of(String cell) {
    return BAR.splitAsStream(cell).flatMap(Forms::spread).toList();
  }

  private static Stream<String> spread(String form) {
    var group = GROUP.matcher(form);
    if (!group.find()) {
      return Stream.of(form);
    }
    var before = form.substring(0, group.start());
    var after = form.substring(group.end());
    return Stream.of(group.group(1).split("[|]", -1))
        .flatMap(ending -> spread(before + ending + after));
  }
}
