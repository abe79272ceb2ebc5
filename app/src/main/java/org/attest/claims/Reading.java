package org.attest.claims;

import java.util.List;
import org.attest.documents.Document;
import org.attest.measures.Quantity;
import org.attest.measures.TimeExpression;
import org.attest.mentions.Mentions;
import org.attest.text.LanguageCode;

/// Everything the program read from one document: the second of the three layers. It can be made
/// again from the document at any time.
///
/// @param quantities those outside claims
/// @param times those outside claims
public record Reading(
    Document document,
    LanguageCode language,
    Mentions mentions,
    List<Claim> claims,
    List<Quantity> quantities,
    List<TimeExpression> times) {
  public Reading {
    claims = List.copyOf(claims);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
  }
}
