package org.attest.casefile;

import java.util.Optional;
import java.util.OptionalInt;
import org.attest.claims.Basis;
import org.attest.claims.ClaimId;
import org.attest.claims.Relation;
import org.attest.claims.Stance;
import org.attest.documents.DocumentId;
import org.attest.text.LanguageCode;

/// Which claims are asked for: those that meet every condition given.
///
/// @param speaker part of the name of any speaker in the chain, in either script
/// @param stance of any speaker in the chain
/// @param about words of the claim, or part of the name of a party or place of it, in either script
/// @param basis of any speaker in the chain
/// @param relation what the claim says of its parties
/// @param after the claim that the page before ended with
/// @param limit how many claims at most
public record ClaimFilter(
    Optional<String> speaker,
    Optional<Stance> stance,
    Optional<String> about,
    Optional<Basis> basis,
    Optional<Relation.Type> relation,
    Optional<LanguageCode> language,
    Optional<DocumentId> document,
    Optional<ClaimId> after,
    OptionalInt limit) {
  public static final ClaimFilter ALL =
      new ClaimFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty());

  /// The filters of the command line.
  public static ClaimFilter of(
      Optional<String> speaker,
      Optional<Stance> stance,
      Optional<String> about,
      Optional<Basis> basis,
      Optional<Relation.Type> relation) {
    return new ClaimFilter(
        speaker,
        stance,
        about,
        basis,
        relation,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }

  /// The same, but only so many, after a claim that was handed out before.
  public ClaimFilter page(Optional<ClaimId> last, int most) {
    return new ClaimFilter(
        speaker, stance, about, basis, relation, language, document, last, OptionalInt.of(most));
  }
}
