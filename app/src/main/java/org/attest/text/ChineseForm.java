package org.attest.text;

/// In which of its two forms Chinese is written; a page needs to know, because the fonts differ.
public enum ChineseForm {
  SIMPLIFIED("zh-Hans"),
  TRADITIONAL("zh-Hant");

  /// Frequent characters that only one form has, in pairs: Unicode's Unihan database, fields
  /// kSimplifiedVariant and kTraditionalVariant.
  private static final String TRADITIONAL_ONLY = "國會來對這說個們時為發與學無電關東車長軍機務實報華當認訊應點開間問見語話過還進動";

  private static final String SIMPLIFIED_ONLY = "国会来对这说个们时为发与学无电关东车长军机务实报华当认讯应点开间问见语话过还进动";

  /// Enough of a text to tell.
  private static final int SAMPLE = 4_000;

  private final String tag;

  ChineseForm(String tag) {
    this.tag = tag;
  }

  /// The language tag of BCP 47.
  public String tag() {
    return tag;
  }

  /// The form that more of the telling characters of a text belong to; simplified where none tells.
  public static ChineseForm of(String text) {
    var sample = text.substring(0, Math.min(text.length(), SAMPLE));
    return count(sample, TRADITIONAL_ONLY) > count(sample, SIMPLIFIED_ONLY)
        ? TRADITIONAL
        : SIMPLIFIED;
  }

  private static long count(String sample, String telling) {
    return sample.chars().filter(c -> telling.indexOf(c) >= 0).count();
  }
}
