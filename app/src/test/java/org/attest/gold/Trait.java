package org.attest.gold;

import java.util.Collections;
import java.util.Set;

/// What is compared once a claim has been found: each is a row of the table.
enum Trait {
  STANCE(Measure.STANCE),
  CHAIN(Measure.CHAIN),
  BASIS(Measure.BASIS),
  POLARITY(Measure.POLARITY),
  CERTAINTY(Measure.CERTAINTY),
  COUNT(Measure.COUNT),
  KIND(Measure.KIND);

  private final Measure measure;

  Trait(Measure measure) {
    this.measure = measure;
  }

  Measure measure() {
    return measure;
  }

  /// Whether there is something to compare in a claim and what was found for it.
  boolean applies(Statement gold, Statement read) {
    return switch (this) {
      case POLARITY, CERTAINTY -> true;
      case STANCE, CHAIN, KIND -> !gold.isOwnVoice();
      case BASIS -> !gold.basis().isEmpty() || !read.basis().isEmpty();
      case COUNT ->
          !gold.isOwnVoice() && (gold.innermost().saysHowMany() || read.innermost().saysHowMany());
    };
  }

  boolean agrees(Statement gold, Statement read) {
    return switch (this) {
      case STANCE -> meet(gold.innermost().stances(), read.innermost().stances());
      case CHAIN -> gold.sameChain(read);
      case BASIS -> gold.basis().equals(read.basis());
      case POLARITY -> meet(gold.polarities(), read.polarities());
      case CERTAINTY -> meet(gold.certainties(), read.certainties());
      case COUNT -> meet(gold.innermost().counts(), read.innermost().counts());
      case KIND -> meet(gold.innermost().kinds(), read.innermost().kinds());
    };
  }

  private static <T> boolean meet(Set<T> some, Set<T> others) {
    return !Collections.disjoint(some, others);
  }
}
