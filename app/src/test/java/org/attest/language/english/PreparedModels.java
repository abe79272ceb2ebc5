package org.attest.language.english;

import java.nio.file.Path;
import java.util.Optional;

/// The English models for tests. They are made once, in half a minute, in the folder that the
/// program itself would use if `ATTEST_HOME` is set, else under `target`.
public final class PreparedModels {
  private PreparedModels() {}

  public static EnglishSentences english() {
    return Holder.ENGLISH;
  }

  /// What `ATTEST_HOME` is for tests.
  public static Path home() {
    return Path.of(Optional.ofNullable(System.getenv("ATTEST_HOME")).orElse("target"));
  }

  static Path folder() {
    return home().resolve("models");
  }

  private static EnglishSentences open() {
    if (EnglishModels.open(folder()).isEmpty()) {
      PrepareModels.run(folder(), System.err::println);
    }
    return EnglishSentences.open(folder());
  }

  private static final class Holder {
    static final EnglishSentences ENGLISH = open();
  }
}
