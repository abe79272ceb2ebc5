package org.attest.casefile;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.entities.Entity;

/// All that a case says, to compare two: without times, which are the clock's.
record CaseContent(
    List<CaseDocument> documents,
    List<CaseClaim> claims,
    List<Entity> entities,
    List<CaseProblem> problems,
    Counts counts) {
  static CaseContent of(CaseFile casefile) {
    return new CaseContent(
        casefile.documents(),
        casefile.claims(ClaimFilter.ALL),
        casefile.entities(),
        casefile.problems(),
        casefile.counts());
  }

  /// A line for each, for failures that a person can read.
  String lines() {
    return List.of(documents, claims, entities, problems).stream()
        .flatMap(List::stream)
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }
}
